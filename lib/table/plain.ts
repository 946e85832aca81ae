import type { Place } from '../place';
import { foldSpace, isBlank } from '../text/space';
import type { Grid } from './grid';
import { placeOfCell } from './grid';

/** A data table of the page as it stands; what a merged cell covers besides its first place is empty. */
export interface PlainTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells that cover more than their own place, where there are any. */
  readonly merges?: readonly Merge[];
  /** What it is called where it stands: its caption, or the line before it; empty where there is neither. */
  readonly title?: string;
  /** It goes on from the table before it in the list. */
  readonly continues?: boolean;
  /** Where it stands in its page; of a table that was put together from lines, its first cell. */
  readonly place?: Place;
}

/** A cell that covers more than its own place: where it stands in `rows`, and how far it reaches. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** More columns than Excel's own limit would be cut there anyway. */
const MOST_COLUMNS = 16_384;

/** A grid as rows of text. What a merged cell covers besides its first place is empty, so that columns stay columns. */
export function plainTable(grid: Grid): PlainTable {
  const width = Math.min(grid.width, MOST_COLUMNS);
  const rows = Array.from({ length: grid.height }, () => [] as string[]);
  let used = 0;
  grid.texts.forEach((text, cell) => {
    const row = rows[grid.row[cell] ?? 0];
    const column = grid.column[cell] ?? 0;
    if (!row || column >= width) return;
    while (row.length < column) row.push('');
    row[column] = foldSpace(text);
    if (row[column] !== '') used = Math.max(used, column + 1);
  });
  for (const row of rows) {
    while (row.length < used) row.push('');
    row.length = used;
  }
  const merges = mergesOf(grid, rows, used);
  return {
    caption: grid.caption,
    rows: rows.filter(isUsed),
    ...(merges.length > 0 && { merges }),
    ...(grid.texts.length > 0 && {
      place: grid.places ? placeOfCell(grid, 0) : { block: grid.block },
    }),
  };
}

const isUsed = (row: readonly string[]): boolean => row.some((text) => text !== '');

/** Merged cells by the rows that are left; what reaches into a row or a column that is gone ends there. */
function mergesOf(grid: Grid, rows: readonly string[][], width: number): Merge[] {
  /** Per row: how many of those above it are left. */
  const left = [0];
  for (const row of rows) left.push((left.at(-1) ?? 0) + (isUsed(row) ? 1 : 0));
  const merges: Merge[] = [];
  grid.texts.forEach((_, cell) => {
    const wide = grid.colspan[cell] ?? 1;
    const tall = grid.rowspan[cell] ?? 1;
    if (wide === 1 && tall === 1) return;
    const first = grid.row[cell] ?? 0;
    const column = grid.column[cell] ?? 0;
    const row = left[first] ?? 0;
    const height = (left[Math.min(first + tall, rows.length)] ?? row) - row;
    const merge = { row, column, height, width: Math.min(wide, width - column) };
    if (merge.width > 0 && height * merge.width > 1) merges.push(merge);
  });
  return merges;
}

/** Whether a grid gives a table at all, and which of its rows each row of the grid becomes. */
export function plainRows(grid: Grid): { readonly isEmpty: boolean; readonly rows: Int32Array } {
  const used = new Uint8Array(grid.height);
  grid.texts.forEach((text, cell) => {
    const isCut = (grid.column[cell] ?? 0) >= MOST_COLUMNS;
    if (!isCut && !isBlank(text)) used[grid.row[cell] ?? 0] = 1;
  });
  let count = 0;
  const rows = Int32Array.from(used, (isUsed) => (isUsed ? count++ : count));
  return { isEmpty: count === 0, rows };
}
