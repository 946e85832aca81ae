import { cellsInRow, type Grid } from '../table/grid';
import { foldLabel, totalRank } from './total-words';

/** What may stand between two pieces of one table: page numbers, 续表. */
const BETWEEN =
  /^(?:续表?\d*|\(?续\)?|表?[\d一二三四五六七八九十]*\(?续(?:表|\d)?\)?|第?\d+页(?:[,，/共]*\d+页)?|[-—]*\d*[-—]*)$/;

/** Longer than any of these, blanks between their letters included. */
const LONGEST = 60;

/** Whether a text may stand between two pieces of one table: a page’s number, 续表, a unit. */
export function mayStandBetween(text: string): boolean {
  return text.length <= LONGEST && BETWEEN.test(foldLabel(text));
}

/** Whether a table may go on in the next one: as wide, and not closed by a total of everything. */
export function continues(before: Grid, after: Grid): boolean {
  if (before.width !== after.width || before.width < 2) return false;
  if (before.height < 2 || after.height < 1) return false;
  return cellsInRow(before, before.height - 1).every(
    (cell) => totalRank(foldLabel(before.texts[cell] ?? '')) < 2,
  );
}
