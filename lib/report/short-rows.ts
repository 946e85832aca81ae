import type { FormBlock } from '../form/types';
import { holdsSeveral } from '../table/figure';
import type { Placing, RowPlacing } from './placed';
import type { DataRow, Print } from './print';
import { type Cell, figureOf } from './rows';

/** True of two rows in one: where one cell holds a figure of both, any other may hold that of either. */
export function isMerged({ placing }: DataRow): boolean {
  if (placing.kind === 'open') return placing.choices.some((choice) => choice.some(holdsTwo));
  return placing.cells.some(holdsTwo);
}

/** True of a row with a cell in each column and figures left over below it: one of its cells is another's. */
export const isTorn = (row: DataRow, print: Print): boolean =>
  print.rests.has(row.item) && row.placing.kind === 'direct' && row.placing.exact;

/** Rows of a block from which on they tell how its rows stand. */
const ENOUGH = 6;

/** Per block of the form: how many rows a print has of it, and how many with a cell for each of so many columns. */
type Crowd = ReadonlyMap<FormBlock, { all: number; readonly full: Map<number, number> }>;

/** Counts what a row may be held against. */
export function crowdOf({ rows }: Print): Crowd {
  const crowd = new Map<FormBlock, { all: number; readonly full: Map<number, number> }>();
  for (const { item, placing, header } of rows.values()) {
    const own = crowd.get(item.block) ?? { all: 0, full: new Map<number, number>() };
    crowd.set(item.block, own);
    own.all++;
    const width = header.columns.length;
    if (isFull(placing)) own.full.set(width, (own.full.get(width) ?? 0) + 1);
  }
  return crowd;
}

/** True of a row with a cell for each column where most rows of its block are short of some or have too many: it may have one of another's, or one too many. */
export function isAlone({ item, placing, header }: DataRow, crowd: Crowd): boolean {
  const among = crowd.get(item.block);
  if (!among || among.all < ENOUGH || !isFull(placing)) return false;
  return (among.full.get(header.columns.length) ?? 0) * 2 < among.all;
}

const isFull = (placing: RowPlacing): boolean =>
  placing.kind === 'order' || (placing.kind === 'direct' && placing.exact);

/** Rows with a figure beneath a column without a label from which on it is a column of figures. */
const COLUMN = 2;

/**
 * True of a row with nothing beneath a column without a label, where others have figures: these tell that the figures do not stand
 * beneath their labels, and those of this row no more so.
 */
export function isBesides({ item, placing, header }: DataRow, print: Print): boolean {
  if (placing.kind !== 'direct' || header.others.every(({ named }) => named)) return false;
  const grid = print.sources.get(item)?.grid;
  return (grid && (print.beside.get(grid) ?? 0) >= COLUMN) === true && placing.cells.some(figureOf);
}

/**
 * True of a row with a figure before its label as well as a cell for each column behind it: any of these may be the one too many. Where
 * most rows have one, it is their number.
 */
export function isAhead({ item, placing }: DataRow, { ahead, rows, sources }: Print): boolean {
  const grid = sources.get(item)?.grid;
  const among = (grid && ahead.get(grid)) ?? new Set();
  return among.has(item) && isFull(placing) && among.size * 2 < rows.size;
}

/** True of a row with a blank that ends before its header does: it has lost a cell, and the others may have moved. */
export function isShort({ placing, header }: DataRow): boolean {
  if (placing.kind !== 'direct' || header.columns.length < 2) return false;
  const end = Math.max(...placing.cells.map((cell) => cell?.end ?? 0));
  return placing.cells.some(isBlankCell) && end < (header.columns.at(-1)?.end ?? 0);
}

/** True of a row whose first cell alone says nothing. */
export const beginsEmpty = ([first, ...rest]: Placing): boolean =>
  !!first && isBlankCell(first) && rest.length > 0 && rest.every((cell) => figureOf(cell) !== null);

/** True of a row whose last cell alone says nothing. */
export const endsEmpty = (cells: Placing): boolean => beginsEmpty([...cells].reverse());

const holdsTwo = (cell: Cell | null): boolean =>
  cell?.figure.kind === 'words' && holdsSeveral(cell.text);

/** True of a cell that says nothing: a row with one may have been moved by it. */
export const isBlankCell = (cell: Cell | null): boolean => cell?.figure.kind === 'blank';
