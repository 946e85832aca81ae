import type { Target } from '../../../lib/browser/kept-run';
import { unitKey } from '../../../lib/compare';
import type { JudgedSummary } from '../summary';

/** A report of a run, as far as it is told from others. */
export interface Listed {
  readonly job: number;
  /** Of a file that was brought its path. */
  readonly url: string;
  readonly unit: string | null;
  readonly year: number | null;
}

/** The reports of two runs side by side, by their jobs. */
export interface Pairing {
  /** The other run's job for one of this run. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly onlyHere: readonly Listed[];
  readonly onlyThere: readonly Listed[];
}

/** A run's reports, whether they were read or not; what a report does not say of itself its list may have said. */
export const listedIn = (
  targets: readonly Target[],
  summaries: ReadonlyMap<number, Pick<JudgedSummary, 'unit' | 'year'>>,
): Listed[] =>
  targets.map(({ url, unit, year }, job) => ({
    job,
    url,
    unit: summaries.get(job)?.unit ?? unit,
    year: summaries.get(job)?.year ?? year,
  }));

/**
 * Pairs the reports of two runs by their address, else by unit and year. Two at one address that are of different years, or files of one
 * path that are of different units, are not the same report; where a unit has several on one year, nobody knows which is meant.
 */
export function pairingOf(own: readonly Listed[], others: readonly Listed[]): Pairing {
  const pairs = new Map<number, number>();
  const left = new Set(others);
  const match = (keyOf: (one: Listed) => string | null): void => {
    const there = onlyOnes([...left], keyOf);
    const here = onlyOnes(
      own.filter(({ job }) => !pairs.has(job)),
      keyOf,
    );
    for (const [key, one] of here) {
      const other = there.get(key);
      if (!one || !other || !mayBeOne(one, other)) continue;
      pairs.set(one.job, other.job);
      left.delete(other);
    }
  };
  match(({ url }) => url);
  match(({ unit, year }) => (unit && year ? `${unitKey(unit)} ${year}` : null));
  return { pairs, onlyHere: own.filter(({ job }) => !pairs.has(job)), onlyThere: [...left] };
}

/** Those that no other has the key of; null where several have. */
function onlyOnes(
  all: readonly Listed[],
  keyOf: (one: Listed) => string | null,
): Map<string, Listed | null> {
  const found = new Map<string, Listed | null>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== null) found.set(key, found.has(key) ? null : one);
  }
  return found;
}

function mayBeOne(a: Listed, b: Listed): boolean {
  if (a.year && b.year && a.year !== b.year) return false;
  const isFile = !/^https?:/.test(a.url);
  return !isFile || !a.unit || !b.unit || unitKey(a.unit) === unitKey(b.unit);
}
