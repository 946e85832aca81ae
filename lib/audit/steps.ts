import { FORMS } from '../form';
import { modelOf } from '../form/model';
import { checkNarrative } from '../narrative';
import { BUILTIN_PACKS } from '../packs/builtin';
import type { RulePack } from '../packs/types';
import type { Page, TableBlock } from '../page/blocks';
import { readDocument } from '../page/dom';
import { genuine } from '../page/genuine';
import { textOf } from '../page/plain';
import { readText } from '../page/text';
import { withTablesFromLines } from '../report/lines';
import { readReport } from '../report/read';
import type { Steps } from '../steps';
import { checkFormat } from './format';
import { plainTable } from './plain-table';
import { checkSum, withdrawDoubtful } from './sums';
import { findSuspects } from './suspects';
import { checkTableRelations, isTold } from './table-relations';
import { checkTables } from './table-sums';
import type { Audit, AuditOptions, Check } from './types';
import { checkValues } from './values';
import { formWords, mentionsPacks } from './words';
import { mayHoldReport } from './worth';

export { runNow, runSliced } from '../steps';

/** The whole way from a document to its audit, in steps. The page is left as it is. */
export function* auditSteps(document: Document, options: AuditOptions = {}): Steps<Audit> {
  const words = formWords();
  const url = options.url ?? document.location?.href ?? '';
  const frames = options.frames ?? true;
  const outer = options.outer ?? null;
  const read = (): Steps<Page> => readDocument(document, { url, words, frames, outer });
  if (!isWorthReading(document, options)) return noReport(document, options, url, read);
  const isPacked = (frames && hasFrames(document)) || mayHoldPacks(textOf(document), options);
  const page = withTablesFromLines(yield* read(), FORMS, null);
  return yield* auditPage(page, options, isPacked);
}

/** The same for a report that is plain text, its tables' cells parted by tabs. */
export function* auditTextSteps(text: string, options: AuditOptions = {}): Steps<Audit> {
  const printed = yield* readText(text, options.url ?? '', formWords());
  const page = withTablesFromLines(printed, FORMS, text);
  return yield* auditPage(page, options, mayHoldPacks(text, options));
}

/** Relations may hold between tables of built-in packs, and wherever the reader's own packs speak of. */
const mayHoldPacks = (text: string, { packs = [] }: AuditOptions): boolean =>
  packs.length > 0 || mentionsPacks(text);

const hasFrames = (document: Document): boolean =>
  genuine(document, 'getElementsByTagName')('iframe').length > 0;

/** A page may also tell in its text alone that it is a report, or hold it in a frame. */
function isWorthReading(
  document: Document,
  { frames = true, outer = null, packs = [] }: AuditOptions,
): boolean {
  if (mayHoldReport(document, outer, packs.flatMap(titlesOf))) return true;
  if (frames && hasFrames(document)) return true;
  return NAMED.test(textOf(document));
}

function titlesOf({ tables }: RulePack): string[] {
  return tables.flatMap(({ titles }) => titles);
}

const NAMED = /信息公开(?:工作)?年度?报/;

function noReport(
  document: Document,
  options: AuditOptions,
  url: string,
  read: () => Steps<Page>,
): Audit {
  return {
    source: { url, title: genuine(document, 'title'), auditedAt: auditedAt(options) },
    isReport: false,
    form: null,
    issuer: null,
    year: null,
    facts: [],
    checks: [],
    suspects: [],
    sums: { tables: 0, count: 0 },
    attachments: [],
    tables: () => {
      const steps = read();
      let step = steps.next();
      while (!step.done) step = steps.next();
      return dataTables(step.value);
    },
    text: [],
  };
}

export function* auditPage(page: Page, options: AuditOptions, isPacked: boolean): Steps<Audit> {
  const reading = yield* readReport(page, FORMS);
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const model = reading.form ? modelOf(reading.form) : null;
  const slots = new Map(model?.slots.map((slot) => [slot.id, slot]));
  const sums =
    model?.sums.filter((sum) => facts.has(sum.target)).map((sum) => checkSum(sum, facts)) ?? [];
  const tables = yield* checkTables(page, reading);
  const packs = isPacked ? [...BUILTIN_PACKS, ...(options.packs ?? [])] : [];
  const relations = yield* checkTableRelations(page, facts, packs);
  const checks: Check[] = [
    ...withdrawDoubtful(sums, facts),
    ...checkValues(reading.facts, slots),
    ...checkFormat(reading.deviations),
    ...(yield* checkNarrative(page.blocks, reading)),
    ...relations,
    ...tables.checks.filter((check) => !isTold(check, relations)),
  ];
  // An audit is kept as long as its page; the cells of its tables are there to be read again.
  for (const block of page.blocks) if (block.kind === 'table') block.forget();
  return {
    source: { url: page.url, title: page.title, auditedAt: auditedAt(options) },
    isReport: reading.isReport,
    form: reading.form?.id ?? null,
    issuer: reading.issuer,
    year: reading.year,
    facts: reading.facts,
    checks,
    suspects: model ? findSuspects(model, checks, facts) : [],
    sums: tables.sums,
    attachments: reading.isReport && reading.facts.length === 0 ? page.attachments() : [],
    tables: () => dataTables(page),
    text: page.blocks.filter((block) => block.kind !== 'table'),
  };
}

function auditedAt(options: AuditOptions): string {
  return options.auditedAt ?? new Date().toISOString();
}

function dataTables(page: Page): Audit['tables'] extends () => infer T ? T : never {
  return page.blocks
    .filter((block): block is TableBlock => block.kind === 'table')
    .map((block) => plainTable(block.grid()))
    .filter((table) => table.rows.length > 0);
}
