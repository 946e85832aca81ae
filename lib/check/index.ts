/** What every checker gives, whatever it checks: declared here once, below all of them. */
import type { TextBlock } from '../page/blocks';
import type { Place } from '../place';
import type { PackRule, Reason, RuleId, Severity } from '../rules';
import type { CellSum } from './cells';

export type { CellPlace } from '../place';
export type { Reason, Severity } from '../rules';
export { type CellSum, type Cells, type CellTerm, cellsOf } from './cells';

/** `incomplete`: it could not be checked, or not with certainty. `inapplicable`: there is nothing to check. */
export type Outcome = 'pass' | 'fail' | 'incomplete' | 'inapplicable';

/** A fact that counts in a sum, and how often. */
export interface Term {
  /** A fact's id. */
  readonly fact: string;
  readonly weight: number;
}

/** Where a phrase stands: the block, and offsets into the block's text. */
export interface Phrase {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/** What was checked and how it came out: plain data, JSON can carry it. */
export interface Check {
  /** A rule's name in the contract, such as `t3.row-total`, or that of a pack's relation. */
  readonly rule: RuleId | PackRule;
  /** The fact (or table, column, row, section) that the rule speaks of. */
  readonly target: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** What the terms make. */
  readonly expected: number | null;
  /** What is printed. */
  readonly found: number | null;
  /** `found` − `expected`. */
  readonly difference: number | null;
  readonly terms: readonly Term[];
  /** In place of terms, for tables without a form. */
  readonly sum?: CellSum;
  /** The printed words that the check is about, where it is about words. */
  readonly quote?: string;
  /** Where those words stand in their block, for a check of the narrative. */
  readonly phrase?: Phrase;
  readonly reason: Reason;
  /** Where to jump; null where the page has no such place. */
  readonly place: Place | null;
}
