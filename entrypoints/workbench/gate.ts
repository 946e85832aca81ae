import type { Sleep } from './clock';

/** Lets requests through, one of each host at a time and so far apart: also those that a job or a list leads to. */
export class Gate {
  readonly #next = new Map<string, number>();

  constructor(
    private readonly gap: number,
    private readonly now: () => number,
    private readonly sleep: Sleep,
  ) {}

  /** Resolves when it is the request's turn, or when it is given up. */
  async pass(url: string, stop: AbortSignal): Promise<void> {
    const host = new URL(url).host;
    const now = this.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + this.gap);
    if (at > now) await this.sleep(at - now, stop);
  }
}
