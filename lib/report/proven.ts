import type { Weighed } from './weighing';

/** What came of the lines of rows that stand alike. */
export interface Class extends Weighed {
  readonly rows: number;
}

/** Of no rows. */
export const NOBODY: Class = { rows: 0, holds: 0, breaks: 0, unsaid: 0 };

/**
 * How a row came to its columns: by its own label beneath whole labels; by the same, but perhaps moved by a cell (`standing`); by a
 * choice that the sums made (`open`); by anything else (`weak`).
 */
export type How = 'label' | 'standing' | 'open' | 'weak';

/** A row as it is held against the sums. */
export interface Held {
  readonly facts: readonly string[];
  readonly how: How;
  /** Per fact: false where ways to place the row differ on it. */
  readonly unanimous: readonly boolean[];
  /** True where no sum is broken as the row is read. */
  readonly holds: boolean;
  /** True where most rows about it have more or fewer cells. */
  readonly isAlone: boolean;
}

/** A row of which nothing is known. */
export const UNKNOWN: Held = {
  facts: [],
  how: 'label',
  unanimous: [],
  holds: false,
  isAlone: false,
};
