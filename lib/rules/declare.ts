import type { Language, Words } from '../words';

/** How heavily a fail weighs; a check that is less sure of itself may weigh less. */
export type Severity = 'error' | 'warning' | 'notice';

/** What everybody needs of a rule, which is declared under its id: `family.name`. */
export interface Declared {
  readonly severity: Severity;
  /** What it is called where findings are listed. */
  readonly name: Words;
  /** It takes two reports: the workbench makes it, no audit of one page does. */
  readonly compares?: true;
}

/**
 * Where a rule comes from: the form prescribes it, the report says the same thing twice, it is plain arithmetic, or what those who
 * check reports commonly look at.
 */
export type Basis = 'form' | 'told-twice' | 'arithmetic' | 'practice' | 'pack';

/**
 * What is written of a rule on its page; all else there follows from the form and from how heavily it weighs. Only our own
 * pages carry these texts: they stand apart from the rules, so that the script in a reader's page goes without.
 */
export interface RuleText {
  /** What must hold. */
  readonly checks: Words;
  readonly why: Words;
  readonly basis: Basis;
  /** How it is counted, a sentence each; those that rules share stand in a list of their own. */
  readonly counted: readonly (Words | readonly Words[])[];
  readonly example: Example;
}

/** A text for each of some rules. */
export type TextsOf<Rules> = { readonly [Rule in keyof Rules]: RuleText };

/**
 * An excerpt of a made-up report that breaks a rule, and nothing else; the audit is tested on it. Cells are parted by tabs;
 * `{86|68}` is printed as 86 and should be 68; on either side `∅` says that there is no such cell, or line.
 */
export interface Example {
  /** Lines that examples share stand in a list of their own. */
  readonly lines: readonly (string | readonly string[])[];
  /** What is wrong, in a sentence. */
  readonly note: Words;
  readonly figures?: {
    readonly computed: number;
    readonly printed: number;
    readonly difference: number;
  };
}

/** What a check came to, ready to be put in a sentence. */
export interface Told {
  /** The cell, table or section that it is about, in the form's words. */
  readonly target: string;
  /** The cells of its terms, in the form's words. */
  readonly cells: readonly string[];
  /** The sum as it is computed, such as `37 + 1 − 30 = 8`; long ones leave out the zeros. */
  readonly sum: string;
  /** What the terms make, what is printed, and by how much that is off; null where it is not known. */
  readonly expected: number | null;
  readonly found: number | null;
  readonly difference: number | null;
  /** The printed words that it is about; may be empty. */
  readonly quote: string;
}

/** How each of some reasons is worded: one or two sentences in each language. */
export type WordingOf<Reason extends { readonly kind: string }> = {
  readonly [Kind in Reason['kind']]: {
    readonly [Each in Language]: (
      reason: Extract<Reason, { readonly kind: Kind }>,
      told: Told,
    ) => string;
  };
};
