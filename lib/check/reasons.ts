import type { Instead, Unknown } from '../report/fact';
import type { RelationReason } from './relation';

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
  /** A rate above a hundred per cent. */
  | { readonly kind: 'above-hundred' }
  /** A change against a number that is told beside it: in per cent, or in pieces. */
  | {
      readonly kind: 'change';
      readonly before: number;
      readonly now: number;
      readonly holds: boolean;
    }
  /** A figure that the text tells twice. */
  | { readonly kind: 'repeated'; readonly holds: boolean }
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

/** Why a sum came out so, as data. */
export type SumReason =
  /** It holds; `blanks` terms were blank and counted as nothing; `rounded` where it is off within what rounding allows. */
  | { readonly kind: 'sum-holds'; readonly blanks: number; readonly rounded: number | null }
  /** It does not, and the labels and the other lines leave no doubt that it should. */
  | { readonly kind: 'sum-differs'; readonly rounded: number | null }
  /** It does not, but so little that rounding may explain it. */
  | { readonly kind: 'sum-near'; readonly rounded: number }
  /** It does not, but blank terms may hold what is missing. */
  | { readonly kind: 'sum-blanks'; readonly blanks: number }
  /** It does not, but it is not beyond doubt that the total adds up just these. */
  | { readonly kind: 'sum-unsure' };

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
