import type { Cell } from './rows';

/** Which cell stands in which of a header's columns; null where none does. */
export type Placing = readonly (Cell | null)[];

/** How the cells of a row stand in the columns of its header. */
export type RowPlacing =
  /**
   * By position, as labelled; `exact` where the row has a cell beneath each label and no other. With others, it may have been moved by
   * them: `instead` is every way to leave so many out. `spare` are all the cells where one of them stands beneath a column without a label.
   */
  | {
      readonly kind: 'direct';
      readonly cells: Placing;
      readonly exact: boolean;
      readonly instead: readonly Placing[];
      readonly spare?: readonly Cell[];
    }
  /**
   * By order: as many cells as columns, though not beneath their labels; or a figure for each of them and blanks before or behind all, one
   * of which may be a column's, as in each way of `instead`.
   */
  | { readonly kind: 'order'; readonly cells: Placing; readonly instead?: readonly Placing[] }
  /**
   * Several ways to place the cells; the sums may decide. The first is presumed where it is how the row stands, and `asPrinted` if it
   * has a cell for each column at least, `padded` if blanks before or behind all others are what it has too much. `beneath` is the way in
   * which each column of a whole header has its own cell beneath it, and what is too much stands right of them all.
   */
  | {
      readonly kind: 'open';
      readonly choices: readonly Placing[];
      readonly presumed: boolean;
      readonly asPrinted?: boolean;
      readonly padded?: boolean;
      readonly beneath?: Placing;
    }
  /** More figures than columns: which of them are the row's the sums may tell, unless they are too many. */
  | {
      readonly kind: 'none';
      readonly cells: readonly Cell[];
      readonly choices: readonly Placing[];
    };
