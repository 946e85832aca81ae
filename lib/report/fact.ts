import type { Place } from '../place';
import type { Instead } from '../rules/format/tables';
import type { FactState, Unknown } from '../rules/state';
import { readFigure } from '../table/figure';
import type { Words } from '../words';

export type { FactState, Unknown } from '../rules/state';

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

/** Why a fact has no value. */
export function whyUnknown({ state, raw }: Fact): Unknown {
  if (state !== 'unreadable') return state;
  return readFigure(raw).kind === 'words' ? state : 'unplaced';
}

/** How a printed report departs from the form, apart from its figures. */
export type Deviation =
  /** `instead` is null where the page does not even have the section. */
  | {
      readonly kind: 'missing-table';
      readonly table: string;
      readonly section: number;
      readonly instead: Instead | null;
    }
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
      readonly what: Words;
      readonly doubt: boolean;
      readonly place: Place;
    }
  /** The tables are of another form than that of the year reported on. */
  | {
      readonly kind: 'other-form';
      readonly form: string;
      readonly year: number;
      readonly printed: Words;
      readonly wanted: Words;
    }
  | { readonly kind: 'section-order'; readonly label: string; readonly place: Place }
  | {
      readonly kind: 'repeated-section';
      readonly label: string;
      readonly times: number;
      readonly place: Place;
    };
