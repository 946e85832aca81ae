import type { Weighed } from './weighing';

/** What came of the lines of rows that stand alike. */
export interface Class extends Weighed {
  readonly rows: number;
}

/** Of no rows. */
export const NOBODY: Class = { rows: 0, holds: 0, breaks: 0, unsaid: 0 };
