import { paceOf } from './state';
import { NO_HOST, type Pace, type Run } from './types';

/** What may be begun now, one at most of each host, and when to look again if nothing else happens before. */
export interface Plan {
  /** Indexes of jobs. */
  readonly begin: readonly number[];
  /** Milliseconds since 1970; null where only a job's end can change anything. */
  readonly next: number | null;
}

/** Tells which jobs of a run may be begun: in their order, as many of each host as its pace allows; nobody is asked for files. */
export function planOf(run: Run, now: number, { atOnce, gap }: Pace): Plan {
  if (run.state !== 'running') return { begin: [], next: null };
  const busy = new Map<string, number>();
  for (const { state, host } of run.jobs)
    if (state === 'running') busy.set(host, (busy.get(host) ?? 0) + 1);
  const begin: number[] = [];
  const begun = new Set<string>();
  let next = Number.POSITIVE_INFINITY;
  run.jobs.forEach(({ state, host, notBefore }, at) => {
    if (state !== 'waiting' || (busy.get(host) ?? 0) >= atOnce) return;
    const turn = host === NO_HOST ? 0 : begun.has(host) ? now + gap : paceOf(run, host).next;
    const from = Math.max(notBefore, turn);
    if (from > now) {
      next = Math.min(next, from);
      return;
    }
    begin.push(at);
    begun.add(host);
    busy.set(host, (busy.get(host) ?? 0) + 1);
  });
  return { begin, next: Number.isFinite(next) ? next : null };
}
