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

/** Those of the outcome and the facets that have all of the words in unit, title, address or year, as they stand. */
export function shownRows(
  rows: readonly Row[],
  { outcome, words, facets }: RowFilter,
): readonly Row[] {
  const isSought = isSearch(words) ? soughtInForms(words) : null;
  const chosen = facets && FACETS.some((facet) => facets[facet] !== null) ? facets : null;
  if (outcome === null && !chosen && !isSought) return rows;
  return rows.filter((row) => {
    if (outcome !== null && row.outcome !== outcome) return false;
    if (chosen && !isUnder(row, chosen)) return false;
    return !isSought || isSought(formOf(row));
  });
}
