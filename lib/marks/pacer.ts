/** How long to wait for what, in ms. */
export interface Pace {
  /** Quiet time after a change before we look. */
  readonly quiet: number;
  /** A page that never rests is looked at all the same after this time. */
  readonly patience: number;
  /** Least time between two looks; doubles with each look… */
  readonly gap: number;
  /** …up to this. */
  readonly longestGap: number;
  /** After so long without a change it starts anew: a reader turns pages at such a pace, a clock does not. */
  readonly rest: number;
}

/** Fit for a page that a person reads. */
export const PACE: Pace = { quiet: 250, patience: 1500, gap: 500, longestGap: 16_000, rest: 1500 };

/** The time and timers, in ms; a test has its own. */
export interface Clock {
  readonly now: () => number;
  readonly after: (handler: () => void, delay: number) => void;
}

/**
 * Turns any number of changes into few looks: after a quiet moment, never too late, and ever more rarely
 * on a page that does not come to rest.
 */
export function pacer(look: () => void, clock: Clock, pace: Pace = PACE): () => void {
  let waiting = false;
  let firstChange = 0;
  let lastChange = Number.NEGATIVE_INFINITY;
  let lastLook = Number.NEGATIVE_INFINITY;
  let gap = pace.gap;

  const due = () =>
    Math.max(Math.min(lastChange + pace.quiet, firstChange + pace.patience), lastLook + gap);

  const wake = () => {
    const now = clock.now();
    if (now < due()) {
      clock.after(wake, due() - now);
      return;
    }
    waiting = false;
    lastLook = now;
    gap = Math.min(gap * 2, pace.longestGap);
    look();
  };

  return function changed() {
    const now = clock.now();
    if (now - lastChange > pace.rest) gap = pace.gap;
    lastChange = now;
    if (waiting) return;
    waiting = true;
    firstChange = now;
    clock.after(wake, due() - now);
  };
}
