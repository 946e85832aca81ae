import type { NarrativeReason, Phrase } from '../narrative';
import type { RulePack } from '../packs/types';
import type { Attachment, TextBlock } from '../page/blocks';
import type { Place } from '../place';
import type { RelationReason } from '../relations/types';
import type { Fact, Instead, Unknown } from '../report/fact';
import type { PackRule, RuleId, Severity } from '../rule-ids';
import type { SumReason } from '../sums';
import type { Cause } from './causes';

export type { Attachment } from '../page/blocks';
export type { Fact, FactState, Unknown } from '../report/fact';
export type { Severity } from '../rule-ids';

/** `incomplete`: it could not be checked, or not with certainty. `inapplicable`: there is nothing to check. */
export type Outcome = 'pass' | 'fail' | 'incomplete' | 'inapplicable';

export interface Term {
  /** A fact's id. */
  readonly fact: string;
  readonly weight: number;
}

/** Where a cell stands in the tables of the page as they are exported, counted from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
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

/** Why a check came out as it did, as data; `lib/messages` words it. */
export type Reason =
  /** The sum holds; `blanks` terms were blank or missing and counted as nothing. */
  | { readonly kind: 'holds'; readonly blanks: number }
  | { readonly kind: 'differs' }
  /** It is broken whatever the `unknown` cells hold, since none can be below zero. */
  | { readonly kind: 'differs-anyway'; readonly unknown: number }
  /** Cells that would be needed: the first one's state, illegible ones before all, and how many are in it. */
  | { readonly kind: 'unknown-terms'; readonly unknown: number; readonly state: Unknown }
  | { readonly kind: 'no-total'; readonly state: Unknown }
  | { readonly kind: 'nothing-printed' }
  /** So many sums break in a damaged table that the reading must be doubted, not the figures. */
  | { readonly kind: 'doubtful-table' }
  | { readonly kind: 'unreadable'; readonly raw: string }
  | { readonly kind: 'unplaced' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'missing-table'; readonly table: string; readonly instead: Instead | null }
  | { readonly kind: 'missing-column'; readonly label: string }
  | { readonly kind: 'missing-row'; readonly label: string }
  | { readonly kind: 'extra-row'; readonly label: string }
  | { readonly kind: 'missing-group'; readonly label: string }
  | { readonly kind: 'other-label'; readonly printed: string; readonly label: string }
  | { readonly kind: 'traditional'; readonly label: string }
  | { readonly kind: 'second-report'; readonly label: string }
  | { readonly kind: 'missing-section'; readonly label: string; readonly doubt: boolean }
  | { readonly kind: 'empty-section'; readonly label: string; readonly doubt: boolean }
  | {
      readonly kind: 'silent-section';
      readonly label: string;
      readonly what: { readonly zh: string; readonly en: string };
      readonly doubt: boolean;
    }
  | {
      readonly kind: 'other-form';
      readonly year: number;
      readonly printed: { readonly zh: string; readonly en: string };
      readonly wanted: { readonly zh: string; readonly en: string };
    }
  | { readonly kind: 'repeated-section'; readonly label: string; readonly times: number }
  | { readonly kind: 'section-order'; readonly label: string }
  | NarrativeReason
  | RelationReason
  | SumReason;

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

/** A data table of the page as it stands; what a merged cell covers besides its first place is empty. */
export interface PlainTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Audit {
  readonly source: { readonly url: string; readonly title: string; readonly auditedAt: string };
  /** False on a page that has nothing to do with an annual report. */
  readonly isReport: boolean;
  /** Id of the form, or null where the page has no table of one. */
  readonly form: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  /** Tables without a form whose sums were checked, and how many sums that were. */
  readonly sums: { readonly tables: number; readonly count: number };
  /** Filled only where a report has no tables of its own. */
  readonly attachments: readonly Attachment[];
  /** Every data table of the page, read when asked for. */
  readonly tables: () => readonly PlainTable[];
  /** Headings and paragraphs in page order, for the rules about words. */
  readonly text: readonly TextBlock[];
}

export interface AuditOptions {
  readonly url?: string;
  /** ISO 8601; now, unless told. */
  readonly auditedAt?: string;
  /** The document around a frame, asked for the title where the frame has none. */
  readonly outer?: Document | null;
  /** Read same-origin frames as part of the page (default true). */
  readonly frames?: boolean;
  /** Rule packs beside the built-in ones, which always run. */
  readonly packs?: readonly RulePack[];
}
