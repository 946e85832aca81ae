import type { Grid } from '../table/grid';
import type { PlainTable } from './types';

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
    row[column] = text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim();
    if (row[column] !== '') used = Math.max(used, column + 1);
  });
  for (const row of rows) {
    while (row.length < used) row.push('');
    row.length = used;
  }
  return { caption: grid.caption, rows: rows.filter((row) => row.some((text) => text !== '')) };
}
