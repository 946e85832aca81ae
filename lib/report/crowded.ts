import type { ColumnItem, RowItem } from '../form/model';
import type { FormBlock } from '../form/types';
import type { Grid } from '../table/grid';
import { overlaps } from './beside';
import type { Header } from './header';
import type { Print } from './print';
import type { Cell, Hit } from './rows';
import { MOST_SURPLUS } from './ways';

/**
 * Tables that stand beside one another in one grid, or within one another: two years, two bodies. Both keep every rule, so no sum tells
 * whose a figure is.
 */

/** True of a header in whose lines most of a block's labels stand twice as often as they should. */
export function headsTwice(block: FormBlock, hits: readonly Hit<ColumnItem>[]): boolean {
  const labels = new Map<string, { wanted: number; rows: Map<number, Set<number>> }>();
  for (const { items, cell } of hits) {
    const own = items.filter((item) => item.block === block);
    if (own.length === 0) continue;
    const { words } = cell.label;
    const known = labels.get(words) ?? { wanted: own.length, rows: new Map() };
    labels.set(words, known);
    // A header printed once more, further down, stands elsewhere only where its spans are lost.
    const starts = known.rows.get(cell.row) ?? new Set();
    known.rows.set(cell.row, starts.add(cell.start));
  }
  const twice = [...labels.values()].filter(({ wanted, rows }) =>
    [...rows.values()].some(({ size }) => size > wanted),
  );
  return twice.length * 2 > labels.size;
}

/** True of a row with two figures beneath each of several labels, or with figures beneath several columns that have none. */
function isCrowded(header: Header, cells: readonly Cell[]): boolean {
  const figures = cells.filter(({ figure }) => figure.kind === 'number');
  if (figures.length < 2 || !header.positioned) return false;
  const shared = header.columns.filter(
    (column) => figures.filter((cell) => overlaps(cell, column)).length > 1,
  );
  if (shared.length >= Math.min(2, header.columns.length)) return true;
  return bareBeneath(header, figures) > 1;
}

/** Columns without a label that have figures beneath them. */
const bareBeneath = ({ others }: Header, figures: readonly Cell[]): number =>
  others.filter((other) => !other.named && figures.some((cell) => overlaps(cell, other))).length;

/** True of a row with the figures of more than one row of a block. */
const isOverfull = (block: FormBlock, cells: readonly Cell[]): boolean =>
  cells.filter(({ figure }) => figure.kind === 'number').length >
  block.columns.length + MOST_SURPLUS;

/** Notes where a row tells that tables stand beside one another in its grid. */
export function watchCrowd(
  print: Print,
  block: FormBlock,
  cells: readonly Cell[],
  grid: Grid,
): void {
  const known = print.headers.get(block);
  if (known?.grid === grid) {
    if (isCrowded(known.header, cells)) print.crowded.add(grid);
    const figures = cells.filter(({ figure }) => figure.kind === 'number');
    // A row with as many cells as columns has none too many: it stands further right as a whole.
    const isWider = cells.length > known.header.columns.length;
    if (isWider && bareBeneath(known.header, figures) > 0)
      print.beside.set(grid, (print.beside.get(grid) ?? 0) + 1);
  }
  if (!isOverfull(block, cells)) return;
  const times = (print.overfull.get(grid) ?? 0) + 1;
  print.overfull.set(grid, times);
  // A single one may be two rows that were merged.
  if (times > 1) print.crowded.add(grid);
}

/** Notes a row with a figure of its own before its label: there it is nobody's, or the label has come between the row's cells. */
export function watchAhead(
  { ahead }: Print,
  { cell, items: [item] }: Hit<RowItem>,
  cells: readonly Cell[],
  grid: Grid,
  at: number,
): void {
  const isAhead = ({ row, start, figure }: Cell): boolean =>
    row === at && start < cell.start && figure.kind === 'number';
  if (!item || !cells.some(isAhead)) return;
  ahead.set(grid, (ahead.get(grid) ?? new Set()).add(item));
}
