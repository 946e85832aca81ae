import { inOneWidth } from '../../lib/text/space';
import { stretchIn } from './marks';

/** Where white space stands or not, how wide letters are and in which case, nobody asks. */
const folded = (text: string): string => inOneWidth(text).toLowerCase();

/** More would be no help. */
const MOST = 1000;

/**
 * Every place in a document, as far as its pages are filled by now, that says what is looked for: within a line or a cell.
 * @returns in the order of the document
 */
export function placesOf(stage: Element, wanted: string): Range[] {
  const words = folded(wanted);
  if (words === '') return [];
  const found: Range[] = [];
  for (const element of stage.querySelectorAll('.spot, p, h2, h3, h4, h5, h6, td')) {
    const text = element.textContent ?? '';
    for (const stretch of stretches(text, words)) {
      const range = stretchIn(element, stretch);
      if (range) found.push(range);
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** Where a text says some words, as offsets into it. */
export function* stretches(text: string, words: string): Iterable<readonly [number, number]> {
  // The offset of each letter that is no white space, nor stands for several.
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const letter = folded(text[at] ?? '');
    if (letter.length !== 1) continue;
    offsets.push(at);
    letters += letter;
  }
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + words.length)) {
    const [start, end] = [offsets[at], offsets[at + words.length - 1]];
    if (start !== undefined && end !== undefined) yield [start, end + 1];
  }
}

/** Shows what was found, and which of it one is at; where the browser cannot, that one alone, as a selection. */
export function showFound(all: readonly Range[], at: number): void {
  const now = all[at];
  if (typeof Highlight === 'undefined' || !CSS.highlights) {
    const selection = getSelection();
    selection?.removeAllRanges();
    if (now) selection?.addRange(now);
  } else {
    CSS.highlights.set('reader-found', new Highlight(...all));
    CSS.highlights.set('reader-now', new Highlight(...(now ? [now] : [])));
  }
  now?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Takes the highlights away; a selection in their place is left to the reader. */
export function hideFound(): void {
  if (typeof CSS.highlights === 'undefined') return;
  CSS.highlights.delete('reader-found');
  CSS.highlights.delete('reader-now');
}
