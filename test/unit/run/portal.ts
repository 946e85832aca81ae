import type { Hands } from '../../../lib/run/runner';
import type { Run, Worked } from '../../../lib/run/types';
import { Clock } from './clock';

/** What a made-up portal saw, and what was kept of a run. */
export class Portal {
  readonly clock = new Clock();
  /** Requests as they came. */
  readonly seen: { readonly url: string; readonly host: string; readonly at: number }[] = [];
  /** The most requests of one host at a time. */
  most = 0;
  /** The last state that was kept. */
  kept: Run | null = null;
  /** Results by address, each as often as it was kept. */
  readonly results: string[] = [];
  #open = new Map<string, number>();
  #browser = { isGone: false };

  /**
   * @param takes milliseconds until a request is answered
   * @param answers what becomes of the request to an address, by how often it came
   */
  constructor(
    private readonly takes: (url: string) => number = () => 300,
    private readonly answers: (url: string, time: number) => Worked = () => ({ is: 'done' }),
  ) {}

  hands(): Hands<string> {
    const { clock } = this;
    const browser = this.#browser;
    const alive = <T>(value: T): T | Promise<never> =>
      browser.isGone ? new Promise<never>(() => {}) : value;
    return {
      now: () => clock.now,
      sleep: clock.sleep,
      random: () => 0.5,
      work: async ({ url, host }, stop) => {
        await alive(null);
        const open = (this.#open.get(host) ?? 0) + 1;
        this.#open.set(host, open);
        this.most = Math.max(this.most, open);
        this.seen.push({ url, host, at: clock.now });
        const time = this.seen.filter((one) => one.url === url).length;
        await clock.sleep(this.takes(url), stop);
        await alive(null);
        this.#open.set(host, (this.#open.get(host) ?? 0) - 1);
        const worked = this.answers(url, time);
        return worked.is === 'done' ? { ...worked, result: url } : worked;
      },
      keep: async (run, kept) => {
        await alive(null);
        this.kept = run;
        if (kept) this.results.push(kept.result);
      },
    };
  }

  /** The browser is gone: hands that were given are still from now on, and nothing that was open is answered. */
  crash(): void {
    this.#browser.isGone = true;
    this.#browser = { isGone: false };
    this.#open = new Map();
  }

  /** The shortest time between the beginnings of two requests of one host. */
  get shortest(): number {
    const last = new Map<string, number>();
    let shortest = Number.POSITIVE_INFINITY;
    for (const { host, at } of this.seen) {
      shortest = Math.min(shortest, at - (last.get(host) ?? Number.NEGATIVE_INFINITY));
      last.set(host, at);
    }
    return shortest;
  }
}
