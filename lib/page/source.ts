import type { Place } from '../place';
import type { Steps } from '../steps';
import type { Page } from './blocks';

/** What an address means in a document that is shown: an element, or a stretch of text. */
export type Spot = Element | Range;

/** Where a page comes from: it reads the page into data, and it alone knows what an address in it means. */
export interface Source {
  /**
   * Reads the page.
   * @param wants which of its tables have their cells read
   */
  read(wants: Wants): Steps<Page>;
  /** Null where there is no such place. */
  find(place: Place): Spot | null;
  /** Lets go of every address but these. */
  keep(places: Iterable<Place>): void;
}

/** Whether a table's cells are worth reading, by what is known of all of them without. */
export type Wants = (at: number, tables: readonly TableLook[]) => boolean;

/** What a look at a table's whole text tells. */
export interface TableLook {
  readonly likely: boolean;
  readonly totals: boolean;
  readonly figures: boolean;
  readonly size: number;
  readonly particulars: boolean;
  /** Nothing is printed in it. */
  readonly isBlank: boolean;
}
