/** Rows of a table that may leave out its totals; a single row has lost its own as likely. */
const ENOUGH = 3;

type Values = readonly (number | null | undefined)[];

/**
 * True of rows that say all but their last figure, the total, while the one before it is too small to be it: the page leaves its totals out, and
 * has not lost a column before them. A row that lacks another figure as well may have moved into the blank.
 */
export function leavesOutTotals(rows: readonly Values[]): boolean {
  if (rows.length < ENOUGH) return false;
  let smaller = 0;
  let larger = 0;
  for (const values of rows) {
    if (!values.some((value) => typeof value === 'number')) continue;
    if (!isFullBeforeTotal(values)) return false;
    const [last = 0, ...rest] = values.slice(0, -1).reverse();
    const made = rest.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if ((last ?? 0) < made) smaller++;
    else if (made > 0) larger++;
  }
  // A single row that says so against others may be the one that is wrong.
  return smaller > (larger > 0 ? 1 : 0);
}

/** True of a row with a figure in each place but its total's. */
const isFullBeforeTotal = (values: Values): boolean =>
  values.length > 2 &&
  values.at(-1) === null &&
  values.slice(0, -1).every((value) => typeof value === 'number');
