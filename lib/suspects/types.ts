import type { Cause } from './causes';

/** A cell that is probably wrong, and what it probably was. */
export interface Suspect {
  /** A fact's id. */
  readonly fact: string;
  readonly found: number;
  readonly suggested: number;
  readonly cause: Cause;
  /** Broken sums that it stands in. */
  readonly explains: number;
  /** Explanations that need as few changes as the one it belongs to, this one among them. */
  readonly alternatives: number;
  /** Which of the explanations it belongs to, the likeliest being 0: suspects of one explanation are wrong together. */
  readonly explanation: number;
}
