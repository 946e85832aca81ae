import type { Check } from '../check';
import { FORMS } from '../form';
import { modelOf } from '../form/model';
import type { Intake } from '../intake';
import { BUILTIN_PACKS } from '../packs/builtin';
import type { Page } from '../page/blocks';
import { withTablesFromLines } from '../report/lines';
import { withWholeParagraphs } from '../report/lines/paragraphs';
import { readReport } from '../report/read';
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
  const page = withWholeParagraphs(withTablesFromLines(given, FORMS), FORMS);
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
    ...(given.folded && { folded: given.folded }),
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
  { auditedAt = new Date().toISOString() }: Pick<AuditOptions, 'auditedAt'>,
): PageAudit['source'] {
  return { url, title, auditedAt };
}
