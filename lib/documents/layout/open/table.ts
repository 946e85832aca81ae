import type { PageBox } from '../page';
import type { RuledTable, TableCell } from '../tables';
import type { Word } from '../words';
import { type Band, bandsOf } from './bands';
import { type HeaderCell, headerOver } from './header';
import { rowsIn } from './rows';
import type { Between, OpenStretch } from './stretch';

/** A row's height and page; lengths are points. */
interface Strip {
  readonly page: number;
  readonly y: number;
  readonly bottom: number;
}

/** Room around a row where a page ends. */
const BESIDE = 2;

/**
 * A table without lines between its columns, as three-line tables are: its columns are what words leave free all the way down.
 * @returns null where there is doubt
 */
export function openTable({ header, body }: OpenStretch): RuledTable | null {
  const columns = bandsOf(body.flatMap(({ lines }) => lines.flatMap(({ words }) => words)));
  const head = columns.length > 1 ? headerOver(header.lines, columns) : null;
  if (!head) return null;
  const parts = body.map((one) => ({ one, rows: rowsIn(one.lines, head.columns) }));
  const edges = edgesOf(head.columns, header);
  const cells: TableCell[] = headerCells(head.cells, header, edges, head.height);
  let height: number = head.height;
  for (const { one, rows } of parts) {
    const strips = rows && stripsOf(rows, one);
    if (!rows || !strips) return null;
    for (const [at, row] of rows.entries()) {
      const strip = strips[at];
      if (!strip) return null;
      row.forEach((words, column) => {
        const box = boxOf(strip, edges, column, 1);
        cells.push(cellOf(words, box, { row: height, column, rowspan: 1, colspan: 1 }));
      });
      height++;
    }
  }
  return { height, width: head.columns.length, cells };
}

/** Borders halfway between the words of two columns, and where the rules end. */
function edgesOf(columns: readonly Band[], { upper: { box } }: Between): number[] {
  const inner = columns.slice(1).map(({ x }, at) => (x + (columns[at]?.right ?? x)) / 2);
  return [box.x, ...inner, box.x + box.width];
}

const boxOf = (
  { page, y, bottom }: Strip,
  edges: readonly number[],
  column: number,
  colspan: number,
): PageBox => {
  const [x = 0, right = x] = [edges[column], edges[column + colspan]];
  return { page, x, y, width: right - x, height: bottom - y };
};

const cellOf = (
  words: readonly Word[],
  box: PageBox,
  place: Omit<TableCell, 'text' | 'boxes' | 'isFull'>,
): TableCell => ({
  ...place,
  text: words.map(({ text }) => text).join(''),
  boxes: [box],
  isFull: false,
});

function headerCells(
  cells: readonly HeaderCell[],
  { upper, lower, lines }: Between,
  edges: readonly number[],
  height: number,
): TableCell[] {
  const [page, top, bottom] = [lines[0]?.box.page ?? 0, upper.box.y, lower.box.y];
  const under = cells.filter(({ row }) => row === 1).flatMap(({ words }) => words);
  const middle = height > 1 ? Math.min(...under.map(({ y }) => y)) : bottom;
  return [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ words, ...place }) => {
      const y = place.row === 0 ? top : middle;
      const end = place.row + place.rowspan < height ? middle : bottom;
      return cellOf(
        words,
        boxOf({ page, y, bottom: end }, edges, place.column, place.colspan),
        place,
      );
    });
}

/** How far rows reach: halfway to the next one, or to the rule. @returns null where a page break cuts a row */
function stripsOf(
  rows: readonly (readonly (readonly Word[])[])[],
  { upper, lower }: Between,
): Strip[] | null {
  const inks = rows.map((row) => {
    const words = row.flat();
    const page = words[0]?.page ?? -1;
    if (words.some((word) => word.page !== page)) return null;
    const y = Math.min(...words.map((word) => word.y));
    return { page, y, bottom: Math.max(...words.map((word) => word.y + word.height)) };
  });
  if (inks.some((ink) => ink === null)) return null;
  const all = inks as Strip[];
  return all.map((ink, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    const isNext = (other: Strip | undefined): other is Strip => other?.page === ink.page;
    const above = at === 0 && upper.box.page === ink.page ? upper.box.y : ink.y - BESIDE;
    const below = !after && lower.box.page === ink.page ? lower.box.y : ink.bottom + BESIDE;
    return {
      page: ink.page,
      y: isNext(before) ? (before.bottom + ink.y) / 2 : above,
      bottom: isNext(after) ? (ink.bottom + after.y) / 2 : below,
    };
  });
}
