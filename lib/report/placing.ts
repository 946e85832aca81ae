import { overlaps } from './beside';
import type { Header } from './header';
import { byOrder } from './order';
import type { Placing, RowPlacing } from './placed';
import type { Cell } from './rows';
import { lastFigure, MOST_SURPLUS, surplusWays } from './ways';

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
  const all = spread(cells);
  const items = aligned && header.positioned ? behindLeads(header, all, labelEnd) : all;
  if (!items) return { kind: 'none', cells: all, choices: [] };
  if (aligned && header.positioned) {
    const direct = byPosition(header, items, labelEnd);
    // Blanks between a row's label and its first column belong to the labels.
    const from = header.columns[0]?.start ?? 0;
    const beneath = items.filter(({ start }) => start >= from);
    if (direct) return { kind: 'direct', cells: direct, ...besides(header, beneath) };
    const own = withoutOthers(header, beneath);
    if (own) return own;
    if (isBesideOne(header, items)) return { kind: 'none', cells: items, choices: [] };
    const span = beneath.slice(0, lastFigure(beneath) + 1);
    const surplus = span.length - header.columns.length;
    // Beneath the columns stand more cells than these: a blank among them may be the first column's.
    if (header.columns.length > 1 && surplus > 0 && surplus <= MOST_SURPLUS) {
      const choices = surplusWays(span, header.columns.length);
      const standing = beneathAll(header, beneath, labelEnd);
      return { kind: 'open', choices, presumed: false, ...(standing && { beneath: standing }) };
    }
  }
  return byOrder(items, header.columns.length, aligned);
}

/**
 * Cells without those of the page's own columns behind the labels (行次, 单位), and without words left of all columns. Null where the
 * page has such columns, but not a cell beneath each of them and of the form's.
 */
function behindLeads(header: Header, items: readonly Cell[], labelEnd: number): Cell[] | null {
  const from = header.columns[0]?.start ?? 0;
  const leads = header.leads.filter(({ start }) => start >= labelEnd);
  const isLed = (item: Cell): boolean => leads.some((lead) => overlaps(item, lead));
  const isWords = (item: Cell): boolean => item.figure.kind === 'words' && item.end <= from;
  const own = items.filter((item) => !isLed(item) && !isWords(item));
  const isSound = own.length === items.length || byPosition(header, own, labelEnd) !== null;
  return leads.length > 0 && !isSound ? null : own;
}

/** The placing that the positions give where what is too much stands right of a whole header. */
function beneathAll(header: Header, items: readonly Cell[], labelEnd: number): Placing | null {
  if (!header.whole) return null;
  const own = items.filter(({ start }) => start < header.end);
  // A blank among them may be the cell too many.
  if (own.some(({ figure }) => figure.kind === 'blank')) return null;
  return besides(header, own).exact ? byPosition(header, own, labelEnd) : null;
}

/** Whether cells stand beneath the columns one by one; with more of them, all the ways to do without some. */
function besides(
  header: Header,
  items: readonly Cell[],
): Pick<Extract<RowPlacing, { kind: 'direct' }>, 'exact' | 'instead' | 'spare'> {
  const columns = [...header.columns, ...header.others];
  const columnOf = (item: Cell): unknown => columns.find((column) => overlaps(item, column));
  // A blank as wide as its column is one cell.
  const cells = items.filter((item, i) => {
    const before = items[i - 1];
    const column = columnOf(item);
    return !column || before?.place !== item.place || columnOf(before) !== column;
  });
  const surplus = cells.length - columns.length;
  if (surplus <= 0) {
    const isSpare = surplus === 0 && header.others.some(({ named }) => !named);
    return { exact: surplus === 0, instead: [], ...(isSpare && { spare: cells }) };
  }
  const some = cells.slice(0, columns.length + MOST_SURPLUS);
  const figures = some.slice(0, lastFigure(some) + 1).length;
  const own = some.slice(0, Math.max(figures, header.columns.length + 1));
  return { exact: false, instead: surplusWays(own, header.columns.length) };
}

/** True of figures beside the one column, which has a blank of its own: nothing tells that they stood in it. */
function isBesideOne({ columns }: Header, items: readonly Cell[]): boolean {
  const [only] = columns;
  if (!only || columns.length > 1) return false;
  const beneath = items.filter((item) => overlaps(item, only));
  return beneath.length > 0 && beneath.every(({ figure }) => figure.kind === 'blank');
}

/** Cells in the order of columns among which the page has some of its own: those are known only where no cell is lost or too many. */
function withoutOthers(header: Header, items: readonly Cell[]): RowPlacing | null {
  if (!header.others.some(({ named }) => named)) return null;
  const columns = [...header.columns, ...header.others].sort((a, b) => a.start - b.start);
  if (items.length !== columns.length) return { kind: 'none', cells: items, choices: [] };
  const own = items.filter((_, i) => !header.others.some((other) => other === columns[i]));
  return { kind: 'order', cells: own };
}

/** A blank that covers several columns leaves each of them blank. */
function spread(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every((cell) => widthOf(cell) === 1)) return cells;
  return cells.flatMap((cell) => {
    const width = widthOf(cell);
    if (width === 1) return cell;
    return Array.from({ length: width }, (_, i) => ({
      ...cell,
      start: cell.start + i,
      end: cell.start + i + 1,
    }));
  });
}

/** For how many cells one stands: a blank for as many as it covers. */
const widthOf = ({ figure, start, end }: Cell): number =>
  figure.kind === 'blank' ? Math.min(end - start, WIDEST) : 1;

/** A blank that covers more columns is no row's. */
const WIDEST = 32;

/** Cells of a row, one for each column that a blank covers. */
export function countOf(cells: readonly Cell[]): number {
  let count = 0;
  for (const cell of cells) count += widthOf(cell);
  return count;
}

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
      if (overlaps(item, column)) beneath.push(i);
    });
    for (const i of beneath) covered[i] = true;
    const [at] = beneath;
    if (header.others.length > 0) {
      const beside = header.others.filter((other) => overlaps(item, other));
      if (at === undefined && beside.length === 1 && beside[0]?.named) continue;
      if (at !== undefined && beside.length > 0 && item.figure.kind !== 'blank') return null;
    }
    if (item.figure.kind === 'blank') {
      // A blank among the columns of a header that has lost some may be one of theirs.
      const isAmong = item.start >= first.start && item.start < last.start;
      if (at === undefined && !header.whole && isAmong) return null;
      continue;
    }
    // A figure beneath no label, also right of all of them, casts doubt on the positions.
    if (at === undefined || beneath.length > 1 || placing[at]) return null;
    placing[at] = item;
  }
  if (!covered.every(Boolean)) return null;
  const isBare = header.others.some(
    (other) => other.named && !items.some((item) => overlaps(item, other)),
  );
  if (isBare) return null;
  return placing.map((cell, i) => cell ?? blankBeneath(items, columns[i]));
}

function blankBeneath(
  items: readonly Cell[],
  column: { readonly start: number; readonly end: number } | undefined,
): Cell | null {
  return items.find((item) => column && overlaps(item, column)) ?? null;
}
