import type { Steps } from '../steps';

/** Longest piece of work at a stretch, in ms: a page that asks in the meantime waits no longer. */
const STRETCH = 16;

interface Job {
  readonly isFront: () => boolean;
  /** Works until then; true once there is nothing left to do. */
  readonly workUntil: (end: number) => boolean;
}

/** Audits of several pages on one thread: those in front first, and of these each in its turn. */
export class Jobs {
  readonly #jobs: Job[] = [];
  #isRunning = false;

  /** @param pause gives others their turn between two stretches */
  constructor(private readonly pause: () => Promise<void> = nextTask) {}

  /**
   * @param isFront asked before each stretch: whether somebody is looking at the page
   * @returns what the steps come to; never, if the signal ends them
   * @throws what the steps throw
   */
  run<T>(
    steps: Steps<T>,
    { signal, isFront }: { readonly signal: AbortSignal; readonly isFront: () => boolean },
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const workUntil = (end: number): boolean => {
        if (signal.aborted) return true;
        try {
          do {
            const { done, value } = steps.next();
            if (done) {
              resolve(value);
              return true;
            }
          } while (performance.now() < end);
          return false;
        } catch (error) {
          reject(error);
          return true;
        }
      };
      this.#jobs.push({ isFront, workUntil });
      if (this.#isRunning) return;
      this.#isRunning = true;
      // Not before all that came with the same message.
      queueMicrotask(() => this.#work());
    });
  }

  async #work(): Promise<void> {
    for (;;) {
      const at = Math.max(
        0,
        this.#jobs.findIndex(({ isFront }) => isFront()),
      );
      const [job] = this.#jobs.splice(at, 1);
      if (!job) break;
      // Behind all others, so that those of one rank take turns.
      if (!job.workUntil(performance.now() + STRETCH)) this.#jobs.push(job);
      if (this.#jobs.length > 0) await this.pause();
    }
    this.#isRunning = false;
  }
}

/** Messages come in between. Timers would wait 4 ms each time. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
