import type { FailureName } from './failures';
import { type HostPace, type Job, NO_HOST, type Pace, type Run, type RunEvent } from './types';

/** A run of these addresses, each once. */
export function newRun(urls: readonly string[]): Run {
  const jobs = [...new Set(urls)].map(
    (url): Job => ({
      url,
      host: hostOf(url),
      state: 'waiting',
      attempts: 0,
      notBefore: 0,
      failure: null,
    }),
  );
  return { state: 'idle', jobs, hosts: {} };
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return NO_HOST;
  }
}

/** What a run is after something happened to it. An event that does not fit its state changes nothing. */
export function advanced(run: Run, event: RunEvent, pace: Pace): Run {
  switch (event.kind) {
    case 'start':
      return run.state === 'idle' ? settled({ ...run, state: 'running' }) : run;
    case 'pause':
      return run.state === 'running' ? { ...run, state: 'paused' } : run;
    case 'resume':
      return run.state === 'paused' ? settled({ ...run, state: 'running' }) : run;
    case 'cancel':
      return run.state === 'done' ? run : { ...run, jobs: unfinished(run), state: 'done' };
    case 'begin':
      return begun(run, event.job, event.at, pace);
    case 'worked':
      return worked(run, event, pace);
    case 'retry':
      return retried(run, event.jobs);
    case 'restored':
      return restored(run, event.at, pace);
  }
}

const NO_PACE: HostPace = { next: 0, stopped: null };

/** What is known of a host. */
export const paceOf = ({ hosts }: Run, host: string): HostPace => hosts[host] ?? NO_PACE;

const withJob = (run: Run, at: number, change: Partial<Job>): Run => ({
  ...run,
  jobs: run.jobs.map((job, i) => (i === at ? { ...job, ...change } : job)),
});

const withHost = (run: Run, host: string, change: Partial<HostPace>): Run => ({
  ...run,
  hosts: { ...run.hosts, [host]: { ...paceOf(run, host), ...change } },
});

function begun(run: Run, at: number, time: number, { gap }: Pace): Run {
  const job = run.jobs[at];
  if (job?.state !== 'waiting' || run.state !== 'running') return run;
  const next = withJob(run, at, { state: 'running', attempts: job.attempts + 1 });
  return withHost(next, job.host, { next: time + gap });
}

function worked(
  run: Run,
  { job: at, at: time, worked: came, wait }: Extract<RunEvent, { kind: 'worked' }>,
  { attempts }: Pace,
): Run {
  const job = run.jobs[at];
  // What comes to an end twice, or after it was taken up anew, counts once.
  if (job?.state !== 'running') return run;
  switch (came.is) {
    case 'done':
      return settled(withJob(run, at, { state: 'done', failure: null }));
    case 'failed':
      return settled(withJob(run, at, { state: 'failed', failure: came.failure }));
    case 'again': {
      const { stopped } = paceOf(run, job.host);
      const isLast = stopped !== null || job.attempts >= attempts;
      const next = isLast
        ? withJob(run, at, { state: 'failed', failure: stopped ?? came.failure })
        : withJob(run, at, { state: 'waiting', notBefore: time + wait });
      // A portal that says when to come back says so for all of its pages.
      const until = Math.max(paceOf(run, job.host).next, time + wait);
      return settled(came.after === null ? next : withHost(next, job.host, { next: until }));
    }
    case 'stopped':
      return settled(
        withoutHost(
          withJob(run, at, { state: 'failed', failure: came.failure }),
          job.host,
          came.failure,
        ),
      );
  }
}

/** Nothing more is asked of a host: its waiting jobs fail for the same reason, and can be retried all at once. */
function withoutHost(run: Run, host: string, failure: FailureName): Run {
  const jobs = run.jobs.map((job) =>
    job.host === host && job.state === 'waiting'
      ? { ...job, state: 'failed' as const, failure }
      : job,
  );
  return withHost({ ...run, jobs }, host, { stopped: failure });
}

const isEnded = (job: Job | undefined): boolean => job?.state === 'failed' || job?.state === 'done';

function retried(run: Run, which: readonly number[]): Run {
  // A run that was cancelled has left some waiting: they are begun by hand, too.
  const isLeft = (job: Job | undefined) => run.state === 'done' && job?.state === 'waiting';
  const again = new Set(which.filter((at) => isEnded(run.jobs[at]) || isLeft(run.jobs[at])));
  if (again.size === 0) return run;
  const jobs = run.jobs.map((job, i) =>
    again.has(i)
      ? { ...job, state: 'waiting' as const, attempts: 0, notBefore: 0, failure: null }
      : job,
  );
  const hosts = { ...run.hosts };
  for (const at of again) {
    const host = run.jobs[at]?.host ?? '';
    if (hosts[host]) hosts[host] = { ...hosts[host], stopped: null };
  }
  return { state: run.state === 'done' ? 'running' : run.state, jobs, hosts };
}

function restored(run: Run, at: number, { gap }: Pace): Run {
  // When its last request began is not known to the second.
  const hosts = Object.fromEntries(
    Object.entries(run.hosts).map(([host, pace]) => [
      host,
      { ...pace, next: Math.max(pace.next, at + gap) },
    ]),
  );
  return { state: run.state === 'running' ? 'paused' : run.state, jobs: unfinished(run), hosts };
}

/** What was running has to be done from the beginning. */
const unfinished = ({ jobs }: Run): Job[] =>
  jobs.map((job) => (job.state === 'running' ? { ...job, state: 'waiting' } : job));

/** A run of which nothing is left to do is done. */
function settled(run: Run): Run {
  const isLeft = run.jobs.some(({ state }) => state === 'waiting' || state === 'running');
  return run.state === 'running' && !isLeft ? { ...run, state: 'done' } : run;
}
