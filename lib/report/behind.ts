import type { RowItem } from '../form/model';
import type { FormBlock } from '../form/types';
import type { Grid } from '../table/grid';
import type { Header } from './header';
import { countOf, placeRow, type RowPlacing } from './placing';
import type { DataRow, Print } from './print';
import type { Cell, Hit } from './rows';

/** Places a row beneath its header; without any header the form's own order is presumed, which the sums must bear out. */
export function placeBehind(
  print: Print,
  item: RowItem,
  label: Hit<RowItem> | null,
  behind: readonly Cell[],
  labelEnd: number,
  grid: Grid,
  byPlace: boolean,
): DataRow {
  const known = print.headers.get(item.block);
  if (known && !known.header.clash) {
    let placing = placeRow(known.header, behind, labelEnd, known.grid === grid);
    // Another order than the form's, told by a header that has lost its spans, must be borne out by the sums.
    if (placing.kind === 'order' && !known.header.positioned && !isInOrder(known.header)) {
      placing = { kind: 'open', choices: [placing.cells], presumed: false };
    }
    const width = item.block.columns.length;
    // A blank at its end may be a blank column's.
    const isWide =
      known.header.columns.length < width &&
      countOf(behind) === width &&
      behind.at(-1)?.figure.kind !== 'blank';
    const whole =
      (placing.kind === 'none' && placing.cells.length === width) ||
      (isWide && placing.kind !== 'direct');
    // A row as wide as the form says more than a header that has lost some of its columns.
    if (!whole || !isInOrder(known.header)) {
      const likeness = likenessOf(behind, placing, known.grid === grid, known.header);
      return { item, header: known.header, placing, label, byPlace, likeness };
    }
  }
  const header = presumedHeader(item.block);
  let placing = placeRow(header, behind, labelEnd, false);
  const isFull = placing.kind === 'order' && placing.cells.every((one) => one !== null);
  if (header.columns.length > 3 && placing.kind === 'order' && !isFull) {
    placing = { kind: 'open', choices: [placing.cells], presumed: false };
  }
  const likeness = likenessOf(behind, placing, false, header);
  return { item, header, placing, label, byPlace, likeness };
}

/** Beneath a header the columns of its figures tell how a row stands, elsewhere the number of its cells. */
function likenessOf(
  cells: readonly Cell[],
  { kind }: RowPlacing,
  aligned: boolean,
  header: Header,
): string {
  if (kind !== 'direct') return `${aligned} ${header.columns.length} ${countOf(cells)}`;
  const from = header.columns[0]?.start ?? 0;
  const starts = cells.flatMap(({ start }) => (start >= from ? start : []));
  return `${kind} ${starts.join()}`;
}

function isInOrder({ columns }: Header): boolean {
  return columns.every(({ item }, i) => i === 0 || item.order > (columns[i - 1]?.item.order ?? -1));
}

function presumedHeader(block: FormBlock): Header {
  const columns = block.columns.map((column, order) => ({
    item: { block, column, order },
    start: order,
    end: order + 1,
    inferred: true,
    unsure: false,
  }));
  return { block, columns, positioned: false, whole: false, clash: false };
}
