import type { PageAudit, PlainTable } from '../audit/types';
import { type Check, cellsOf } from '../check';
import { explain, type Language } from '../messages';
import type { Report } from './schema';

/** Name and version of what made the report file. */
const ENGINE = 'gouji/0.1.0';

/** How a report file is written. */
export interface ReportOptions {
  /** Language of the checks' messages (default `zh`). */
  readonly language?: Language;
  /** Put in every data table of the page as it stands (default true). */
  readonly tables?: boolean;
}

/** The audit as the report file `gouji/report@1`, ready for JSON. */
export function toReport(
  audit: PageAudit & { readonly tables?: () => readonly PlainTable[] },
  { language = 'zh', tables = true }: ReportOptions = {},
): Report {
  const facts = new Map(audit.facts.map((fact) => [fact.id, fact]));
  return {
    format: 'gouji/report@1',
    source: { ...audit.source, engine: ENGINE },
    report: { form: audit.form, issuer: audit.issuer, year: audit.year },
    facts: audit.facts.map(({ id, label, value, raw, state }) => ({
      id,
      label,
      value,
      raw,
      state,
    })),
    checks: audit.checks.map((check) => ({
      rule: check.rule,
      target: check.target,
      outcome: check.outcome,
      severity: check.severity,
      expected: check.expected,
      found: check.found,
      difference: check.difference,
      terms: check.terms.map(({ fact, weight }) => ({ fact, weight })),
      ...printedCells(check),
      ...(check.quote === undefined ? {} : { quote: check.quote }),
      message: explain(check, facts, language),
    })),
    suspects: audit.suspects.map(({ fact, found, suggested, cause, explains, alternatives }) => ({
      fact,
      found,
      suggested,
      cause,
      explains,
      alternatives,
    })),
    tables: ((tables && audit.tables?.()) || []).map(({ caption, rows }) => ({
      caption,
      rows: rows.map((row) => [...row]),
    })),
  };
}

function printedCells(check: Check) {
  const sum = cellsOf(check);
  if (!sum) return {};
  return {
    ...(sum.total && { cell: sum.total }),
    cells: sum.terms.map(({ table, row, column, label, value, weight }) => ({
      table,
      row,
      column,
      label,
      value,
      weight,
    })),
  };
}
