import type { Field } from './lines';
import type { Found } from './search';

/** Which lines of a field are terms of sums that are known, so that nothing counts them beside their totals. */
export class Covered {
  private readonly sums = new Map<number, { total: number; terms: ReadonlySet<number> }[]>();

  /** Notes that lines make another. */
  add(total: number, terms: readonly number[]): void {
    const sum = { total, terms: new Set(terms) };
    for (const term of terms) {
      const some = this.sums.get(term);
      if (some) some.push(sum);
      else this.sums.set(term, [sum]);
    }
  }

  /** Whether a line is in a total that stands between two others, the first of them included, and does not add up the last. */
  isWithin(line: number, first: number, last: number): boolean {
    return !!this.sums
      .get(line)
      ?.some(({ total, terms }) => total >= first && total < last && !terms.has(last));
  }
}

/** What known sums cover of a field; runs of figures only where they hold and take nothing off. */
export function coveredBy(field: Field, known: readonly Found[]): Covered {
  const covered = new Covered();
  const index = new Map(field.lines.map(({ at }, i) => [at, i]));
  for (const { field: other, candidate, accepted, basis, tally } of known) {
    if (other.byRow !== field.byRow || !accepted || basis === 'roll') continue;
    const at = (i: number): number => index.get(other.lines[i]?.at ?? -1) ?? -1;
    const terms = candidate.terms.map(at);
    // A difference is a sum to the figures, and its terms are none of each other.
    const isTurned =
      basis === 'figures' &&
      (tally.firm === 0 ||
        [...terms, at(candidate.total)].some((i) => (field.lines[i]?.weight ?? 1) < 0));
    if (!isTurned) covered.add(at(candidate.total), terms);
  }
  return covered;
}
