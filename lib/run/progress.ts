import { NO_HOST, type Pace, type Run } from './types';

/** How far a run is. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly running: number;
  readonly waiting: number;
  /** Milliseconds that it will take at least at its pace, the slowest host's; null once nothing is left. */
  readonly left: number | null;
}

/** @param each milliseconds that a request of late took, begun to ended */
export function progressOf(
  { jobs }: Pick<Run, 'jobs'>,
  { atOnce, gap }: Pace,
  each: number,
): Progress {
  const count = { done: 0, failed: 0, running: 0, waiting: 0 };
  const open = new Map<string, number>();
  for (const { state, host } of jobs) {
    count[state]++;
    if (state === 'waiting' || state === 'running') open.set(host, (open.get(host) ?? 0) + 1);
  }
  const times = [...open].map(
    ([host, count]) => count * Math.max(host === NO_HOST ? 0 : gap, each / atOnce),
  );
  const left = times.length === 0 ? null : Math.max(...times);
  return { total: jobs.length, ...count, left };
}
