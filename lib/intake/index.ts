import { FORMS } from '../form';
import type { RulePack } from '../packs/types';
import type { Page } from '../page/blocks';
import { DomSource } from '../page/dom';
import { genuine } from '../page/genuine';
import { isPlainText, textOf } from '../page/plain';
import type { Source, Wants } from '../page/source';
import { TextSource } from '../page/text';
import { withTablesFromLines } from '../report/lines';
import { runNow, type Steps } from '../steps';
import { type PlainTable, plainTable } from '../table/plain';
import { formWords } from '../worth/patterns';
import { isWorthReading, mayHoldPacks } from '../worth/reading';
import { wantsAll, wantsTables } from '../worth/tables';

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

export interface IntakeOptions {
  readonly url?: string;
  /** The document around a frame, asked for the title where the frame has none. */
  readonly outer?: Document | null;
  /** Read same-origin frames as part of the page (default true). */
  readonly frames?: boolean;
  /** Rule packs beside the built-in ones: their tables are worth reading, too. */
  readonly packs?: readonly RulePack[];
}

/** Reads a document as far as its audit needs it. The document is left as it is. */
export function* readDocument(document: Document, options: IntakeOptions = {}): Steps<Sourced> {
  const told = { ...options, url: urlOf(document, options) };
  if (isPlainText(document)) {
    return yield* readText(textOf(document).slice(0, LONGEST_TEXT), told, document);
  }
  const source = new DomSource(document, readingOf(told));
  if (!isWorthReading(document, told)) {
    const title = genuine(document, 'title');
    return {
      intake: { page: { ...NOTHING, url: told.url, title }, isWorth: false, isPacked: false },
      source,
    };
  }
  const isPacked = mayHoldPacks(document, told);
  const page = yield* readBlocks(source, isPacked ? wantsAll : wantsTables);
  return { intake: { page, isWorth: true, isPacked }, source };
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
  const page = withTablesFromLines(yield* source.read(), FORMS, null);
  return { intake: { page, isWorth: true, isPacked: mayHoldPacks(text, options) }, source };
}

/** Every data table of a document as it stands, whatever it is worth. */
export function readTables(document: Document, options: IntakeOptions = {}): PlainTable[] {
  const told = { ...options, url: urlOf(document, options) };
  if (isPlainText(document)) return tablesOf(runNow(readDocument(document, told)).intake.page);
  return tablesOf(runNow(readBlocks(new DomSource(document, readingOf(told)), wantsAll)));
}

/** A page's tables as they stand. Those without a text are left out. */
export function tablesOf({ blocks }: Page): PlainTable[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' && block.grid ? [plainTable(block.grid)] : []))
    .filter(({ rows }) => rows.length > 0);
}

function* readBlocks(source: DomSource, wants: Wants): Steps<Page> {
  return withTablesFromLines(yield* source.read(wants), FORMS, source);
}

const urlOf = (document: Document, { url }: IntakeOptions): string =>
  url ?? document.location?.href ?? '';

const readingOf = ({ url = '', frames = true, outer = null }: IntakeOptions) => ({
  url,
  words: formWords(),
  frames,
  outer,
});

const NOTHING: Omit<Page, 'url' | 'title'> = {
  metadata: { title: '', publisher: '' },
  blocks: [],
  attachments: [],
};
