import type { Sleep } from './clock';

/** How many requests a host is asked at a time, and milliseconds between their beginnings. */
export interface GatePace {
  readonly atOnce: number;
  readonly gap: number;
}

interface Host {
  /** When its next request may begin. */
  next: number;
  open: number;
  readonly waiting: (() => void)[];
}

/** Lets requests through, a few of each host at a time and so far apart: also those that a job or a list leads to, and a tab's. */
export class Gate {
  readonly #hosts = new Map<string, Host>();

  constructor(
    private readonly pace: GatePace,
    private readonly now: () => number,
    private readonly sleep: Sleep,
  ) {}

  /** Asks when it is the request's turn, and lets the next one through once it has ended; what is given up meanwhile is begun at once. */
  async pass<T>(url: string, stop: AbortSignal, ask: () => Promise<T>): Promise<T> {
    const host = this.#of(new URL(url).host);
    while (host.open >= this.pace.atOnce)
      await new Promise<void>((turn) => host.waiting.push(turn));
    host.open++;
    try {
      // Whoever waited is late, and others may have been let through meanwhile.
      for (let wait = this.#left(host); wait > 0 && !stop.aborted; wait = this.#left(host))
        await this.sleep(wait, stop);
      host.next = this.now() + this.pace.gap;
      return await ask();
    } finally {
      host.open--;
      host.waiting.shift()?.();
    }
  }

  #left = ({ next }: Host): number => next - this.now();

  #of(name: string): Host {
    const host = this.#hosts.get(name) ?? { next: 0, open: 0, waiting: [] };
    this.#hosts.set(name, host);
    return host;
  }
}
