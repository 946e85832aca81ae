import type { Place } from '../place';
import { readFigure } from '../table/figure';

/**
 * What is known of one cell of the national form. `read`: found where its labels say. `recovered`: it is there, but its
 * row or column had to be worked out, since the grid is damaged. The others have no value: an empty cell, one
 * that cannot be read with certainty, and one that the page does not have.
 */
export type FactState = 'read' | 'recovered' | 'blank' | 'unreadable' | 'absent';

/** One cell of the national form. The id says where it stands in the form, whatever the page looks like. */
export interface Fact {
  readonly id: string;
  /** Key of the form's table: `t2`, `t3` or `t4`. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Row and column as the form words them, such as `（一）予以公开 · 自然人`. */
  readonly label: string;
  readonly value: number | null;
  /** The cell's text as printed. */
  readonly raw: string;
  readonly state: FactState;
  /** The cell in the page, or null where the page has none. */
  readonly place: Place | null;
}

/**
 * Why a fact has no value, as a reader is to be told: of an illegible one, whether its cell is (`unreadable`) or whether it cannot be
 * said which cell it is (`unplaced`), though a figure, or nothing, is printed there.
 */
export type Unknown = FactState | 'unplaced';

export function whyUnknown({ state, raw }: Fact): Unknown {
  if (state !== 'unreadable') return state;
  return readFigure(raw).kind === 'words' ? state : 'unplaced';
}

/** What stands where a table should: under its section's heading, and, of pictures and files, anywhere in the page. */
export interface Instead {
  readonly pictures: number;
  readonly files: number;
  readonly words: boolean;
  /** A table that is none of the form's. */
  readonly other: boolean;
}

/** How a printed report departs from the form, apart from its figures. */
export type Deviation =
  /** `instead` is null where the page does not even have the section. */
  | { readonly kind: 'missing-table'; readonly table: string; readonly instead: Instead | null }
  | {
      readonly kind: 'missing-column';
      readonly table: string;
      readonly key: string;
      readonly label: string;
    }
  | {
      readonly kind: 'missing-row';
      readonly table: string;
      readonly key: string;
      readonly label: string;
    }
  | { readonly kind: 'missing-group'; readonly table: string; readonly label: string }
  | {
      readonly kind: 'extra-row';
      readonly table: string;
      readonly label: string;
      readonly place: Place;
    }
  | {
      readonly kind: 'other-label';
      readonly table: string;
      readonly key: string;
      readonly printed: string;
      readonly label: string;
      readonly place: Place;
    }
  /** Its labels are written in traditional characters, such as this one. */
  | { readonly kind: 'traditional'; readonly label: string; readonly place: Place }
  | { readonly kind: 'second-report'; readonly label: string; readonly place: Place }
  | { readonly kind: 'missing-section'; readonly label: string; readonly doubt: boolean }
  | {
      readonly kind: 'empty-section';
      readonly label: string;
      readonly doubt: boolean;
      readonly place: Place;
    }
  /** It says nothing of what the form asks it to tell. */
  | {
      readonly kind: 'silent-section';
      readonly label: string;
      readonly what: { readonly zh: string; readonly en: string };
      readonly doubt: boolean;
      readonly place: Place;
    }
  /** The tables are of another form than that of the year reported on. */
  | {
      readonly kind: 'other-form';
      readonly form: string;
      readonly year: number;
      readonly printed: { readonly zh: string; readonly en: string };
      readonly wanted: { readonly zh: string; readonly en: string };
    }
  | { readonly kind: 'section-order'; readonly label: string; readonly place: Place }
  | {
      readonly kind: 'repeated-section';
      readonly label: string;
      readonly times: number;
      readonly place: Place;
    };
