import type { Header } from './header';
import type { Cell } from './rows';

/** Which cell stands in which of a header's columns; null where none does. */
export type Placing = readonly (Cell | null)[];

export type RowPlacing =
  /** By position, as labelled; `exact` where the row has a cell beneath each label and no other. */
  | { readonly kind: 'direct'; readonly cells: Placing; readonly exact: boolean }
  /** By order: as many cells as columns, though not beneath their labels. */
  | { readonly kind: 'order'; readonly cells: Placing }
  /** Several ways to place the cells; the sums may decide. The first is presumed where it is how the row stands. */
  | { readonly kind: 'open'; readonly choices: readonly Placing[]; readonly presumed: boolean }
  /** More figures than columns: which of them are the row's the sums may tell, unless they are too many. */
  | {
      readonly kind: 'none';
      readonly cells: readonly Cell[];
      readonly choices: readonly Placing[];
    };

/** More ways than this are not worth weighing. */
const MOST_CHOICES = 4000;

/**
 * Places the cells that stand behind a row's label in the columns of its header.
 * @param aligned whether the header stands in the same grid, so that positions may count
 * @param labelEnd the column after the row's label
 */
export function placeRow(
  header: Header,
  cells: readonly Cell[],
  labelEnd: number,
  aligned: boolean,
): RowPlacing {
  const items = cells.flatMap(spread);
  if (aligned && header.positioned) {
    const direct = byPosition(header, items, labelEnd);
    // Blanks between a row's label and its first column belong to the labels.
    const from = header.columns[0]?.start ?? 0;
    const beneath = items.filter(({ start }) => start >= from);
    if (direct) return { kind: 'direct', cells: direct, exact: beneath.length === direct.length };
    const span = beneath.slice(0, lastFigure(beneath) + 1);
    const surplus = span.length - header.columns.length;
    // Beneath the columns stand more cells than these: a blank among them may be the first column's.
    if (header.columns.length > 1 && surplus > 0 && surplus <= MOST_SURPLUS) {
      const choices = selections(span, header.columns.length);
      return { kind: 'open', choices, presumed: false };
    }
  }
  return byOrder(items, header.columns.length, aligned);
}

/** A blank that covers several columns leaves each of them blank. */
function spread(cell: Cell): Cell[] {
  if (cell.figure.kind !== 'blank' || cell.end - cell.start === 1) return [cell];
  return Array.from({ length: Math.min(cell.end - cell.start, 32) }, (_, i) => ({
    ...cell,
    start: cell.start + i,
    end: cell.start + i + 1,
  }));
}

/** Cells of a row, one for each column that a blank covers. */
export const countOf = (cells: readonly Cell[]): number => cells.flatMap(spread).length;

/** The placing that the positions give, where every figure stands beneath just one label and no column is short of a cell. */
function byPosition(header: Header, items: readonly Cell[], labelEnd: number): Placing | null {
  const columns = header.columns;
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last || labelEnd > first.start) return null;
  const placing: (Cell | null)[] = columns.map(() => null);
  const covered = columns.map(() => false);
  for (const item of items) {
    const beneath: number[] = [];
    columns.forEach((column, i) => {
      if (item.start < column.end && item.end > column.start) beneath.push(i);
    });
    for (const i of beneath) covered[i] = true;
    const [at] = beneath;
    if (item.figure.kind === 'blank') {
      // A blank among the columns of a header that has lost some may be one of theirs.
      if (at === undefined && !header.whole && item.start < last.start) return null;
      continue;
    }
    // A figure beneath no label, also right of all of them, casts doubt on the positions.
    if (at === undefined || beneath.length > 1 || placing[at]) return null;
    placing[at] = item;
  }
  if (!covered.every(Boolean)) return null;
  return placing.map((cell, i) => cell ?? blankBeneath(items, columns[i]));
}

function blankBeneath(
  items: readonly Cell[],
  column: { readonly start: number; readonly end: number } | undefined,
): Cell | null {
  return items.find((item) => column && item.start < column.end && item.end > column.start) ?? null;
}

function byOrder(items: readonly Cell[], width: number, aligned: boolean): RowPlacing {
  const figures = items.filter((item) => item.figure.kind !== 'blank');
  if (figures.length === 0)
    return { kind: 'order', cells: Array.from({ length: width }, () => null) };
  const first = items.findIndex((item) => item.figure.kind !== 'blank');
  const end = lastFigure(items) + 1;
  const span = items.slice(first, end);
  if (span.length === width && figures.length === width) return { kind: 'order', cells: figures };
  if (figures.length > width)
    return { kind: 'none', cells: figures, choices: selections(span, width) };
  if (width === 1) return { kind: 'order', cells: figures };
  // Too many cells, a blank among them: any one may be the one too many, or blanks mean nothing here.
  if (span.length > width)
    return open(
      span.length > width + MOST_SURPLUS ? injections(figures, width) : selections(span, width),
    );
  if (items.length < width) return open(injections(items, width));
  if (items.length === width) {
    // Its blanks may be blank cells, or what fills up a row that has lost some; far from its header a blank before all
    // figures may be a label's.
    return open([items, ...injections(span, width)], aligned || first === 0);
  }
  // Between its first and last figure a row may be short of cells, besides standing too far left or right.
  return open(injections(span, width));
}

function open(choices: readonly Placing[], presumed = false): RowPlacing {
  const [only] = choices;
  if (!only) return { kind: 'none', cells: [], choices };
  if (choices.length === 1) return { kind: 'order', cells: only };
  return { kind: 'open', choices, presumed };
}

/** Every way to place cells in columns without changing their order; none where there are too many to weigh. */
export function injections(cells: readonly Cell[], width: number): Placing[] {
  const ways: Placing[] = [];
  const extend = (placed: readonly (Cell | null)[], next: number): void => {
    if (ways.length > MOST_CHOICES) return;
    const left = cells.length - next;
    if (left > width - placed.length) return;
    const cell = cells[next];
    if (!cell) {
      ways.push([...placed, ...Array.from({ length: width - placed.length }, () => null)]);
      return;
    }
    extend([...placed, cell], next + 1);
    extend([...placed, null], next);
  };
  extend([], 0);
  return ways.length > MOST_CHOICES ? [] : ways;
}

/** More figures than columns by more than this are the figures of several rows. */
const MOST_SURPLUS = 2;

/** Every way to leave out what a row has too much, without changing the order of the rest. */
function selections(cells: readonly Cell[], width: number, from = 0): Placing[] {
  if (cells.length === width) return [cells];
  if (cells.length > width + MOST_SURPLUS) return [];
  return cells
    .slice(from)
    .flatMap((_, i) =>
      selections([...cells.slice(0, from + i), ...cells.slice(from + i + 1)], width, from + i),
    );
}

function lastFigure(items: readonly Cell[]): number {
  let last = items.length - 1;
  while (last >= 0 && items[last]?.figure.kind === 'blank') last--;
  return last;
}
