import type { FormModel, TableModel } from '../form/model';
import type { Steps } from '../steps';
import type { Grid } from '../table/grid';
import { meaningOf, rowCellsOf } from './rows';
import type { TableScanner } from './scan';

/** Rows between two places where reading may be interrupted. */
const ROWS_PER_STEP = 32;

/** After so many rows without a word of the form nothing more of it is to come. */
const BARREN = 80;

/** Reads the rows of a grid, each in the table that its words speak for. Gives the table that the last row belongs to. */
export function* scanGrid(
  grid: Grid,
  form: FormModel,
  scanners: ReadonlyMap<TableModel, TableScanner>,
  current: TableModel | null,
  isOther: boolean,
): Steps<TableModel | null> {
  let table = current;
  for (const scanner of scanners.values()) scanner.turnTo(isOther);
  let barren = 0;
  for (let row = 0; row < grid.height; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const cells = rowCellsOf(grid, row);
    const meaning = meaningOf(cells, form, table, row);
    barren = meaning ? 0 : barren + 1;
    if (barren > BARREN) break;
    // One short word, such as 其他, is not enough to take a table for the form's.
    if (meaning && (meaning.weight >= 4 || meaning.model === table)) table = meaning.model;
    if (table)
      scanners.get(table)?.take(cells, meaning?.model === table ? meaning : null, grid, row);
  }
  return table;
}
