import { type Figures, randomFigures } from '../unit/support/figures';
import { randomFigures2019 } from '../unit/support/form-2019';
import type { Random } from '../unit/support/random';
import type { Cell, Rows } from './print';

/** What columns of this year and of the last are called. */
export const YEARS: readonly (readonly [own: string, other: string])[] = [
  ['2024年', '2023年'],
  ['2024年度', '2023年度'],
  ['2024', '2023'],
  ['本年', '上年'],
  ['本年数', '上年数'],
  ['本期', '上期'],
  ['今年', '去年'],
  ['本年度', '上年同期'],
];

/** The same cells' figures in a report of another year, which keeps every rule as well. */
export function otherYear(random: Random, rows: Rows): (cell: Cell) => string {
  const is2019 = rows
    .flat()
    .some(({ fact }) => fact?.startsWith('t3.closed.') && fact.split('.').length === 3);
  const figures: Figures = is2019 ? randomFigures2019(random) : randomFigures(random);
  const blank = random.chance(0.2);
  return ({ fact }) => {
    const value = fact === null ? 0 : (figures[fact] ?? 0);
    return value === 0 && blank ? '' : String(value);
  };
}
