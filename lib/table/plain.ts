import { foldSpace, isBlank } from '../text/space';
import type { Grid } from './grid';

/** A data table of the page as it stands; what a merged cell covers besides its first place is empty. */
export interface PlainTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
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
  return { caption: grid.caption, rows: rows.filter((row) => row.some((text) => text !== '')) };
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
