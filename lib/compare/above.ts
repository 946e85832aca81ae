import { cellsOf, readIn } from './cells';
import type { Compared } from './types';

/** A fact of the level above beside what its children's reports add up to. It is information: the scopes need not be one. */
export interface FactAbove {
  readonly id: string;
  readonly label: string;
  /** What the report above prints; null where it was not read. */
  readonly above: number | null;
  /** What the children's read figures add up to; null where none was read. */
  readonly sum: number | null;
  /** How many children's figures are in it. */
  readonly counted: number;
  /** Children whose figure was not read, by name or address. */
  readonly unread: readonly string[];
  /** `above` − `sum`, where both are known. */
  readonly difference: number | null;
}

/** The level above beside its children. */
export interface Above {
  readonly facts: readonly FactAbove[];
  /** Names that were to be among the children and have no report. */
  readonly missing: readonly string[];
}

/**
 * Puts each fact of a report beside the sum of the same fact in its children's.
 * @param missing names of children that have no report
 */
export function aboveOf(
  parent: Compared,
  children: readonly Compared[],
  missing: readonly string[] = [],
): Above {
  const own = children.map((child) => ({ name: child.issuer ?? child.url, cells: cellsOf(child) }));
  const cells = cellsOf(parent);
  const facts = parent.facts.flatMap(({ id, label, state }): FactAbove[] => {
    const known = own.flatMap(({ cells: of }) => readIn(of, id) ?? []);
    if (state === 'absent' && known.length === 0) return [];
    const unread = own.flatMap((child) => (readIn(child.cells, id) === null ? [child.name] : []));
    const above = readIn(cells, id);
    const sum = known.length > 0 ? added(known) : null;
    const difference = above === null || sum === null ? null : added([above, -sum]);
    return [{ id, label, above, sum, counted: known.length, unread, difference }];
  });
  return { facts, missing };
}

/** Amounts have decimals; what their binary figures add to that is cut off. */
const added = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toFixed(6));
