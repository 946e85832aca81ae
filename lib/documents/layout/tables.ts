import { clustered, nearest } from '../clustered';
import type { PlacedCell, PlacedTable } from '../grid';
import type { PrintedCell, TablePart } from './parts';
import { NEAR } from './strokes';

/** A cell of a table, its place in rows and columns, and every box that it was printed in. */
export interface TableCell extends PlacedCell {
  readonly boxes: readonly PrintedCell['box'][];
  readonly isFull: PrintedCell['isFull'];
}

/** A ruled table in rows and columns. */
export type RuledTable = PlacedTable<TableCell>;

/** Borders so near each other are one, on whatever page they stand. */
const ONE_BORDER = 3.5;

/** Puts the pieces of a table, each of another page, one below the other. */
export function tableOf(pieces: readonly TablePart[]): RuledTable {
  const xs = clustered(
    pieces.flatMap(({ cells }) => cells.flatMap(({ box }) => [box.x, box.x + box.width])),
    ONE_BORDER,
  );
  let height = 0;
  const cells: TableCell[] = [];
  for (const [at, piece] of pieces.entries()) {
    const rows = rowsOf(piece, xs);
    const repeated = at > 0 ? repeatedRows(cells, rows) : 0;
    const kept = rows.filter(({ row }) => row >= repeated);
    const own = kept.map((cell) => ({ ...cell, row: cell.row - repeated + height }));
    if (at > 0) joinAcross(cells, own, height);
    cells.push(...own);
    height = cells.reduce((most, { row, rowspan }) => Math.max(most, row + rowspan), height);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { height, width: Math.max(1, xs.length - 1), cells };
}

function rowsOf({ cells }: TablePart, xs: readonly number[]): TableCell[] {
  const ys = clustered(
    cells.flatMap(({ box }) => [box.y, box.y + box.height]),
    ONE_BORDER,
  );
  return cells.map(({ text, box, isFull }) => {
    const [row, column] = [nearest(ys, box.y), nearest(xs, box.x)];
    return {
      text,
      row,
      column,
      rowspan: Math.max(1, nearest(ys, box.y + box.height) - row),
      colspan: Math.max(1, nearest(xs, box.x + box.width) - column),
      boxes: [box],
      isFull,
    };
  });
}

const FIGURE = /\d/;
const bare = (text: string): string => text.replace(/\s/g, '');

/** How many rows at the top of a piece say again what the table's first rows say: its header, printed on each page. */
function repeatedRows(above: readonly TableCell[], below: readonly TableCell[]): number {
  let rows = 0;
  while (rows < 6) {
    const first = textsOf(above, rows);
    const own = textsOf(below, rows);
    if (own === '' || own !== first) break;
    rows++;
  }
  // Rows of figures may be alike without being headers.
  const texts = below.filter(({ row }) => row < rows).map(({ text }) => bare(text));
  const words = texts.filter((text) => text !== '' && !FIGURE.test(text));
  return words.length > texts.length / 3 ? rows : 0;
}

const textsOf = (cells: readonly TableCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map(({ text, column }) => (bare(text) === '' ? '' : `${column}:${bare(text)}`))
    .filter(Boolean)
    .join('|');

/** What begins the label of a row, which no second half of a label begins with. */
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/;

/**
 * A page break may cut a row, or a cell that spans several. Of a cell that is cut only one half has words, mostly; a row is cut where
 * the figures stand all in one of its halves and the label goes on in the other.
 * @param above what stands so far; cells that are put together are changed there
 * @param below what comes, changed as well; its first row is `at`
 */
function joinAcross(above: TableCell[], below: TableCell[], at: number): void {
  const last = above.filter(({ row, rowspan }) => row + rowspan === at);
  const first = below.filter(({ row }) => row === at);
  const isAlike = (a: TableCell, b: TableCell) => a.column === b.column && a.colspan === b.colspan;
  const pairs = first.flatMap((cell) => {
    const over = last.find((one) => isAlike(one, cell));
    return over ? [[over, cell] as const] : [];
  });
  const single = pairs.filter(([a, b]) => a.rowspan === 1 && b.rowspan === 1);
  if (single.length > 1 && isOneRow(single)) {
    // Each half is one row: the two become one.
    for (const [a, b] of pairs)
      put(above, a, { ...merged(a, b), rowspan: a.rowspan + b.rowspan - 1 });
    for (const [, b] of pairs) below.splice(below.indexOf(b), 1);
    below.forEach((cell, i) => {
      below[i] = { ...cell, row: cell.row - 1 };
    });
    return;
  }
  for (const [a, b] of pairs) {
    if (a.rowspan === 1 && b.rowspan === 1) continue;
    if (bare(a.text) !== '' && bare(b.text) !== '' && !isTornLabel(a, b)) continue;
    put(above, a, { ...merged(a, b), rowspan: a.rowspan + b.rowspan });
    below.splice(below.indexOf(b), 1);
  }
}

/** Whether a label's letters go on behind the break: the upper half had no room for more, and what comes begins no label of its own. */
const isTornLabel = (a: TableCell, b: TableCell): boolean =>
  a.isFull && !FIGURE.test(a.text) && !FIGURE.test(b.text) && !NUMBERED.test(bare(b.text));

function put(cells: TableCell[], old: TableCell, cell: TableCell): void {
  cells[cells.indexOf(old)] = cell;
}

const merged = (a: TableCell, b: TableCell): TableCell => ({
  ...a,
  text: a.text + b.text,
  boxes: [...a.boxes, ...b.boxes],
  isFull: b.isFull,
});

function isOneRow(pairs: readonly (readonly [TableCell, TableCell])[]): boolean {
  const isFigure = ({ text }: TableCell) => FIGURE.test(text) && !NUMBERED.test(bare(text));
  const upper = pairs.filter(([a]) => isFigure(a)).length;
  const lower = pairs.filter(([, b]) => isFigure(b)).length;
  if (upper > 0 === lower > 0) return false;
  const other = pairs.map(([a, b]) => bare((upper > 0 ? b : a).text)).filter(Boolean);
  const isLabel = other.length === 1 || (other.length === 0 && pairs.length > 2);
  return isLabel && !pairs.some(([, b]) => NUMBERED.test(bare(b.text)));
}

/**
 * Whether a table's piece goes on in the next page's first one: they are as wide, and most borders stand in line. A cell that spans rows
 * may lose its own borders on a page: there the piece begins farther right, all its borders in line with the other's.
 */
export function goesOn(upper: TablePart, lower: TablePart): boolean {
  const edges = ({ cells }: TablePart) =>
    clustered(
      cells.flatMap(({ box }) => [box.x, box.x + box.width]),
      NEAR,
    );
  const [a, b] = [edges(upper), edges(lower)];
  const shared = a.filter((x) => b.some((other) => Math.abs(x - other) <= ONE_BORDER)).length;
  const fewest = Math.min(a.length, b.length);
  const right = ({ box }: TablePart) => box.x + box.width;
  if (Math.abs(right(upper) - right(lower)) > ONE_BORDER * 2) return false;
  const isAsWide = Math.abs(upper.box.x - lower.box.x) <= ONE_BORDER * 2;
  return isAsWide ? shared >= fewest * 0.7 : shared === fewest && fewest > MANY;
}

/** So many borders in line are no chance. */
const MANY = 5;
