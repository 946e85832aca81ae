import { placeBehind } from './behind';
import type { Orphan, Print } from './print';
import type { TableScanner } from './scan';

/** Rows whose label is lost are told by their place, where as many rows are missing there as have no label. */
export function adoptOrphans(scanner: TableScanner, print: Print): void {
  const { rowItems } = scanner.model;
  const missing = rowItems.filter((item) => !print.rows.has(item) && !item.row.replaces);
  // The label of a group stands beside its first row: with rows behind it that have lost their labels, it is not the one row.
  for (const { item } of print.rows.values()) {
    const isGroup = item.row.replaces && print.orphans.some(({ after }) => after === item.order);
    if (isGroup) print.conflicts.add(item);
  }
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
