import type { ColumnItem, RowItem } from '../../form/model';
import { readFigure } from '../../table/figure';
import { bareWords } from '../../table/label';
import type { Labelled } from './labelled';
import type { NamedColumn, Names } from './names';

/** What stands in each cell of a table of the form. */
export type Cover = ReadonlyMap<RowItem, ReadonlyMap<ColumnItem, Labelled>>;

/** Share of a table's rows that must be there. */
const ENOUGH = 0.8;

/**
 * Puts figures where their labels say. Gives null where a figure says nothing of where it belongs, where two say the same, or
 * where much of the table is missing: then nobody can tell what the labels are worth.
 */
export function coverOf(figures: readonly Labelled[], names: Names): Cover | null {
  const cover = new Map<RowItem, Map<ColumnItem, Labelled>>();
  const items = names.model.rowItems;
  const only = items.length === 1 && items[0]?.row.label === '' ? items[0] : null;
  const inOrder = only ? byOrder(figures, names) : null;
  for (const figure of figures) {
    const row = only ?? rowOf(figure, names);
    const column = row && (inOrder?.get(figure) ?? columnOf(figure, row, names));
    if (!row || !column) {
      if (readFigure(figure.text).kind === 'number') return null;
      continue;
    }
    const known = cover.get(row)?.get(column);
    if (known && figure.isWeak) continue;
    if (known && !known.isWeak && !isSame(known, figure)) {
      return null;
    }
    const cells = cover.get(row) ?? new Map<ColumnItem, Labelled>();
    cover.set(row, cells.set(column, figure));
  }
  const rows = [...cover.values()];
  return isEnough(cover, names) && !rows.some(hasMoved) ? cover : null;
}

/** True of a row of figures that ends in a blank though only headers tell its columns: it may have lost a cell and been filled up. */
function hasMoved(row: ReadonlyMap<ColumnItem, Labelled>): boolean {
  const cells = [...row].sort(([a], [b]) => a.order - b.order).map(([, cell]) => cell);
  const isRead = cells.some(({ text }) => (figureIn(text) ?? 0) !== 0);
  const last = cells.at(-1);
  return isRead && cells.length > 1 && last?.own === null && figureIn(last.text) === null;
}

const figureIn = (text: string): number | null => {
  const figure = readFigure(text);
  return figure.kind === 'number' ? figure.value : null;
};

/** A header printed again over the same figure says nothing against it. */
const isSame = (a: Labelled, b: Labelled): boolean => a.text.trim() === b.text.trim();

function isEnough(cover: Cover, { model }: Names): boolean {
  const rows = model.rowItems.filter(({ row }) => !row.replaces);
  const columns = (item: RowItem): number => item.block.columns.length;
  const whole = rows.filter((item) => (cover.get(item)?.size ?? 0) === columns(item));
  return whole.length >= rows.length * ENOUGH && whole.length >= cover.size - 1;
}

function rowOf({ left, above, before }: Labelled, names: Names): RowItem | null {
  for (const text of [...left, ...above, ...before]) {
    const row = names.row(text);
    if (row) return row;
  }
  return null;
}

function columnOf(figure: Labelled, row: RowItem, names: Names): ColumnItem | null {
  const { own, left, above, before } = figure;
  if (own === null && figure.isWords && above.length === 0) return null;
  const texts = own !== null ? [own] : [...above, ...left];
  const named = texts.map((text) => names.column(text)).find(Boolean);
  if (!named) return null;
  const items = named.items.filter(({ block }) => block === row.block);
  if (items.length === 1) return items[0] ?? null;
  return under(items, named, [...left, ...above, ...before], names);
}

/** Of columns with one label that which stands under the group nearest by. */
function under(
  items: readonly ColumnItem[],
  { group }: NamedColumn,
  around: readonly string[],
  names: Names,
): ColumnItem | null {
  const groups = [group, ...around.map((text) => names.group(text) ?? names.column(text)?.group)];
  for (const one of groups) {
    if (!one) continue;
    const [own, ...more] = items.filter(({ column }) => isLast(column.under, one));
    if (own && more.length === 0) return own;
  }
  return null;
}

const isLast = (groups: readonly string[] | undefined, words: string): boolean =>
  bareWords(groups?.at(-1) ?? '') === words;

/** Columns whose labels recur, not all of them under a group: the form's own order tells them, where it is that of the labels. */
function byOrder(
  figures: readonly Labelled[],
  names: Names,
): ReadonlyMap<Labelled, ColumnItem> | null {
  const columns = names.model.rowItems[0]?.block.columns ?? [];
  const own = figures.filter((figure) => figure.own !== null);
  if (own.length !== columns.length || own.length !== figures.length) return null;
  const found = new Map<Labelled, ColumnItem>();
  for (const [order, figure] of own.entries()) {
    const named = names.column(figure.own ?? '');
    const match = named?.items.find((item) => item.order === order);
    const isElsewhere = named?.group && !isLast(match?.column.under, named.group);
    if (!match || isElsewhere) return null;
    found.set(figure, match);
  }
  return found;
}
