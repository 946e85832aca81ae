import { type Grid, GridBuilder } from '../table/grid';
import { hasHan } from '../text/letters';

/** Rows of a table that must end alike for others to be too wide. */
const ENOUGH = 3;

/**
 * The grid with spans cut that reach one row too far: they push the cells of that row out of the table, where all its other rows end alike,
 * and without them it ends as they do.
 */
export function withoutOverlong(grid: Grid): Grid {
  if (grid.width < 2 || !grid.rowspan.some((span) => span > 1)) return grid;
  const ends = endsOf(grid);
  const usual = mostCommon(ends);
  if (usual === null || !ends.some((end) => end > usual)) return grid;
  const rowspan = [...grid.rowspan];
  ends.forEach((end, row) => {
    if (end <= usual) return;
    const reaching = grid.texts.flatMap((_, cell) => {
      const first = grid.row[cell] ?? 0;
      const isLast = first < row && first + (grid.rowspan[cell] ?? 1) - 1 === row;
      return isLast && (grid.colspan[cell] ?? 1) === end - usual ? [cell] : [];
    });
    const [one] = reaching;
    if (one !== undefined && reaching.length === 1 && !isUnder(grid, row, one))
      rowspan[one] = (rowspan[one] ?? 2) - 1;
  });
  const mended = rebuilt(grid, rowspan);
  const isBetter = endsOf(mended).filter((end) => end === usual).length;
  return isBetter > ends.filter((end) => end === usual).length ? mended : grid;
}

/** True of a row that begins with a lower label than the one that reaches into it: `3.` beneath `（四）` has not been pushed by it. */
function isUnder({ texts, row }: Grid, at: number, reaching: number): boolean {
  const first = texts[row.indexOf(at)] ?? '';
  const over = texts[reaching] ?? '';
  return hasHan(over) && NUMBERED.test(first) && !NUMBERED.test(over);
}

const NUMBERED = /^\d/;

/** Where each row ends, what reaches down into it included; 0 where it has no cell of its own. */
function endsOf({ height, row, column, colspan, rowspan }: Grid): number[] {
  const ends = Array.from({ length: height }, () => 0);
  const own = Array.from({ length: height }, () => 0);
  row.forEach((first, cell) => {
    const end = (column[cell] ?? 0) + (colspan[cell] ?? 1);
    own[first] = (own[first] ?? 0) + 1;
    const last = Math.min(height, first + (rowspan[cell] ?? 1));
    for (let at = first; at < last; at++) ends[at] = Math.max(ends[at] ?? 0, end);
  });
  return ends.map((end, at) => (own[at] ? end : 0));
}

/** The end of most rows; null where no end is that of most. */
function mostCommon(ends: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const end of ends) if (end > 0) counts.set(end, (counts.get(end) ?? 0) + 1);
  const all = ends.filter((end) => end > 0).length;
  for (const [end, count] of counts) if (count >= ENOUGH && count * 2 > all) return end;
  return null;
}

function rebuilt(grid: Grid, rowspan: readonly number[]): Grid {
  const builder = new GridBuilder();
  let row = -1;
  grid.texts.forEach((text, cell) => {
    for (; row < (grid.row[cell] ?? 0); row++) builder.startRow();
    builder.addCell(text, grid.colspan[cell] ?? 1, rowspan[cell] ?? 1);
  });
  for (; row < grid.height - 1; row++) builder.startRow();
  return builder.finish(grid.block, grid.caption, grid.places);
}
