import type { ColumnItem } from '../form/model';

/** A column of the form as a header prints it, over the columns `start` to `end` of the grid. */
export interface HeaderColumn {
  readonly item: ColumnItem;
  readonly start: number;
  readonly end: number;
  /** Not printed, but the one column that fits the gap between its neighbours. */
  readonly inferred: boolean;
  /** It stands in one place by its group and in another by its position, and nothing tells which is right. */
  readonly unsure: boolean;
}
