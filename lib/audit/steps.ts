import type { Check } from '../check';
import { FORMS } from '../form';
import { modelOf } from '../form/model';
import { BUILTIN_PACKS } from '../packs/builtin';
import type { Page } from '../page/blocks';
import { DomSource } from '../page/dom';
import { genuine } from '../page/genuine';
import { isPlainText, textOf } from '../page/plain';
import type { Source, Wants } from '../page/source';
import { TextSource } from '../page/text';
import { withTablesFromLines } from '../report/lines';
import { withWholeParagraphs } from '../report/lines/paragraphs';
import { readReport } from '../report/read';
import { runNow, type Steps } from '../steps';
import { findSuspects } from '../suspects';
import { plainTable } from '../table/plain';
import { isWorthReading, mayHoldPacks } from '../worth/reading';
import { wantsAll, wantsTables } from '../worth/tables';
import { formWords } from '../worth/words';
import { CHECKERS, type Findings } from './checkers';
import type { Audit, AuditOptions, PageAudit } from './types';

export { runNow, runSliced } from '../steps';

/** Text files longer than any report are none. */
const LONGEST_TEXT = 2_000_000;

/** An audit, and the source that knows what its addresses mean. */
export interface Sourced {
  readonly audit: Audit;
  readonly source: Source;
}

/** The whole way from a document to its audit, in steps. The document is left as it is. */
export function* auditSteps(document: Document, options: AuditOptions = {}): Steps<Sourced> {
  const url = options.url ?? document.location?.href ?? '';
  const told = { ...options, url };
  if (isPlainText(document))
    return yield* auditText(textOf(document).slice(0, LONGEST_TEXT), document, told);
  const { frames = true, outer = null } = options;
  const reading = { url, words: formWords(), frames, outer };
  const read = function* (source: DomSource, wants: Wants): Steps<Page> {
    return withTablesFromLines(yield* source.read(wants), FORMS, source);
  };
  const tables = () => tablesOf(runNow(read(new DomSource(document, reading), wantsAll)));
  const source = new DomSource(document, reading);
  if (!isWorthReading(document, told)) {
    const title = genuine(document, 'title');
    return { audit: { ...NOTHING, source: sourceOf({ url, title }, told), tables }, source };
  }
  const isPacked = mayHoldPacks(document, told);
  const page = yield* read(source, isPacked ? wantsAll : wantsTables);
  return { audit: { ...(yield* auditPage(page, told, isPacked)), tables }, source };
}

/** The same for a report that is plain text, its tables' cells parted by tabs. */
export function* auditTextSteps(text: string, options: AuditOptions = {}): Steps<Sourced> {
  return yield* auditText(text, null, options);
}

function* auditText(
  text: string,
  document: Document | null,
  options: AuditOptions,
): Steps<Sourced> {
  const source = new TextSource(text, options.url ?? '', formWords(), document);
  const page = withTablesFromLines(yield* source.read(), FORMS, null);
  const audit = yield* auditPage(page, options, mayHoldPacks(text, options));
  return { audit: { ...audit, tables: () => tablesOf(page) }, source };
}

/** Audits a page that was read: it may have come from anywhere. */
export function* auditPage(
  given: Page,
  options: AuditOptions,
  isPacked: boolean,
): Steps<PageAudit> {
  const page = withWholeParagraphs(given, FORMS);
  const reading = yield* readReport(page, FORMS);
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const packs = isPacked ? [...BUILTIN_PACKS, ...(options.packs ?? [])] : [];
  const checks: Check[] = [];
  let sums: NonNullable<Findings['sums']> = NOTHING.sums;
  for (const checker of CHECKERS) {
    const found = yield* checker.run({ page, reading, facts, packs }, checks);
    checks.push(...found.checks);
    sums = found.sums ?? sums;
  }
  return {
    source: sourceOf(page, options),
    isReport: reading.isReport,
    form: reading.form?.id ?? null,
    issuer: reading.issuer,
    year: reading.year,
    facts: reading.facts,
    checks,
    suspects: reading.form ? findSuspects(modelOf(reading.form), checks, facts) : [],
    sums,
    attachments: reading.isReport && reading.facts.length === 0 ? page.attachments : [],
    text: page.blocks.filter((block) => block.kind !== 'table'),
  };
}

/** A page that has nothing to do with reports. */
const NOTHING: Omit<PageAudit, 'source'> = {
  isReport: false,
  form: null,
  issuer: null,
  year: null,
  facts: [],
  checks: [],
  suspects: [],
  sums: { tables: 0, count: 0 },
  attachments: [],
  text: [],
};

function sourceOf(
  { url, title }: Pick<Page, 'url' | 'title'>,
  { auditedAt = new Date().toISOString() }: AuditOptions,
): Audit['source'] {
  return { url, title, auditedAt };
}

/** A page's tables as they stand. Those without a text are left out. */
function tablesOf({ blocks }: Page): ReturnType<Audit['tables']> {
  return blocks
    .flatMap((block) => (block.kind === 'table' && block.grid ? [plainTable(block.grid)] : []))
    .filter(({ rows }) => rows.length > 0);
}
