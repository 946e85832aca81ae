import type { Cell } from './rows';

/** A column that stands among the form's own. */
export interface OtherColumn {
  readonly start: number;
  readonly end: number;
  /** It has a label, so that a figure beneath it is its own. */
  readonly named: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two cells stand over or under a common column. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/**
 * Columns that a page adds to the form's (上年数, 小计, 备注), or has left blank: what a header's cells stand over where none of the
 * form's columns is. Of cells one above the other the lowest counts.
 * @returns those from the first of the form's on, and those with a label left of it
 */
export function besideColumns(
  columns: readonly Span[],
  cells: readonly Cell[],
): { readonly others: readonly OtherColumn[]; readonly leads: readonly OtherColumn[] } {
  const from = Math.min(...columns.map(({ start }) => start));
  const found: { readonly start: number; readonly end: number; named: boolean }[] = [];
  const left = cells.filter((cell) => !columns.some((column) => overlaps(cell, column)));
  for (const cell of left.sort((a, b) => b.row - a.row)) {
    const named = cell.label.words !== '';
    const below = found.find((other) => overlaps(cell, other));
    if (!below) found.push({ start: cell.start, end: cell.end, named });
    else if (named && cell.start === below.start && cell.end === below.end) below.named = true;
  }
  found.sort((a, b) => a.start - b.start);
  return {
    others: found.filter(({ start }) => start >= from),
    leads: found.filter(({ start, named }) => start < from && named),
  };
}
