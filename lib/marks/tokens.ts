import type { Place } from '../place';

/** What a mark says of a cell; the words of the attribute, strongest first: `dismissed` takes the edge off those behind it. */
export const TOKENS = ['dismissed', 'fail', 'suspect', 'term', 'incomplete'] as const;
/** One word of the attribute `data-gouji`. */
export type Token = (typeof TOKENS)[number];

/** What a cell is marked with, and why. */
export interface Mark {
  readonly place: Place;
  /** Strongest first, never empty. */
  readonly tokens: readonly Token[];
  /** Indexes into the audit's checks: those that the card of this cell explains, broken ones first. */
  readonly checks: readonly number[];
  /** Index into the audit's suspects, where the cell is one; without the token it is one of several that may be wrong. */
  readonly suspect?: number;
}
