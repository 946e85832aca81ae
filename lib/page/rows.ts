import type { Place } from '../place';
import { readFigure } from '../table/figure';
import { foldSpace, withoutSpace } from '../text/space';
import type { Block, RowCell, SideBySide } from './blocks';
import { readCellText } from './cell-text';
import { parentElementOf, tagOf } from './nodes';
import { isHidden } from './tags';

type Seen = Pick<Block, 'kind' | 'number'>;

/** More elements than these side by side are no row and no small grid. */
const MOST_CELLS = 200;

/**
 * What text blocks stand among, by their numbers: a table may be made of elements that are none.
 * @param blocks of the page, in its order
 * @param elementOf the element that a block was read from
 * @param address gives an element that is no block an address
 */
export function rowsAround(
  blocks: readonly Seen[],
  elementOf: (block: number) => Element | null,
  address: (element: Element) => Place,
): Record<number, SideBySide> {
  const rows: Record<number, SideBySide> = {};
  blocks.forEach(({ kind, number }, at) => {
    const own = kind === 'table' ? null : elementOf(number);
    if (!own) return;
    const row = rowAt(blocks, at, elementOf);
    const around = row && cellsOf(row.element, address);
    const cells = cellsOf(own, address);
    if (!around && !cells) return;
    rows[number] = {
      ...(cells && { own: cells }),
      ...(row && around && { around: { last: row.last, cells: around } }),
    };
  });
  return rows;
}

/** The element around blocks that may be the cells of a row or a grid, and the last of them. */
function rowAt(
  blocks: readonly Seen[],
  at: number,
  elementOf: (block: number) => Element | null,
): { element: Element; last: number } | null {
  const own = elementOf(blocks[at]?.number ?? -1);
  if (!own) return null;
  let row = parentElementOf(own, tagOf(own));
  while (row && tagOf(row) !== 'FORM' && row.childElementCount === 1) {
    row = parentElementOf(row, tagOf(row));
  }
  if (!row || tagOf(row) === 'FORM') return null;
  const element = row;
  const isIn = (i: number): boolean => {
    const other = elementOf(blocks[i]?.number ?? -1);
    return !!other && element.contains(other);
  };
  // What begins before is no row of this one.
  if (isIn(at - 1)) return null;
  let last = at;
  while (isIn(last + 1)) last++;
  return last > at ? { element, last: blocks[last]?.number ?? -1 } : null;
}

/** The elements that another is made of, where it is made of nothing else and holds figures. Those without a text are blank cells. */
function cellsOf(row: Element, address: (element: Element) => Place): RowCell[] | null {
  // A form can name its inputs after its own properties.
  if (tagOf(row) === 'FORM') return null;
  const count = row.childElementCount;
  if (count < 2 || count > MOST_CELLS) return null;
  const cells = [...row.children].filter((cell) => !isHidden(cell, tagOf(cell)));
  const whole = cells.map(({ textContent }) => textContent ?? '');
  if (withoutSpace(whole.join('')) !== withoutSpace(row.textContent ?? '')) return null;
  const told = cells.map((cell) => foldSpace(readCellText(cell, false)));
  // Words cut into spans letter by letter are no cells; figures are.
  if (!told.some(isNumber) || cells.some(isRow)) return null;
  return cells.map((cell, i) => ({ place: address(cell), text: told[i] ?? '' }));
}

/** Figures side by side are cells, not one. */
function isRow(cell: Element): boolean {
  if (cell.childElementCount < 2) return false;
  const told = [...cell.children].map(({ textContent }) => foldSpace(textContent ?? ''));
  return told.filter((text) => text !== '').length > 1 && told.some(isNumber);
}

const isNumber = (text: string): boolean => readFigure(text).kind === 'number';
