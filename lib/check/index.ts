/** What every checker gives, whatever it checks: declared here once, below all of them. */
import type { TextBlock } from '../page/blocks';
import type { CellPlace, Place } from '../place';
import type { PackRule, Reason, RuleId, Severity } from '../rules';

export type { CellPlace } from '../place';
export type { Reason, Severity } from '../rules';

/** `incomplete`: it could not be checked, or not with certainty. `inapplicable`: there is nothing to check. */
export type Outcome = 'pass' | 'fail' | 'incomplete' | 'inapplicable';

export interface Term {
  /** A fact's id. */
  readonly fact: string;
  readonly weight: number;
}

/** A term of a sum in a table without a form. */
export interface CellTerm extends CellPlace {
  readonly label: string;
  readonly value: number | null;
  readonly weight: number;
  readonly place: Place;
}

/** A sum in a table without a form: the cell of its total and those of its terms. */
export interface CellSum {
  /** Null where the total stands elsewhere or is lost. */
  readonly total: (CellPlace & { readonly label: string }) | null;
  readonly terms: readonly CellTerm[];
}

/** Where a phrase stands: the block, and offsets into the block's text. */
export interface Phrase {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

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
  /** In place of terms, for tables without a form; worked out when asked for, since a long column has many. */
  readonly cells?: () => CellSum;
  /** The printed words that the check is about, where it is about words. */
  readonly quote?: string;
  /** Where those words stand in their block, for a check of the narrative. */
  readonly phrase?: Phrase;
  readonly reason: Reason;
  /** Where to jump; null where the page has no such place. */
  readonly place: Place | null;
}
