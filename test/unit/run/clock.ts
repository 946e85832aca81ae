/** A clock that goes as fast as there is nothing to wait for: what sleeps longest-due wakes first. */
export class Clock {
  now = 1_700_000_000_000;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  sleep = (milliseconds: number, stop?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        stop?.removeEventListener('abort', wake);
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        resolve();
      };
      const sleeper = { at: this.now + milliseconds, wake };
      this.#sleepers.push(sleeper);
      stop?.addEventListener('abort', wake);
    });

  /** Lets time pass until the work is done, or for so many wakings. */
  async pass(work: Promise<unknown>, most = Number.POSITIVE_INFINITY): Promise<void> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    for (let count = 0; count < most; count++) {
      await settle();
      if (isOver) return;
      const next = this.#sleepers.reduce<{ at: number; wake: () => void } | null>(
        (first, one) => (first === null || one.at < first.at ? one : first),
        null,
      );
      if (!next) throw new Error('Everybody waits for nothing.');
      this.now = Math.max(this.now, next.at);
      next.wake();
    }
  }
}

/** Lets all that can go on without time passing go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}
