import type { Sum } from '../form/model';
import { isNothing, offBy } from './weighing';

/** What each cell of a table says: nothing is zero; not there where nobody can tell what it says. */
export type Said = ReadonlyMap<string, number>;

/** Figures wrong in print at the most, where a damaged table is to tell its places all the same. */
const MOST_SLIPS = 2;
/** Sums that meet in a figure, and that all miss by the same, before it is taken to be wrong in print. */
const ENOUGH = 2;

/** How a table's sums come out. */
export interface Outcome {
  /** Facts with a figure that stands in a sum which comes out. */
  readonly borne: ReadonlySet<string>;
  /** Figures that are wrong in print, if anything is: each alone breaks all sums that it stands in, and by the same. With what they should be. */
  readonly slips: ReadonlyMap<string, number>;
  /** Sums that do not come out, and whether these figures are all that breaks them. */
  readonly broken: number;
  readonly isExplained: boolean;
}

/**
 * Holds figures against sums that cross. Not explained are sums that are broken otherwise than by a few single figures: a row that has moved
 * breaks its own sum by one amount and those across it by others.
 */
export function outcomeOf(sums: readonly Sum[], said: Said): Outcome {
  const offs = new Map<Sum, number>();
  const broken: Sum[] = [];
  for (const sum of sums) {
    const off = missingIn(sum, said);
    if (off === null) continue;
    offs.set(sum, off);
    if (off !== 0) broken.push(sum);
  }
  const slips = new Map<string, number>();
  if (broken.length > 0) {
    const through = new Map<string, Sum[]>();
    for (const sum of offs.keys())
      for (const fact of factsOf(sum)) {
        const known = through.get(fact);
        if (known) known.push(sum);
        else through.set(fact, [sum]);
      }
    const left = new Set(broken);
    for (const sum of broken) {
      if (!left.has(sum)) continue;
      const slip = slipIn(factsOf(sum), through, offs, said);
      if (!slip || slips.size === MOST_SLIPS)
        return { borne: new Set(), slips, broken: broken.length, isExplained: false };
      slips.set(slip.fact, slip.wanted);
      for (const one of through.get(slip.fact) ?? []) left.delete(one);
    }
  }
  const borne = new Set<string>();
  for (const [sum, off] of offs)
    if (off === 0) for (const fact of factsOf(sum)) if (said.get(fact)) borne.add(fact);
  return { borne, slips, broken: broken.length, isExplained: true };
}

const factsOf = ({ target, terms }: Sum): string[] => [target, ...terms.map(({ fact }) => fact)];

/** What a total is more than its parts; null where one of them is not known. */
function missingIn(sum: Sum, said: Said): number | null {
  const off = offBy(sum, (fact) => said.get(fact) ?? Number.NaN);
  return Number.isNaN(off) ? null : isNothing(off) ? 0 : off;
}

/** The one of several figures that with another in its place makes all come out in which it stands. */
function slipIn(
  facts: readonly string[],
  through: ReadonlyMap<string, readonly Sum[]>,
  offs: ReadonlyMap<Sum, number>,
  said: Said,
): { fact: string; wanted: number } | null {
  for (const fact of facts) {
    const wanted = wantedOf(fact, through.get(fact) ?? [], offs, said);
    if (wanted !== null) return { fact, wanted };
  }
  return null;
}

/** What a figure would have to be; null where nothing would do. Nothing at all where a figure stands is another's, or too many. */
function wantedOf(
  fact: string,
  through: readonly Sum[],
  offs: ReadonlyMap<Sum, number>,
  said: Said,
): number | null {
  const figure = said.get(fact) ?? 0;
  if (figure === 0 || through.length < ENOUGH) return null;
  let by: number | null = null;
  for (const sum of through) {
    const weight =
      sum.target === fact ? 1 : -(sum.terms.find((term) => term.fact === fact)?.weight ?? 0);
    const own = (offs.get(sum) ?? 0) / weight;
    if (own === 0 || (by !== null && Math.abs(own - by) > 1e-6)) return null;
    by = own;
  }
  const wanted = figure - (by ?? 0);
  return wanted > 1e-6 ? wanted : null;
}
