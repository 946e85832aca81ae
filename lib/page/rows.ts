import type { Place } from '../place';

/** What a source of elements offers to those who put tables together from them. */
export interface RowSource {
  /** The element that a block was read from. */
  elementOf(block: number): Element | null;
  /** Gives an element that is no block an address. */
  address(element: Element): Place;
}
