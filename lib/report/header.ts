import type { ColumnItem } from '../form/model';
import type { FormBlock, Group } from '../form/types';
import { readLabel } from '../table/label';
import { assign } from './assign';
import { besideColumns, type OtherColumn } from './beside';
import { fillGaps } from './gaps';
import type { HeaderColumn } from './header-column';
import { type Cell, type Hit, isSameCell } from './rows';

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
  /** True where groups of columns are printed in another order than the form's. */
  readonly moved: boolean;
  /** True where its labels, one behind the other, are not those of the form with some left out. */
  readonly contradicts: boolean;
  /** Columns whose label stands twice, over figures that may be theirs. */
  readonly doubled: readonly ColumnItem[];
  /** Columns beside the form's own: with a label that the form does not know, or blank in the header too. */
  readonly others: readonly OtherColumn[];
  /** Columns with a label of their own left of the form's: those of the rows' labels, or 行次, 单位 behind these. */
  readonly leads: readonly OtherColumn[];
  /** The column after the header's last cell, whatever that says. */
  readonly end: number;
}

/**
 * Makes a header of the labels found in its rows. Gives null where none belongs to the block.
 * @param cells all that stands in these rows
 */
export function makeHeader(
  block: FormBlock,
  hits: readonly Hit<ColumnItem>[],
  groups: readonly Hit<Group>[],
  cells: readonly Cell[],
): Header | null {
  const { found, doubled, clash } = assign(block, hits, groups);
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
  const end = Math.max(...cells.map((cell) => cell.end));
  const moved = clash && areMoved(block, groups);
  const contradicts = clash && !followsForm(block, hits);
  if (positioned) {
    // A label that stands twice is no other label's that was lost.
    const own = [...hits, ...groups].map(({ cell }) => cell);
    const isOwn = (cell: Cell): boolean => own.some((one) => isSameCell(one, cell));
    const filled = whole
      ? byPosition
      : fillGaps(
          block,
          byPosition,
          cells.filter((cell) => !isOwn(cell)),
        );
    const { others, leads } = besideColumns(filled, cells);
    return {
      block,
      columns: filled,
      positioned,
      whole,
      clash,
      moved,
      contradicts,
      doubled,
      others,
      leads,
      end,
    };
  }
  columns.sort((a, b) => comparePaths(a.path, b.path) || a.item.order - b.item.order);
  // What a header without its spans draws into a group follows that group in the form. What precedes it was perhaps moved there.
  const isMoved =
    apart && byPosition.some((column, i) => precedesGroupAround(byPosition, column, i));
  const told = isMoved
    ? columns.map((one, i) => ({ ...one, unsure: one !== byPosition[i] }))
    : columns;
  const rest = { moved, contradicts, doubled, others: [], leads: [], end };
  return { block, columns: told, positioned, whole, clash, ...rest };
}

/** Another group's column in the midst of a group's own tells that the header has lost its spans. */
function groupsAreWhole(columns: readonly { readonly item: ColumnItem }[]): boolean {
  const groups = columns.map(({ item }) => groupOf(item));
  return groups.every(
    (group, i) => group === '' || group === groups[i - 1] || !groups.slice(0, i).includes(group),
  );
}

/** True of labels that stand in the form's order, as far as they stand there at all. */
function followsForm(block: FormBlock, hits: readonly Hit<ColumnItem>[]): boolean {
  const reading = [...hits].sort((a, b) => a.cell.row - b.cell.row || a.cell.start - b.cell.start);
  let last = -1;
  for (const { items } of reading) {
    const own = items.filter((item) => item.block === block);
    if (own.length === 0) continue;
    const next = own.find(({ order }) => order > last);
    if (!next) return false;
    last = next.order;
  }
  return reading.length <= block.columns.length;
}

/** True of groups whose labels stand in another order than their columns do in the form. */
function areMoved(block: FormBlock, groups: readonly Hit<Group>[]): boolean {
  const orders = groups
    .map(({ items, cell }) => ({
      start: cell.start,
      order: block.columns.findIndex(({ under }) =>
        items.some(({ label }) => under?.includes(label)),
      ),
    }))
    .filter(({ order }) => order >= 0)
    .sort((a, b) => a.start - b.start || a.order - b.order);
  return orders.some(({ order }, i) => order < (orders[i - 1]?.order ?? 0));
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
