import type { Judged } from './verdict';

/**
 * Sums in doubt that one wrong cell explains: one of a row and one of a column that meet in it, both off by just as much. Two sums
 * of other things would hardly differ by the same figure.
 * @returns the doubtful sums that are broken after all
 */
export function brokenThroughOneCell(judged: readonly Judged[]): Set<Judged> {
  const seen = new Map<string, Judged>();
  const broken = new Set<Judged>();
  for (const one of judged) {
    const { verdict, reason, found, trial } = one;
    const isNamed = found.basis === 'total' || found.basis === 'roll';
    if (verdict !== 'incomplete' || reason.kind !== 'sum-unsure' || !isNamed) continue;
    const off = (trial.found - trial.expected) / 10 ** trial.places;
    const note = (cell: number, by: number): void => {
      const key = `${cell} ${by.toFixed(6)}`;
      const other = seen.get(key);
      if (!other) seen.set(key, one);
      else if (other.found.field.byRow !== found.field.byRow) broken.add(one).add(other);
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
