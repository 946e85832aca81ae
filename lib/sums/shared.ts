import { isInChinese } from './search';
import { isMarked, isOneDigit } from './slip';
import type { Judged } from './verdict';

/**
 * Sums in doubt that one wrong cell explains: one of a row and one of a column that meet in it, or one that makes it and one that it
 * is a term of, both off by just as much. Two sums of other things would hardly differ by the same figure.
 * @returns the doubtful sums that are broken after all
 */
export function brokenThroughOneCell(judged: readonly Judged[]): Set<Judged> {
  const seen = new Map<string, Judged[]>();
  const broken = new Set<Judged>();
  for (const one of judged) {
    const { verdict, reason, found, trial } = one;
    if (verdict !== 'incomplete' || reason.kind !== 'sum-unsure' || !isBorneOut(one)) continue;
    const off = (trial.found - trial.expected) / 10 ** trial.places;
    const note = (cell: number, by: number): void => {
      const key = `${cell} ${by.toFixed(6)}`;
      const others = seen.get(key) ?? [];
      for (const other of others) if (areApart(one, other, cell)) broken.add(one).add(other);
      others.push(one);
      seen.set(key, others);
    };
    note(trial.target, off);
    const counted = new Set(trial.cells);
    for (const term of found.candidate.terms) {
      const line = found.field.lines[term];
      if (!line) continue;
      const cell = found.field.anchorAt(line.at, trial.cross);
      if (counted.has(cell)) note(cell, -off * line.weight);
    }
  }
  return broken;
}

/** Where no label says that it is a total, so many places bear it out, and no few more or less explain what it is off by. */
const FIRM = 2;

function isBorneOut({ found, trial }: Judged): boolean {
  const { basis, tally } = found;
  if (basis === 'total' || basis === 'roll') return true;
  if (!isInChinese(found)) return false;
  const off = trial.found - trial.expected;
  return tally.firm >= FIRM && tally.differs === 1 && isOneDigit(off) && isMarked(trial);
}

/** Whether two sums say the same of a cell by figures that they do not share. */
function areApart(one: Judged, other: Judged, cell: number): boolean {
  if (one.found.field.byRow !== other.found.field.byRow) return true;
  const isMade = one.trial.target === cell;
  if (isMade === (other.trial.target === cell)) return false;
  const [below, above] = isMade ? [one, other] : [other, one];
  return (
    below.found.tally.firm > 0 &&
    above.found.tally.firm > 0 &&
    isOneDigit(below.trial.found - below.trial.expected) &&
    !below.trial.cells.some(
      (term) => above.trial.target === term || above.trial.cells.includes(term),
    )
  );
}
