import type { Grid } from '../table/grid';

/** A cell whose place is known. */
export interface PlacedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** A table whose cells' places are known, row by row from left to right. */
export interface PlacedTable<Cell extends PlacedCell = PlacedCell> {
  readonly height: number;
  readonly width: number;
  readonly cells: readonly Cell[];
}

/** The table as later stages read it. @param block its block's number */
export const gridOf = ({ height, width, cells }: PlacedTable, block: number): Grid => ({
  caption: '',
  block,
  height,
  width,
  texts: cells.map(({ text }) => text),
  row: cells.map(({ row }) => row),
  column: cells.map(({ column }) => column),
  rowspan: cells.map(({ rowspan }) => rowspan),
  colspan: cells.map(({ colspan }) => colspan),
});

/** All that stands in a table. */
export const textOfTable = ({ cells }: PlacedTable): string =>
  cells.map(({ text }) => text).join('\n');
