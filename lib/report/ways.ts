import { readFigure } from '../table/figure';
import type { Placing } from './placed';
import type { Cell } from './rows';

/** More ways than this are not worth weighing. */
export const MOST_CHOICES = 4000;

/** Every way to place cells in columns without changing their order; none where there are too many to weigh. */
export function injections(cells: readonly Cell[], width: number): Placing[] {
  const ways: Placing[] = [];
  const extend = (placed: readonly (Cell | null)[], next: number): void => {
    if (ways.length > MOST_CHOICES) return;
    const left = cells.length - next;
    if (left > width - placed.length) return;
    const cell = cells[next];
    if (!cell) {
      ways.push([...placed, ...Array.from({ length: width - placed.length }, () => null)]);
      return;
    }
    extend([...placed, cell], next + 1);
    extend([...placed, null], next);
  };
  extend([], 0);
  return ways.length > MOST_CHOICES ? [] : ways;
}

/** More figures than columns by more than this are the figures of several rows. */
export const MOST_SURPLUS = 2;

/** Every way to leave out what a row has too much, without changing the order of the rest. */
export function selections(cells: readonly Cell[], width: number, from = 0): Placing[] {
  if (cells.length === width) return [cells];
  if (cells.length > width + MOST_SURPLUS) return [];
  return cells
    .slice(from)
    .flatMap((_, i) =>
      selections([...cells.slice(0, from + i), ...cells.slice(from + i + 1)], width, from + i),
    );
}

/** A figure as it is before one half of it slips into the next cell: digits and nothing else. */
const DIGITS = /^[1-9]\d*$/;
const REST = /^\d+$/;

/** Every way to put two neighbours together that may be one figure come apart, from a place on. */
function joined(cells: readonly Cell[], from = 0): { at: number; cells: readonly Cell[] }[] {
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    const text = cell.text.trim();
    const rest = next?.text.trim() ?? '';
    if (at < from || !next || !DIGITS.test(text) || !REST.test(rest)) return [];
    const figure = readFigure(text + rest);
    const one = { ...cell, text: text + rest, figure };
    return [{ at, cells: [...cells.slice(0, at), one, ...cells.slice(at + 2)] }];
  });
}

/** Every way to place cells of which some are halves of a figure: one of a row with one cell too much, up to two of a row with two. */
function joins(cells: readonly Cell[], width: number): Placing[] {
  const once = joined(cells);
  if (cells.length === width + 1) return once.map((each) => each.cells);
  if (cells.length !== width + 2) return [];
  return once.flatMap((each) => [
    ...joined(each.cells, each.at).map((twice) => twice.cells),
    ...selections(each.cells, width),
  ]);
}

/** Every way to place cells of which a row has some too much: one of them is none of its own, or is half of its neighbour's figure. */
export const surplusWays = (cells: readonly Cell[], width: number): Placing[] => [
  ...selections(cells, width),
  ...joins(cells, width),
];

/** Where the last cell stands that is not blank; -1 where all are. */
export function lastFigure(items: readonly Cell[]): number {
  let last = items.length - 1;
  while (last >= 0 && items[last]?.figure.kind === 'blank') last--;
  return last;
}
