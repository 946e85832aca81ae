import type { Cell } from './rows';

/** Columns numbered at the least. */
const LEAST = 4;

/** True of a row that numbers the columns (1, 2, 3 …; 甲 before them): a reader's aid, and nobody's figures. */
export function numbersColumns(cells: readonly Cell[]): boolean {
  let next: number | null = null;
  let count = 0;
  for (const { figure } of cells) {
    if (figure.kind !== 'number') {
      // Before the numbers may stand what numbers the labels; behind them, what the last column is made of.
      if (next !== null && figure.kind === 'blank') return false;
      continue;
    }
    if (next !== null && figure.value !== next) return false;
    next = figure.value + 1;
    count++;
  }
  return count >= LEAST && next === count + 1;
}
