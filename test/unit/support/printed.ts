import { readDocument } from '../../../lib/intake';
import { TextSource } from '../../../lib/page/text';
import type { Place } from '../../../lib/place';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';
import { parse } from './page';

/** What a page prints at an address that its audit gives. */
export function printedIn(html: string): (place: Place | null | undefined) => string | null {
  const { source } = runNow(readDocument(parse(html), { url: '' }));
  return (place) => (place && (source.find(place) as Element | null)?.textContent) ?? null;
}

/** What a plain text prints at an address that its audit gives. */
export function printedInText(text: string): (place: Place | null | undefined) => string | null {
  const source = new TextSource(text, '', formWords());
  runNow(source.read());
  return (place) => {
    const at = place && source.stretchOf(place);
    return at ? text.slice(at.start, at.end) : null;
  };
}
