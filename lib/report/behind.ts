import type { RowItem } from '../form/model';
import type { FormBlock } from '../form/types';
import type { Grid } from '../table/grid';
import type { Header } from './header';
import type { RowPlacing } from './placed';
import { countOf, placeRow } from './placing';
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
  const width = item.block.columns.length;
  if (known && !known.header.clash) {
    const inGrid = known.grid === grid;
    const aligned = inGrid && (known.header.whole || endOf(behind) === known.header.end);
    const told = settled(placeRow(known.header, behind, labelEnd, aligned), known.header, grid);
    // With columns of the page's own among the form's, whose the cells are their order alone does not tell.
    const isMixed = inGrid && !aligned && told.kind === 'order' && hasOthersAmong(known.header);
    const placing: RowPlacing = isMixed ? { kind: 'none', cells: behind, choices: [] } : told;
    // A row as wide as the form says more than a header that has lost some of its columns.
    const isShort = known.header.columns.length < width;
    const isWide = countOf(behind) === width;
    const isAside =
      placing.kind !== 'direct' && (!inGrid || behind.at(-1)?.figure.kind !== 'blank');
    const whole =
      (placing.kind === 'none' && placing.cells.length === width) ||
      (isWide && (isAside || (inGrid && !aligned)));
    if (!isShort || !whole) {
      const header =
        placing.kind === 'direct' || (!inGrid && isProven(print, known.header))
          ? known.header
          : withoutMoved(known.header);
      const likeness = likenessOf(behind, placing, inGrid, header);
      return { item, header, placing, label, byPlace, likeness };
    }
  }
  const unsure = new Set(
    known?.header.columns.flatMap(({ inferred, unsure, item: { order } }) =>
      inferred && unsure ? order : [],
    ),
  );
  const presumed = presumedHeader(item.block, known?.header.moved ?? false, unsure);
  const header = { ...presumed, contradicts: known?.header.contradicts ?? false };
  let placing = placeRow(header, behind, labelEnd, false);
  const isFull = placing.kind === 'order' && placing.cells.every((one) => one !== null);
  if (header.columns.length > 3 && placing.kind === 'order' && !isFull) {
    placing = { kind: 'open', choices: [placing.cells], presumed: false };
  }
  const likeness = likenessOf(behind, placing, false, header);
  return { item, header, placing, label, byPlace, likeness };
}

/** True of a whole header beneath which rows of its own grid stand: their order holds where the table goes on as well. */
function isProven(print: Print, header: Header): boolean {
  if (header.columns.length < header.block.columns.length) return false;
  return [...print.rows.values()].some(
    (row) => row.header === header && row.placing.kind === 'direct' && row.placing.exact,
  );
}

const endOf = (cells: readonly Cell[]): number => Math.max(0, ...cells.map(({ end }) => end));

/**
 * A row with a figure beneath each label has one cell more where its table has a column more, which other rows show; where none does,
 * a figure of its own may have come apart.
 */
function settled(placing: RowPlacing, header: Header, grid: Grid): RowPlacing {
  if (placing.kind !== 'direct' || placing.instead.length === 0) return placing;
  const isFull = placing.cells.every((cell) => cell?.figure.kind === 'number');
  const last = header.columns.at(-1)?.end ?? 0;
  const reaching = new Set<number>();
  grid.column.forEach((start, i) => {
    if (start >= last) reaching.add(grid.row[i] ?? 0);
  });
  return isFull && reaching.size > 1 ? { ...placing, instead: [] } : placing;
}

/**
 * A header in another order than the form's, for figures that do not stand beneath it: whether the columns were moved, or its cells
 * only, no sum of them tells. What has its place in either order is sure.
 */
function withoutMoved(header: Header): Header {
  if (isInOrder(header)) return header;
  const inOrder = [...header.columns].sort((a, b) => a.item.order - b.item.order);
  const columns = header.columns.map((column, i) =>
    column === inOrder[i] ? column : { ...column, unsure: true },
  );
  return { ...header, columns };
}

/** True of a header with labels of the page's own before the last of the form's columns. */
const hasOthersAmong = ({ columns, others }: Header): boolean =>
  others.some(({ named, start }) => named && start < (columns.at(-1)?.start ?? 0));

/** Beneath a header the columns of its figures tell how a row stands, elsewhere the number of its cells. */
function likenessOf(
  cells: readonly Cell[],
  { kind }: RowPlacing,
  aligned: boolean,
  header: Header,
): string {
  if (kind !== 'direct') return `${aligned} ${header.columns.length} ${countOf(cells)}`;
  const from = header.columns[0]?.start ?? 0;
  let starts = '';
  for (const { start } of cells) if (start >= from) starts += `,${start}`;
  return kind + starts;
}

function isInOrder({ columns }: Header): boolean {
  return columns.every(({ item }, i) => i === 0 || item.order > (columns[i - 1]?.item.order ?? -1));
}

/**
 * @param moved whether the page prints its columns in another order, and nobody can tell in which
 * @param unsure those in whose place its header prints a figure
 */
function presumedHeader(block: FormBlock, moved: boolean, unsure: ReadonlySet<number>): Header {
  const columns = block.columns.map((column, order) => ({
    item: { block, column, order },
    start: order,
    end: order + 1,
    inferred: true,
    unsure: moved || unsure.has(order),
  }));
  const end = columns.length;
  const rest = {
    positioned: false,
    whole: false,
    clash: false,
    moved: false,
    contradicts: false,
    doubled: [],
    others: [],
    leads: [],
    end,
  };
  return { block, columns, ...rest };
}
