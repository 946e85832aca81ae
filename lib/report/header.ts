import type { ColumnItem } from '../form/model';
import type { FormBlock, Group } from '../form/types';
import { readLabel } from '../table/label';
import type { Cell, Hit } from './rows';

export interface HeaderColumn {
  readonly item: ColumnItem;
  readonly start: number;
  readonly end: number;
  /** Not printed, but the one column that fits the gap between its neighbours. */
  readonly inferred: boolean;
  /** It stands in one place by its group and in another by its position, and nothing tells which is right. */
  readonly unsure: boolean;
}

/** A block's columns in the order in which they are printed. */
export interface Header {
  readonly block: FormBlock;
  readonly columns: readonly HeaderColumn[];
  /** False where the header's cells overlap, so that only their order can be trusted. */
  readonly positioned: boolean;
  /** True where each column of the form stands in it by its own label, in the form's order: what is beneath needs no other proof. */
  readonly whole: boolean;
  /** True where several columns share a label and nothing tells which of them stands where. */
  readonly clash: boolean;
}

/** Makes a header of the labels found in its rows. Gives null where none belongs to the block. */
export function makeHeader(
  block: FormBlock,
  hits: readonly Hit<ColumnItem>[],
  groups: readonly Hit<Group>[],
): Header | null {
  const { found, clash } = assign(block, hits, groups);
  if (found.size === 0) return null;
  const columns = [...found].map(([item, cell]) => ({
    item,
    start: cell.start,
    end: cell.end,
    inferred: false,
    unsure: false,
    path: pathOf(item, cell, groups),
  }));
  const byPosition = [...columns].sort((a, b) => a.start - b.start);
  const apart = byPosition.every(
    (column, i) => i === 0 || column.start >= (byPosition[i - 1]?.end ?? 0),
  );
  const positioned = apart && groupsAreWhole(byPosition);
  const inOrder = byPosition.every(({ item }, i) => item.order === i);
  const whole = positioned && !clash && inOrder && columns.length === block.columns.length;
  if (positioned) return { block, columns: fillGaps(block, byPosition), positioned, whole, clash };
  columns.sort((a, b) => comparePaths(a.path, b.path) || a.item.order - b.item.order);
  // What a header without its spans draws into a group follows that group in the form. What precedes it was perhaps moved there.
  const isMoved =
    apart && byPosition.some((column, i) => precedesGroupAround(byPosition, column, i));
  const told = isMoved
    ? columns.map((one, i) => ({ ...one, unsure: one !== byPosition[i] }))
    : columns;
  return { block, columns: told, positioned, whole, clash };
}

/** Another group's column in the midst of a group's own tells that the header has lost its spans. */
function groupsAreWhole(columns: readonly { readonly item: ColumnItem }[]): boolean {
  const groups = columns.map(({ item }) => groupOf(item));
  return groups.every(
    (group, i) => group === '' || group === groups[i - 1] || !groups.slice(0, i).includes(group),
  );
}

const groupOf = ({ column }: ColumnItem): string => column.under?.join('/') ?? '';

/** True of a column in the midst of a group that it precedes in the form. */
function precedesGroupAround(
  columns: readonly { readonly item: ColumnItem }[],
  { item }: { readonly item: ColumnItem },
  at: number,
): boolean {
  const before = columns.slice(0, at).map((column) => groupOf(column.item));
  return columns.slice(at + 1).some((column) => {
    const group = groupOf(column.item);
    return (
      group !== '' &&
      group !== groupOf(item) &&
      before.includes(group) &&
      item.order < column.item.order
    );
  });
}

/** Which cell heads which column. Where several columns share a label, the group over the cell decides, else their order. */
function assign(
  block: FormBlock,
  hits: readonly Hit<ColumnItem>[],
  groups: readonly Hit<Group>[],
): { found: Map<ColumnItem, Cell>; clash: boolean } {
  const found = new Map<ColumnItem, Cell>();
  const reading = [...hits].sort((a, b) => a.cell.row - b.cell.row || a.cell.start - b.cell.start);
  let clash = false;
  for (const hit of reading) {
    const items = hit.items.filter((item) => item.block === block);
    const item = items.length > 1 ? underGroup(items, hit.cell, groups) : items[0];
    if (items.length === 0) continue;
    // A header printed once more stands where it stood.
    const again = item && found.get(item);
    if (!item || (again && items.length > 1 && again.start !== hit.cell.start)) clash = true;
    else if (!found.has(item)) found.set(item, hit.cell);
  }
  if (!clash) return { found, clash };
  found.clear();
  for (const hit of reading) {
    const item = hit.items.find((each) => each.block === block && !found.has(each));
    if (item) found.set(item, hit.cell);
  }
  return { found, clash };
}

function underGroup(
  items: readonly ColumnItem[],
  cell: Cell,
  groups: readonly Hit<Group>[],
): ColumnItem | undefined {
  let over: Hit<Group> | undefined;
  for (const group of groups) {
    if (group.cell.start > cell.start || group.cell.row >= cell.row + 1) continue;
    const later = !over || group.cell.start > over.cell.start;
    if (later || (group.cell.start === over?.cell.start && group.cell.row > over.cell.row))
      over = group;
  }
  const label = over?.items[0]?.label;
  return label ? items.find((item) => item.column.under?.at(-1) === label) : undefined;
}

/** Where a column stands, group by group: the order of a header whose spans are lost. */
function pathOf(item: ColumnItem, cell: Cell, groups: readonly Hit<Group>[]): number[] {
  const over = (item.column.under ?? []).flatMap((label) => {
    const words = readLabel(label).words;
    const group = groups.find((each) => each.cell.label.words === words);
    return group ? [group.cell.start] : [];
  });
  return [...over, cell.start];
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const off = (a[i] ?? 0) - (b[i] ?? 0);
    if (off !== 0) return off;
  }
  return 0;
}

/** Columns whose label is lost but whose place is plain: the gap between two neighbours is as wide as what is missing. */
function fillGaps(block: FormBlock, columns: readonly HeaderColumn[]): HeaderColumn[] {
  const printed = new Set(columns.map((column) => column.item.order));
  const filled: HeaderColumn[] = [];
  for (const column of columns) {
    const before = filled.at(-1);
    if (before) {
      const missing = [];
      for (let order = before.item.order + 1; order < column.item.order; order++) {
        if (!printed.has(order)) missing.push(order);
      }
      const gap = column.start - before.end;
      const inOrder = column.item.order - before.item.order === missing.length + 1;
      if (missing.length > 0 && inOrder && gap === missing.length) {
        missing.forEach((order, i) => {
          const field = block.columns[order];
          const start = before.end + i;
          if (field) {
            filled.push({
              item: { block, column: field, order },
              start,
              end: start + 1,
              inferred: true,
              unsure: false,
            });
          }
        });
      }
    }
    filled.push(column);
  }
  return filled;
}
