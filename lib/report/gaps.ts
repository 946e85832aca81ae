import type { FormBlock } from '../form/types';
import type { HeaderColumn } from './header-column';
import type { Cell } from './rows';

/**
 * Columns whose label is lost but whose place is plain: the gap between two neighbours is as wide as what is missing, or before the
 * first and behind the last stand as many cells that say something else.
 * @param unknown the header's cells that say nothing of the form
 */
export function fillGaps(
  block: FormBlock,
  columns: readonly HeaderColumn[],
  unknown: readonly Cell[],
): HeaderColumn[] {
  const printed = new Set(columns.map((column) => column.item.order));
  const lostBetween = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(
      (order) => !printed.has(order),
    );
  const isThere = (start: number): boolean =>
    unknown.some((cell) => cell.start === start && cell.end === start + 1);
  const filled: HeaderColumn[] = [];
  const infer = (orders: readonly number[], from: number): void => {
    orders.forEach((order, i) => {
      const column = block.columns[order];
      const start = from + i;
      const item = column && { block, column, order };
      // A figure in the place of a label tells of a column that is none of the form's.
      const unsure = unknown.some(
        (cell) => cell.figure.kind === 'number' && cell.start <= start && cell.end > start,
      );
      if (item) filled.push({ item, start, end: start + 1, inferred: true, unsure });
    });
  };
  const [first] = columns;
  if (first) {
    const lost = lostBetween(0, first.item.order);
    const from = first.start - lost.length;
    if (lost.every((_, i) => isThere(from + i))) infer(lost, from);
  }
  for (const column of columns) {
    const before = filled.at(-1);
    if (before) {
      const lost = lostBetween(before.item.order + 1, column.item.order);
      const gap = column.start - before.end;
      const inOrder = column.item.order - before.item.order === lost.length + 1;
      if (lost.length > 0 && inOrder && gap === lost.length) infer(lost, before.end);
    }
    filled.push(column);
  }
  const last = filled.at(-1);
  if (last) {
    const lost = lostBetween(last.item.order + 1, block.columns.length);
    if (lost.every((_, i) => isThere(last.end + i))) infer(lost, last.end);
  }
  return filled;
}
