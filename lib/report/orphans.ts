import type { RowItem } from '../form/model';
import { placeBehind } from './behind';
import type { DataRow, Orphan, Print } from './print';
import type { TableScanner } from './scan';

/** Rows whose label is lost are told by their place, where as many rows are missing there as have no label. */
export function adoptOrphans(scanner: TableScanner, print: Print): void {
  const { rowItems } = scanner.model;
  for (const row of print.rows.values()) unmask(row, rowItems, print);
  const missing = rowItems.filter((item) => !print.rows.has(item) && !item.row.replaces);
  const left: Orphan[] = [];
  for (const after of new Set(print.orphans.map((orphan) => orphan.after))) {
    const orphans = print.orphans.filter((orphan) => orphan.after === after);
    const next =
      rowItems.find((item) => item.order > after && print.rows.has(item))?.order ?? rowItems.length;
    const gap = missing.filter((item) => item.order > after && item.order < next);
    if (
      after < 0 ||
      gap.length !== orphans.length ||
      orphans.some((orphan) => orphan.words !== '')
    ) {
      left.push(...orphans.filter((orphan) => orphan.words === ''));
      const { block } = rowItems.find(({ order }) => order === after) ?? {};
      if (orphans.some(({ words }) => words !== ''))
        for (const item of gap) if (item.block === block) print.misnamed.add(item);
      continue;
    }
    gap.forEach((item, i) => {
      const orphan = orphans[i];
      if (!orphan) return;
      const behind = orphan.cells.filter((cell) => cell.start >= orphan.labelEnd);
      print.rows.set(
        item,
        placeBehind(print, item, null, behind, orphan.labelEnd, orphan.grid, true),
      );
    });
  }
  print.orphans.splice(0, print.orphans.length, ...left);
}

/**
 * The label of a group stands beside its first row: with others of the group behind it, a row so labelled is not the one row that a
 * simplified print has in their place, but the first of them, its own label lost.
 */
function unmask(row: DataRow, rowItems: readonly RowItem[], print: Print): void {
  const { item } = row;
  const { replaces } = item.row;
  if (!replaces) return;
  const [first, ...others] = rowItems.filter((other) => replaces.includes(other.row.key));
  const behind = print.orphans.filter(({ after }) => after === item.order);
  const isFollowed = behind.length > 0 || print.nameless.has(item.order);
  if (!first || (!isFollowed && !others.some((other) => print.rows.has(other)))) return;
  if (print.rows.has(first)) {
    print.conflicts.add(item);
    return;
  }
  print.rows.delete(item);
  print.rows.set(first, { ...row, item: first, label: null, byPlace: true });
  const moved = behind.map((orphan) => ({ ...orphan, after: first.order }));
  const rest = print.orphans.filter((orphan) => !behind.includes(orphan));
  print.orphans.splice(0, print.orphans.length, ...moved, ...rest);
}
