import type { Fact, PageAudit, PlainTable } from '../audit/types';
import { type Check, cellsOf } from '../check';
import { doubtOf } from '../check/doubt';
import { explain, type Language } from '../messages';
import type { Place } from '../place';
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
  const isFolded = foldedIn(audit, facts);
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
      ...doubted(check),
      terms: check.terms.map(({ fact, weight }) => ({ fact, weight })),
      ...printedCells(check),
      ...(check.quote === undefined ? {} : { quote: check.quote }),
      ...(isFolded(check) && { folded: true }),
      message: explain(check, facts, language) + (isFolded(check) ? FOLDED[language] : ''),
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

function doubted(check: Check) {
  const doubt = doubtOf(check);
  return doubt && { doubt };
}

/** Said behind a message. */
const FOLDED = { zh: '（在未展开的内容里）', en: ' (in content that is not unfolded)' };

/** Tells of a check whether a cell that it speaks of is not shown now. */
function foldedIn(
  { folded = [] }: Pick<PageAudit, 'folded'>,
  facts: ReadonlyMap<string, Fact>,
): (check: Check) => boolean {
  if (!folded.length) return () => false;
  const blocks = new Set(folded);
  const isIn = (place: Place | null | undefined) => !!place && blocks.has(place.block);
  return ({ place, target, terms, sum, phrase }) =>
    isIn(place) ||
    isIn(facts.get(target)?.place) ||
    (!!phrase && blocks.has(phrase.block.number)) ||
    terms.some(({ fact }) => isIn(facts.get(fact)?.place)) ||
    !!sum?.places.some(isIn);
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
