import type { Grid } from '../table/grid';
import { fold, totalRank } from './words';

/** What may stand between two pieces of one table: page numbers, 续表. */
const BETWEEN = /^(?:续表?\d*|\(?续\)?|表?[\d一二三四五六七八九十]*\(?续(?:表|\d)?\)?|第?\d+页(?:[,，/共]*\d+页)?|[-—]*\d*[-—]*)$/;

export function mayStandBetween(text: string): boolean {
  return BETWEEN.test(fold(text));
}

/**
 * Whether a table goes on in the next one: as wide, without a header or with the same one, and not closed by a total.
 */
export function continues(before: Grid, after: Grid): boolean {
  if (before.width !== after.width || before.width < 2) return false;
  if (before.height < 2 || after.height < 1) return false;
  const last = before.cellsOf(before.height - 1).map((cell) => fold(before.texts[cell] ?? ''));
  if (last.some((label) => totalRank(label) > 1)) return false;
  const row = (grid: Grid): string =>
    grid
      .cellsOf(0)
      .map((cell) => fold(grid.texts[cell] ?? ''))
      .join('\t');
  if (row(before) === row(after)) return true;
  return after.cellsOf(0).some((cell) => /^-?\d[\d,]*(?:\.\d+)?$/.test(fold(after.texts[cell] ?? '')));
}
