import type { KeptChanges, KeptFinding } from '../../lib/browser/kept-run';
import type { FailureName } from '../../lib/run';

/** What of a row its facets are. */
interface Faceted {
  readonly findings: readonly Pick<KeptFinding, 'rule' | 'weight'>[];
  readonly host: string;
  readonly year: number | null;
  readonly failure: FailureName | null;
  readonly changes: KeptChanges | null;
}

/** By what rows can be told apart, beside their outcome and words. */
export const FACETS = ['rule', 'host', 'year', 'reason', 'change'] as const;
/** `reason` is why a row was not read; `change`, what became of findings since its first check. */
export type Facet = (typeof FACETS)[number];
/** What a row has to be under each; null where any will do. */
export type Chosen = Readonly<Record<Facet, string | null>>;

/** Lets every row through. */
export const NONE: Chosen = { rule: null, host: null, year: null, reason: null, change: null };

/** What became of findings; `unchecked` was found at first, and now it cannot be told. */
export const CHANGES = ['fixed', 'still', 'new', 'unchecked'] as const;

/** What a row is under a facet; a row with findings of several rules is under each. */
function under(row: Faceted, facet: Facet): readonly string[] {
  switch (facet) {
    case 'rule':
      return row.findings.flatMap(({ rule, weight }) => (weight === 'unchecked' ? [] : rule));
    case 'host':
      return [row.host];
    case 'year':
      return row.year === null ? [] : [String(row.year)];
    case 'reason':
      return row.failure ? [row.failure] : [];
    case 'change':
      return CHANGES.filter((one) => (row.changes?.[one] ?? 0) > 0);
  }
}

/** Whether a row is under all that was chosen. */
export const isUnder = (row: Faceted, chosen: Chosen): boolean =>
  FACETS.every((facet) => {
    const wanted = chosen[facet];
    return wanted === null || under(row, facet).includes(wanted);
  });

/** How many rows are under each value of a facet, the most first; years the latest first. */
export function valuesOf(rows: readonly Faceted[], facet: Facet): [value: string, rows: number][] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of new Set(under(row, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts];
  if (facet === 'year') return all.sort(([a], [b]) => Number(b) - Number(a));
  return all.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
