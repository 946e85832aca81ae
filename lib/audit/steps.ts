import type { Check } from '../check';
import { FORMS } from '../form';
import { modelOf } from '../form/model';
import type { Intake } from '../intake';
import { BUILTIN_PACKS } from '../packs/builtin';
import type { Page } from '../page/blocks';
import { withTablesFromLines } from '../report/lines';
import { withWholeParagraphs } from '../report/lines/paragraphs';
import { type ReportReading, readReport } from '../report/read';
import { unreadTables, withTablesByLabels } from '../report/relaid';
import type { Steps } from '../steps';
import { findSuspects } from '../suspects';
import { CHECKERS, type Findings } from './checkers';
import type { AuditOptions, PageAudit } from './types';

/** Audits a page that was read: it may have come from anywhere. */
export function* auditSteps(
  { page: given, isWorth, isPacked }: Intake,
  options: Pick<AuditOptions, 'auditedAt' | 'packs'> = {},
): Steps<PageAudit> {
  if (!isWorth) return { ...NOTHING, source: sourceOf(given, options) };
  const { page, reading } = yield* readWell(given);
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
    ...(given.folded && { folded: given.folded }),
    text: page.blocks.filter((block) => block.kind !== 'table'),
  };
}

/** Reads a page as a report; where much of a table was not read by its rows and columns, once more by labels. */
function* readWell(given: Page): Steps<{ readonly page: Page; readonly reading: ReportReading }> {
  const prepared = (page: Page): Page =>
    withWholeParagraphs(withTablesFromLines(page, FORMS), FORMS);
  const page = prepared(given);
  const reading = yield* readReport(page, FORMS);
  const { form, facts, year } = reading;
  if (!reading.isReport) return { page, reading };
  for (const own of form ? [form] : FORMS) {
    const again = withTablesByLabels(given, own, unreadTables(facts, own), year);
    if (again === given) continue;
    const laid = prepared(again);
    const better = yield* readReport(laid, FORMS);
    if (isBetter(better, reading)) return { page: laid, reading: better };
  }
  return { page, reading };
}

/** True of a reading that has more figures, and none that is another where the one before has it by its row and column. */
function isBetter({ facts }: ReportReading, before: ReportReading): boolean {
  const sure = before.facts.filter(({ state }) => state === 'read');
  const known = new Map(sure.map(({ id, value }) => [id, value]));
  const count = (all: ReportReading['facts']): number =>
    all.filter(({ value }) => value !== null).length;
  const isSame = facts.every(({ id, value }) => (known.get(id) ?? value) === value);
  return isSame && count(facts) > count(before.facts);
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
  { auditedAt = new Date().toISOString() }: Pick<AuditOptions, 'auditedAt'>,
): PageAudit['source'] {
  return { url, title, auditedAt };
}
