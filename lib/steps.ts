/**
 * Work that can be done at one go or in slices. A stage is a generator that yields where it may be
 * interrupted; who runs it decides whether to.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs to the end at one go. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How work is done in slices. */
export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Milliseconds after which the page gets its turn. */
  readonly budget?: number;
}

/**
 * Runs in slices with a pause between them, so that no task of the page waits long.
 * @throws an `AbortError` at the first pause after the signal was aborted, and whatever a step throws
 */
export async function runSliced<T>(
  steps: Steps<T>,
  { signal, budget = 8 }: SliceOptions,
): Promise<T> {
  for (;;) {
    const end = performance.now() + budget;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new DOMException('The audit was given up.', 'AbortError');
  }
}
