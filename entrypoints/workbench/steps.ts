import type { KeptFinding } from '../../lib/browser/kept-run';
import type { Row } from './rows';

/** A finding among the rows, by its row's job and its check. */
export interface Stop {
  readonly job: number;
  readonly check: number;
}

const ORDER: readonly KeptFinding['weight'][] = ['broken', 'slip', 'warned', 'notice', 'unread'];

interface OwnStop extends Stop {
  readonly rule: string;
}

const known = new WeakMap<Row, readonly OwnStop[]>();

/** Those of a row, made once; mere blanks ask nobody to look. */
function ownStops(row: Row): readonly OwnStop[] {
  const before = known.get(row);
  if (before) return before;
  const { job, findings } = row;
  const own = findings
    .filter(({ weight }) => weight !== 'unchecked')
    .sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight))
    .map(({ check, rule }) => ({ job, check, rule }));
  known.set(row, own);
  return own;
}

/** All findings of some rows, row by row, the worst first: what "next" and "previous" go through. */
export function stopsIn(rows: readonly Row[], rule: string | null): Stop[] {
  const found: Stop[] = [];
  for (const row of rows)
    for (const stop of ownStops(row)) if (rule === null || stop.rule === rule) found.push(stop);
  return found;
}

/**
 * The finding behind (1) or before (-1) the one that is shown, round the end; where a row is chosen and none of its findings, its
 * first one, or the nearest behind it.
 */
export function stopFrom(
  stops: readonly Stop[],
  rows: readonly Pick<Row, 'job'>[],
  at: { readonly job: number | null; readonly check: number | null },
  by: 1 | -1,
): Stop | null {
  const here = stops.findIndex(({ job, check }) => job === at.job && check === at.check);
  if (here >= 0) return stops[(here + by + stops.length) % stops.length] ?? null;
  const order = new Map(rows.map(({ job }, place) => [job, place]));
  const from = at.job === null ? -1 : (order.get(at.job) ?? -1);
  const placeOf = ({ job }: Stop) => order.get(job) ?? -1;
  if (by > 0) return stops.find((stop) => placeOf(stop) >= from) ?? stops[0] ?? null;
  const before = from < 0 ? [] : stops.filter((stop) => placeOf(stop) < from);
  return before.at(-1) ?? stops.at(-1) ?? null;
}
