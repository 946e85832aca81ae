import type { ColumnItem } from '../form/model';
import type { FormBlock, Group } from '../form/types';
import type { Cell, Hit } from './rows';

/** The cell of each column that has one; `doubled` are those whose label stands twice, and nothing tells which is its own. */
interface Assigned {
  readonly found: Map<ColumnItem, Cell>;
  readonly doubled: readonly ColumnItem[];
  readonly clash: boolean;
}

/** Which cell heads which column. Where several columns share a label, the group over the cell decides, else their order. */
export function assign(
  block: FormBlock,
  hits: readonly Hit<ColumnItem>[],
  groups: readonly Hit<Group>[],
): Assigned {
  const found = new Map<ColumnItem, Cell>();
  const reading = [...hits].sort((a, b) => a.cell.row - b.cell.row || a.cell.start - b.cell.start);
  let clash = false;
  let beside = false;
  const twice = new Set<ColumnItem>();
  for (const hit of reading) {
    const items = hit.items.filter((item) => item.block === block);
    const item = items.length > 1 ? underGroup(items, hit.cell, groups) : items[0];
    if (items.length === 0) continue;
    if (item === null) {
      beside = true;
      continue;
    }
    // A header printed once more stands where it stood.
    const again = item && found.get(item);
    const elsewhere = again && again.start !== hit.cell.start;
    if (!item || (elsewhere && items.length > 1)) clash = true;
    else if (elsewhere) twice.add(item);
    else if (!found.has(item)) found.set(item, hit.cell);
  }
  // A total beside all groups is the page's own if each group has one.
  if (beside && found.size < block.columns.length) clash = true;
  // A label printed twice in a header stands over its own column and over another's, unless that is a group's own total.
  const parts = groups.filter(({ items: [group] }) =>
    block.columns.some(({ under }) => group && under?.includes(group.label)),
  );
  for (const item of twice) {
    const cells = hits.flatMap((hit) => (hit.items[0] === item ? hit.cell : []));
    const own = cells.filter((cell) => item.column.under || !isWithin(cell, parts));
    if (own[0] && own.every(({ start }) => start === own[0]?.start)) found.set(item, own[0]);
    else found.delete(item);
  }
  if (!clash) return { found, doubled: [...twice].filter((item) => !found.has(item)), clash };
  found.clear();
  for (const hit of reading) {
    const item = hit.items.find((each) => each.block === block && !found.has(each));
    if (item) found.set(item, hit.cell);
  }
  return { found, doubled: [], clash };
}

/** The column of the group that the cell stands under; null where that ends before the cell. */
function underGroup(
  items: readonly ColumnItem[],
  cell: Cell,
  groups: readonly Hit<Group>[],
): ColumnItem | null | undefined {
  let over: Hit<Group> | undefined;
  for (const group of groups) {
    if (group.cell.start > cell.start || group.cell.row >= cell.row + 1) continue;
    const later = !over || group.cell.start > over.cell.start;
    if (later || (group.cell.start === over?.cell.start && group.cell.row > over.cell.row))
      over = group;
  }
  const label = over?.items[0]?.label;
  const { start = 0, end = 0 } = over?.cell ?? {};
  if (end - start > 1 && cell.start >= end) return null;
  return label ? items.find((item) => item.column.under?.at(-1) === label) : undefined;
}

/** True of a cell below a group's label, within what that spans. */
const isWithin = (cell: Cell, groups: readonly Hit<Group>[]): boolean =>
  groups.some(
    ({ cell: { row, start, end } }) =>
      row < cell.row && end - start > 1 && start <= cell.start && cell.end <= end,
  );
