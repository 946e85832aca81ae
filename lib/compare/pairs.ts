import { unitKey } from './names';
import type { Compared } from './types';

/** A report and the same unit's on the year before. */
export interface YearPair<R extends Compared = Compared> {
  readonly before: R;
  readonly now: R;
}

/**
 * Pairs the reports of each unit that are of years one behind the other. A unit with two reports on one year is left out for
 * that year: nobody can tell which of them counts.
 */
export function pairsOf<R extends Compared>(reports: readonly R[]): YearPair<R>[] {
  const found = new Map<string, R | null>();
  for (const report of reports) {
    const key = keyOf(report, 0);
    if (key !== null) found.set(key, found.has(key) ? null : report);
  }
  return reports.flatMap((now) => {
    const [own, last] = [keyOf(now, 0), keyOf(now, -1)];
    if (own === null || last === null || found.get(own) !== now) return [];
    const before = found.get(last);
    return before ? [{ before, now }] : [];
  });
}

const keyOf = ({ issuer, year }: Compared, shift: number): string | null =>
  issuer === null || year === null ? null : `${unitKey(issuer)} ${year + shift}`;
