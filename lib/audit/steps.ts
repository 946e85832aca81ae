import { FORMS } from '../form';
import { modelOf } from '../form/model';
import { checkNarrative } from '../narrative';
import type { Page, TableBlock } from '../page/blocks';
import { readDocument } from '../page/dom';
import { readText } from '../page/text';
import { readReport } from '../report/read';
import { parseTitle } from '../report/title';
import type { Steps } from '../steps';
import { checkFormat } from './format';
import { plainTable } from './plain-table';
import { checkSum, withdrawDoubtful } from './sums';
import type { Audit, AuditOptions, Check } from './types';
import { checkValues } from './values';
import { formWords } from './words';

export { runNow, runSliced } from '../steps';

/** The whole way from a document to its audit, in steps. The page is left as it is. */
export function* auditSteps(document: Document, options: AuditOptions = {}): Steps<Audit> {
  const words = formWords(FORMS);
  const url = options.url ?? document.location?.href ?? '';
  const frames = options.frames ?? true;
  const outer = options.outer ?? null;
  const read = (): Steps<Page> => readDocument(document, { url, words, frames, outer });
  if (!isWorthReading(document, words, frames, outer))
    return noReport(document, options, url, read);
  return yield* auditPage(yield* read(), options);
}

/** The same for a report that is plain text, its tables' cells parted by tabs. */
export function* auditTextSteps(text: string, options: AuditOptions = {}): Steps<Audit> {
  return yield* auditPage(yield* readText(text, options.url ?? '', formWords(FORMS)), options);
}

/** Most pages hold no word of a form and are not called a report: one look at their text is enough. */
function isWorthReading(
  document: Document,
  words: RegExp,
  frames: boolean,
  outer: Document | null,
): boolean {
  const { body } = document;
  if (!body) return false;
  if (parseTitle(document.title) || (outer && parseTitle(outer.title))) return true;
  const tables = document.getElementsByTagName('table').length > 0;
  const inner = frames && document.getElementsByTagName('iframe').length > 0;
  if (!tables && !inner) return /信息公开(?:工作)?年度?报/.test(body.textContent ?? '');
  return (
    inner ||
    words.test(body.textContent ?? '') ||
    /信息公开(?:工作)?年度?报/.test(body.textContent ?? '')
  );
}

function noReport(
  document: Document,
  options: AuditOptions,
  url: string,
  read: () => Steps<Page>,
): Audit {
  return {
    source: { url, title: document.title, auditedAt: auditedAt(options) },
    isReport: false,
    form: null,
    issuer: null,
    year: null,
    facts: [],
    checks: [],
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

function* auditPage(page: Page, options: AuditOptions): Steps<Audit> {
  const reading = yield* readReport(page, FORMS);
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const model = reading.form ? modelOf(reading.form) : null;
  const slots = new Map(model?.slots.map((slot) => [slot.id, slot]));
  const sums =
    model?.sums.filter((sum) => facts.has(sum.target)).map((sum) => checkSum(sum, facts)) ?? [];
  const checks: Check[] = [
    ...withdrawDoubtful(sums, facts),
    ...checkValues(reading.facts, slots),
    ...checkFormat(reading.deviations),
    ...(yield* checkNarrative(page.blocks, reading)),
  ];
  return {
    source: { url: page.url, title: page.title, auditedAt: auditedAt(options) },
    isReport: reading.isReport,
    form: reading.form?.id ?? null,
    issuer: reading.issuer,
    year: reading.year,
    facts: reading.facts,
    checks,
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
