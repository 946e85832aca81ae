import { runNow, type Steps } from '../../lib/steps';
import { isSearch, soughtForm, soughtInForms } from '../../lib/text/sought';
import { type Chosen, FACETS, isUnder } from './facets';
import type { Row, RowOutcome } from './rows';

/** What narrows the rows down. */
export interface RowFilter {
  readonly outcome: RowOutcome | null;
  readonly words: string;
  readonly facets?: Chosen;
}

const forms = new WeakMap<Row, string>();

/** What a row is looked through for, made once. */
export function formOf(row: Row): string {
  const known = forms.get(row);
  if (known !== undefined) return known;
  const form = soughtForm(`${row.unit ?? ''} ${row.title} ${row.url} ${row.year ?? ''}`);
  forms.set(row, form);
  return form;
}

/** Rows that are looked at in one go. */
const AT_ONCE = 250;

/** Those of the outcome and the facets that have all of the words in unit, title, address or year, as they stand. */
export const shownRows = (rows: readonly Row[], filter: RowFilter): readonly Row[] =>
  runNow(narrowing(rows, filter));

/** The same in steps. Where nothing is left out they are the rows themselves. */
export function* narrowing(
  rows: readonly Row[],
  { outcome, words, facets }: RowFilter,
): Steps<readonly Row[]> {
  const isSought = isSearch(words) ? soughtInForms(words) : null;
  const chosen = facets && FACETS.some((facet) => facets[facet] !== null) ? facets : null;
  if (outcome === null && !chosen && !isSought) return rows;
  const found: Row[] = [];
  let looked = 0;
  for (const row of rows) {
    if (++looked % AT_ONCE === 0) yield;
    if (outcome !== null && row.outcome !== outcome) continue;
    if (chosen && !isUnder(row, chosen)) continue;
    if (!isSought || isSought(formOf(row))) found.push(row);
  }
  return found.length === rows.length ? rows : found;
}
