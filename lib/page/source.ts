import type { Place } from '../place';
import type { Steps } from '../steps';
import type { Page, TableLook } from './blocks';

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

/** Which tables' cells are worth reading, by their index, told by what is known of all of them without. */
export type Wants = (tables: readonly TableLook[]) => (at: number) => boolean;
