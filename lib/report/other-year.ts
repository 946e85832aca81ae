import type { Grid } from '../table/grid';
import { hasHan } from '../text/letters';
import { firstYear } from '../text/numerals';
import { foldSpace } from '../text/space';

/** A longer line before a table is prose. */
const CAPTION = 40;
/** 上年结转 is a row of the form. */
const EARLIER = /(?:上|去|前|往|历)[一1]?(?:年(?!度?结转)|期(?![^，。]*结转))|同期/;

/**
 * True of a table that is said to be another year's, by its caption, by the line before it, or by a first row of one cell.
 * @param before the line before the table
 * @param year the report's own, if known
 */
export function isOtherYears(grid: Grid, before: string, year: number | null): boolean {
  const first = grid.row[1] === 0 ? '' : (grid.texts[0] ?? '');
  return [before, grid.caption, first].some((text) => namesOther(text, year, CAPTION));
}

/** A longer cell is no year's. */
const HEAD = 14;

/** True of a table one of whose cells names another year: some of its figures are of that. */
export const holdsOtherYears = (grid: Grid, year: number | null): boolean =>
  grid.texts.some((text) => namesOther(text, year, HEAD));

function namesOther(text: string, year: number | null, longest: number): boolean {
  const line = foldSpace(text);
  if (line === '' || line.length > longest) return false;
  if (EARLIER.test(line)) return true;
  const told = longest === CAPTION || hasHan(line) ? firstYear(line) : 0;
  return year !== null && told > 0 && told !== year;
}
