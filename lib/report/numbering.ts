import type { Cell } from './rows';

/** Columns numbered at the least. */
const LEAST = 4;
/** A number goes before the columns' own where letters number the labels; one or two may be lost or left out. */
const MOST_BEFORE = 3;
/** Share of the numbers that follow the one before as their columns do. */
const MOST_STEPS = 0.6;
/** Share of a row's figures that number columns: behind them may stand something of the page's own columns. */
const MOST = 0.8;

/**
 * True of a row that numbers the columns (1, 2, 3 …; 甲 before them): a reader's aid, and nobody's figures. Some may be lost, left out or
 * set in words; what is left of them rises all the same, which no figures beside their totals do.
 */
export function numbersColumns(cells: readonly Cell[]): boolean {
  // A column of the page's own may stand before those that are numbered.
  return areNumbers(cells) || areNumbers(cells.slice(1));
}

function areNumbers(cells: readonly Cell[]): boolean {
  const figures = cells.flatMap(({ figure }, at) =>
    figure.kind === 'number' ? [{ value: figure.value, at }] : [],
  );
  const falls = figures.findIndex(({ value }, i) => i > 0 && value <= (figures[i - 1]?.value ?? 0));
  const rising = falls < 0 ? figures : figures.slice(0, falls);
  const [first] = rising;
  const last = rising.at(-1);
  if (!first || !last || rising.length < Math.max(LEAST, figures.length * MOST)) return false;
  if (first.value < 1 || first.value > 1 + MOST_BEFORE) return false;
  if (last.value > cells.length + MOST_BEFORE) return false;
  const steps = rising.filter(({ value, at }, i) => {
    const before = rising[i - 1];
    return before && (value - before.value === at - before.at || value === before.value + 1);
  });
  return (
    rising.every(({ value }) => Number.isInteger(value)) &&
    steps.length >= (rising.length - 1) * MOST_STEPS
  );
}
