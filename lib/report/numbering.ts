import type { Cell } from './rows';

/** Columns numbered at the least. */
const LEAST = 4;
/** A number goes before the columns' own where letters number the labels; one or two may be lost or left out. */
const MOST_BEFORE = 3;
/** Share of the numbers that follow the one before as their columns do. */
const MOST_STEPS = 0.6;

/**
 * True of a row that numbers the columns (1, 2, 3 …; 甲 before them): a reader's aid, and nobody's figures. Some may be lost, left out or
 * set in words; what is left of them rises all the same, which no figures beside their totals do.
 */
export function numbersColumns(cells: readonly Cell[]): boolean {
  let before: { readonly value: number; readonly at: number } | null = null;
  let count = 0;
  let steps = 0;
  let first = 0;
  for (const [at, { figure }] of cells.entries()) {
    if (figure.kind !== 'number') continue;
    const { value } = figure;
    if (!Number.isInteger(value)) return false;
    if (before) {
      if (value <= before.value) return false;
      if (value - before.value === at - before.at || value === before.value + 1) steps++;
    } else first = value;
    before = { value, at };
    count++;
  }
  if (!before || count < LEAST || first < 1 || first > 1 + MOST_BEFORE) return false;
  return steps >= (count - 1) * MOST_STEPS && before.value <= cells.length + MOST_BEFORE;
}
