import { planOf } from './plan';
import { backoff } from './retry';
import { advanced } from './state';
import { GENTLE, type Job, type Pace, type Run, type RunEvent, type Worked } from './types';

/** What a run is worked with: given from outside, so that it runs the same in a page, and in a test in no time. */
export interface Hands<Result> {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or at once when told to stop. Timers of hidden pages are slow: a Worker's are not. */
  readonly sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Reads and audits a job's page, told which of the run's it is; throws only what nobody foresaw. */
  readonly work: (
    job: Job,
    stop: AbortSignal,
    at: number,
  ) => Promise<Worked & { readonly result?: Result }>;
  /** Keeps the run and a job's result in one go, so that neither is ever kept without the other. */
  readonly keep: (
    run: Run,
    kept: { readonly job: number; readonly result: Result } | null,
  ) => Promise<void>;
  /** Told whenever the run has changed. */
  readonly changed?: (run: Run) => void;
}

/**
 * Drives a run: begins what its plan allows, waits, notes what came of it. All decisions are those of `planOf` and `advanced`;
 * this only has the hands. Ready-made queues keep their state to themselves, but this one has to survive the browser.
 */
export class Runner<Result> {
  #run: Run;
  #stop = new AbortController();
  #wake: () => void = () => {};
  #loop: Promise<void> | null = null;
  #kept: Promise<void> = Promise.resolve();
  #fault: { readonly fault: unknown } | null = null;

  constructor(
    run: Run,
    private readonly hands: Hands<Result>,
    private readonly pace: Pace = GENTLE,
  ) {
    this.#run = run;
  }

  get run(): Run {
    return this.#run;
  }

  /**
   * Begins, or goes on after a pause; resolves when nothing is left to do, or it was paused or cancelled and is at rest.
   * @throws what went wrong where the run could not be kept; it is paused then
   */
  async start(): Promise<void> {
    const kind = this.#run.state === 'paused' ? 'resume' : 'start';
    this.#note({ kind, at: this.hands.now() });
    this.#loop ??= this.#work().finally(() => {
      this.#loop = null;
    });
    this.#wake();
    await this.#loop;
    await this.#kept;
    const fault = this.#fault;
    this.#fault = null;
    if (fault) throw fault.fault;
  }

  /** Begins nothing more; what is running comes to its end. */
  pause(): void {
    this.#note({ kind: 'pause', at: this.hands.now() });
  }

  /** Ends it: what is running is given up. */
  cancel(): void {
    this.#note({ kind: 'cancel', at: this.hands.now() });
    this.#stop.abort();
  }

  /** Does jobs that have ended once more, or what was left when it was cancelled. */
  retry(jobs: readonly number[]): Promise<void> {
    if (this.#stop.signal.aborted) this.#stop = new AbortController();
    this.#note({ kind: 'retry', jobs, at: this.hands.now() });
    return this.start();
  }

  #note(event: RunEvent): void {
    const before = this.#run;
    this.#run = advanced(before, event, this.pace);
    if (this.#run === before) return;
    this.hands.changed?.(this.#run);
    if (event.kind !== 'begin' && event.kind !== 'worked') this.#keep();
    this.#wake();
  }

  #keep(): Promise<void> {
    return this.#queue(() => this.hands.keep(this.#run, null));
  }

  /** Does one after the other what is kept: an older state must not be written over a newer one. */
  #queue(what: () => Promise<void>): Promise<void> {
    this.#kept = this.#kept.then(what).catch((fault: unknown) => {
      this.#fault ??= { fault };
      this.#note({ kind: 'pause', at: this.hands.now() });
    });
    return this.#kept;
  }

  async #work(): Promise<void> {
    const running = new Set<Promise<void>>();
    for (;;) {
      const { begin, next } = planOf(this.#run, this.hands.now(), this.pace);
      for (const at of begin) {
        this.#note({ kind: 'begin', job: at, at: this.hands.now() });
        const one = this.#one(at).finally(() => {
          running.delete(one);
          this.#wake();
        });
        running.add(one);
      }
      if (running.size === 0 && (this.#run.state !== 'running' || next === null)) return;
      await this.#rest(next);
    }
  }

  /** Waits until something happens, or it is time for the next. */
  async #rest(until: number | null): Promise<void> {
    const woken = new AbortController();
    await new Promise<void>((resolve) => {
      this.#wake = () => {
        woken.abort();
        resolve();
      };
      if (until !== null)
        this.hands
          .sleep(Math.max(until - this.hands.now(), 0), woken.signal)
          .then(resolve, resolve);
    });
    this.#wake = () => {};
  }

  async #one(at: number): Promise<void> {
    const job = this.#run.jobs[at];
    if (job?.state !== 'running') return;
    const stop = this.#stop.signal;
    const { result, ...worked } = await this.hands.work(job, stop, at).catch(() => UNFORESEEN);
    if (stop.aborted) return;
    const asked = worked.is === 'again' ? worked.after : null;
    const wait = Math.max(asked ?? 0, backoff(job.attempts, this.hands.random()));
    const event = { kind: 'worked', job: at, at: this.hands.now(), worked, wait } as const;
    await this.#queue(() => this.#finish(event, result));
  }

  /** A job is done once it is kept, not before: what cannot be kept is to be done again. */
  async #finish(event: Extract<RunEvent, { kind: 'worked' }>, result?: Result): Promise<void> {
    const next = advanced(this.#run, event, this.pace);
    if (next === this.#run) return;
    const kept = result === undefined ? null : { job: event.job, result };
    try {
      await this.hands.keep(next, kept);
    } catch (fault) {
      this.#note({ ...event, worked: NOT_KEPT, wait: 0 });
      throw fault;
    }
    this.#note(event);
  }
}

const UNFORESEEN: Worked & { readonly result?: undefined } = {
  is: 'again',
  failure: 'unreachable',
  after: null,
};
const NOT_KEPT: Worked = { is: 'again', failure: 'unreadable', after: null };
