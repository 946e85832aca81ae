import type { RulePack } from '../packs/types';
import type { Page } from '../page/blocks';
import { DomSource } from '../page/dom';
import { Glance } from '../page/glance';
import { isPlainText } from '../page/plain';
import type { Source } from '../page/source';
import { TextSource } from '../page/text';
import { runNow, type Steps } from '../steps';
import { formWords } from '../worth/patterns';
import { mayHoldPacks, worthOf } from '../worth/reading';
import { wantsAll, wantsRows, wantsTables } from '../worth/tables';

/** Text files longer than any report are none. */
const LONGEST_TEXT = 2_000_000;

/** A page as far as it is worth reading: plain data, all that an audit asks for. */
export interface Intake {
  readonly page: Page;
  /** False where nothing made the page worth reading: it has no blocks. */
  readonly isWorth: boolean;
  /** Relations of rule packs may hold in it. */
  readonly isPacked: boolean;
}

/** What was read, and the source that knows what its addresses mean. */
export interface Sourced {
  readonly intake: Intake;
  readonly source: Source;
}

/** How a page is read. Nothing need be told. */
export interface IntakeOptions {
  readonly url?: string;
  /** The document around a frame, asked for the title where the frame has none. */
  readonly outer?: Document | null;
  /** Read same-origin frames as part of the page (default true). */
  readonly frames?: boolean;
  /** Tells of a document that is laid out whether an element is shown; what a style sheet hides is not known without. */
  readonly isRendered?: (element: Element) => boolean;
  /** Rule packs beside the built-in ones: their tables are worth reading, too. */
  readonly packs?: readonly RulePack[];
}

/** Reads a document as far as its audit needs it. The document is left as it is. */
export function* readDocument(document: Document, options: IntakeOptions = {}): Steps<Sourced> {
  const told = { ...options, url: urlOf(document, options) };
  const seen = new Glance(document, told.outer);
  if (seen.isPlainText) {
    return yield* readText(seen.text.slice(0, LONGEST_TEXT), told, document);
  }
  const { isWorth, isPacked } = worthOf(seen, told);
  const source = new DomSource(document, readingOf(told));
  const page = isWorth
    ? yield* source.read(isPacked ? wantsAll : wantsTables)
    : { ...NOTHING, url: told.url, title: seen.title };
  return { intake: { page, isWorth, isPacked }, source };
}

/**
 * The same for a report that is plain text, its tables' cells parted by tabs.
 * @param document that shows the text, where one does
 */
export function* readText(
  text: string,
  options: IntakeOptions = {},
  document: Document | null = null,
): Steps<Sourced> {
  const source = new TextSource(text, options.url ?? '', formWords(), document);
  const page = yield* source.read();
  return { intake: { page, isWorth: true, isPacked: mayHoldPacks(text, options) }, source };
}

/** A document with every data table in it, whatever it is worth, and the source that knows where these stand. */
export function readWhole(
  document: Document,
  options: IntakeOptions = {},
): { readonly page: Page; readonly source: Source } {
  const told = { ...options, url: urlOf(document, options) };
  if (isPlainText(document)) {
    const { intake, source } = runNow(readDocument(document, told));
    return { page: intake.page, source };
  }
  const source = new DomSource(document, readingOf(told));
  return { page: runNow(source.read(wantsAll)), source };
}

const urlOf = (document: Document, { url }: IntakeOptions): string =>
  url ?? document.location?.href ?? '';

const readingOf = ({ url = '', frames = true, outer = null, isRendered }: IntakeOptions) => ({
  ...(isRendered && { isRendered }),
  url,
  words: formWords(),
  frames,
  outer,
  wantsRows,
});

const NOTHING: Omit<Page, 'url' | 'title'> = {
  metadata: { title: '', publisher: '' },
  blocks: [],
  rows: {},
  attachments: [],
};
