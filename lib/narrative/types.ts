import type { Place, TextBlock } from '../page/blocks';
import type { Unknown } from '../report/fact';
import type { RuleId } from '../rule-ids';

/** Why the narrative and the tables agree or do not, as data. */
export type NarrativeReason =
  /** The narrative says what the table says. */
  | { readonly kind: 'told' }
  /** It says otherwise; `scoped` where its words may limit it to less than the table. */
  | {
      readonly kind: 'told-otherwise';
      readonly scoped: boolean;
      /** What the table could have meant, each as a sum of facts; the nearest is the check's own. */
      readonly tried: readonly Tried[];
    }
  /** The table's figure is not known. */
  | { readonly kind: 'told-unknown'; readonly state: Unknown }
  /** A number broken down: its parts as printed, and whether they make it. */
  | { readonly kind: 'parts'; readonly parts: string; readonly holds: boolean }
  /** A share or rate, with the figures it was worked out from. */
  | {
      readonly kind: 'rate';
      readonly part: number;
      readonly whole: number;
      readonly holds: boolean;
    }
  /** The statistics period against the year reported on. */
  | { readonly kind: 'period'; readonly holds: boolean }
  /** Plans for the year to come that bear the year reported on. */
  | { readonly kind: 'plans-dated' }
  /** Something of the form or of a draft was left in. */
  | { readonly kind: 'left-over' };

/** A figure of the table that the narrative's was held against. */
export interface Tried {
  readonly terms: readonly { readonly fact: string; readonly weight: number }[];
  readonly value: number | null;
}

/** Where a phrase stands: the block, and offsets into the block's text. */
export interface Phrase {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/** A check of the narrative; it has the shape of every check. */
export interface NarrativeCheck {
  readonly rule: RuleId;
  readonly target: string;
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  readonly severity: 'warning' | 'notice';
  readonly expected: number | null;
  readonly found: number | null;
  readonly difference: number | null;
  readonly terms: readonly { readonly fact: string; readonly weight: number }[];
  readonly quote: string;
  readonly reason: NarrativeReason;
  readonly place: Place | null;
  readonly phrase: Phrase;
}
