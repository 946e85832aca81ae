import type { TableModel } from '../form/model';
import { type Grid, placeOfCell } from '../table/grid';
import { readLabel } from '../table/label';
import { hasHan } from '../text/letters';

/** Rows of the form, named one beside the other, that tell a table whose rows are printed as columns. */
const ROWS_ACROSS = 4;
/** More rows than the form has columns, however often it repeats them: a list of many bodies. */
const MOST_ROWS = 60;

/**
 * The grid with rows and columns exchanged, where the form's rows stand beside one another in it: such a table is printed lying on
 * its side. Any other is given back as it is.
 */
export function upright(grid: Grid, tables: readonly TableModel[]): Grid {
  if (grid.height > MOST_ROWS) return grid;
  // Most cells of most tables are figures, which name nothing.
  const words: number[] = [];
  grid.texts.forEach((text, cell) => {
    if (hasHan(text)) words.push(cell);
  });
  const rows = lines(grid.row, words);
  for (const model of tables) {
    if (model.rowItems.length < ROWS_ACROSS) continue;
    if (mostNamed(grid, model, rows) < ROWS_ACROSS) continue;
    const down = lines(grid.column, words);
    if (mostNamed(grid, model, rows) > mostNamed(grid, model, down)) return turned(grid);
  }
  return grid;
}

/** Cells by the line that they begin in; lines with too few of them name too few rows. */
function lines(line: readonly number[], all: readonly number[]): number[][] {
  const made: number[][] = [];
  for (const cell of all) {
    const at = line[cell] ?? 0;
    const cells = made[at];
    if (cells) cells.push(cell);
    else made[at] = [cell];
  }
  return made.filter((cells) => cells.length >= ROWS_ACROSS);
}

/** How many of the form's rows one line names at the most. */
function mostNamed(grid: Grid, { rows }: TableModel, all: readonly (readonly number[])[]): number {
  let most = 0;
  for (const cells of all) {
    const named = new Set<unknown>();
    for (const cell of cells) {
      const [item] = rows.exact(readLabel(grid.texts[cell] ?? ''))?.items ?? [];
      if (item) named.add(item);
    }
    most = Math.max(most, named.size);
  }
  return most;
}

function turned(grid: Grid): Grid {
  const { row, column, rowspan, colspan } = grid;
  const order = grid.texts
    .map((_, cell) => cell)
    .sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0));
  const of = <T>(values: readonly T[]): T[] => order.map((cell) => values[cell] as T);
  return {
    caption: grid.caption,
    block: grid.block,
    height: grid.width,
    width: grid.height,
    texts: of(grid.texts),
    row: of(column),
    column: of(row),
    rowspan: of(colspan),
    colspan: of(rowspan),
    places: order.map((cell) => placeOfCell(grid, cell)),
  };
}
