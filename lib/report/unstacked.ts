import { readFigure } from '../table/figure';
import { type Grid, placeOfCell } from '../table/grid';
import { hasHan } from '../text/letters';
import { foldSpace } from '../text/space';
import { piecesOf } from './lines/segments';

/** So many cells of one row must be stacked alike: one alone may be a figure with another below it. */
const ENOUGH = 2;
const DIGIT = /\d/;

/** Most texts have no line at all, or only those of their markup around them. */
const isStacked = (text: string): boolean =>
  text.length > 2 && text.includes('\n') && text.trim().includes('\n') && DIGIT.test(text);

/**
 * The grid with rows that were merged into one told apart again: each of their cells prints the same number of figures, one above the
 * other, and one cell as many labels. Any other grid is given back as it is.
 */
export function unstacked(grid: Grid): Grid {
  if (!grid.texts.some(isStacked)) return grid;
  const own: number[][] = Array.from({ length: grid.height }, () => []);
  grid.row.forEach((row, cell) => {
    own[row]?.push(cell);
  });
  const split = own.map((cells) => partsOf(grid, cells));
  return split.some(Boolean) ? withRows(grid, split) : grid;
}

/** For each cell what it prints in each of the rows; null where it stands beside all of them. */
type Parts = ReadonlyMap<number, readonly string[] | null>;

function partsOf(grid: Grid, cells: readonly number[]): Parts | null {
  const parts = new Map<number, readonly string[] | null>();
  let height = 0;
  let stacks = 0;
  for (const cell of cells) {
    const text = grid.texts[cell] ?? '';
    if (hasHan(text)) continue;
    const lines = linesOf(text);
    if (lines.length === 0) continue;
    if (lines.some((line) => readFigure(line).kind === 'words')) return null;
    if (height !== 0 && lines.length !== height) return null;
    height = lines.length;
    stacks++;
    parts.set(cell, lines);
  }
  if (height < 2 || stacks < ENOUGH) return null;
  let labels = 0;
  for (const cell of cells) {
    if (parts.has(cell)) continue;
    const named = labelsIn(grid.texts[cell] ?? '', height);
    const isEach = named.length === height && grid.rowspan[cell] === 1;
    // A single label behind those of each row is one of theirs, and nobody knows whose.
    if (labels > 0 && !isEach && named.length > 0) return null;
    if (isEach) labels++;
    parts.set(cell, isEach ? named : null);
  }
  return labels > 0 ? parts : null;
}

const linesOf = (text: string): string[] => text.split('\n').map(foldSpace).filter(Boolean);

/** The labels of a cell; where it has as many lines as there are rows, a blank one is a row without its own. */
function labelsIn(text: string, height: number): string[] {
  const lines = text.split('\n').map(foldSpace);
  if (lines.length === height) return lines;
  return linesOf(text).flatMap((line) => piecesOf(line).filter((one) => one.trim() !== ''));
}

function withRows(grid: Grid, split: readonly (Parts | null)[]): Grid {
  /** Per row: the first of its own rows. */
  const first: number[] = [0];
  for (const parts of split) {
    const height = Math.max(1, ...[...(parts?.values() ?? [])].map((one) => one?.length ?? 1));
    first.push((first.at(-1) ?? 0) + height);
  }
  const cells: {
    text: string;
    row: number;
    column: number;
    rowspan: number;
    colspan: number;
    cell: number;
  }[] = [];
  grid.texts.forEach((text, cell) => {
    const row = grid.row[cell] ?? 0;
    const begin = first[row] ?? 0;
    const column = grid.column[cell] ?? 0;
    const colspan = grid.colspan[cell] ?? 1;
    const each = split[row]?.get(cell);
    if (each) {
      each.forEach((part, i) => {
        cells.push({ text: part, row: begin + i, column, rowspan: 1, colspan, cell });
      });
      return;
    }
    const end = first[Math.min(row + (grid.rowspan[cell] ?? 1), grid.height)] ?? begin + 1;
    cells.push({ text, row: begin, column, rowspan: end - begin, colspan, cell });
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    caption: grid.caption,
    block: grid.block,
    height: first.at(-1) ?? grid.height,
    width: grid.width,
    texts: cells.map(({ text }) => text),
    row: cells.map(({ row }) => row),
    column: cells.map(({ column }) => column),
    rowspan: cells.map(({ rowspan }) => rowspan),
    colspan: cells.map(({ colspan }) => colspan),
    places: cells.map(({ cell }) => placeOfCell(grid, cell)),
  };
}
