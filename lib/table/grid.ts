import type { Place } from '../place';

/**
 * A table as a grid, formed by the HTML standard's algorithm
 * (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table). Cells are held in flat arrays,
 * so that a page of 100,000 cells costs little more than reading their text. All of it is plain data.
 */
export interface Grid {
  readonly caption: string;
  /** Number of the block that it was read from, in its page. */
  readonly block: number;
  readonly height: number;
  readonly width: number;
  readonly texts: readonly string[];
  /** Each cell's first row and column and the rows and columns that it covers. */
  readonly row: readonly number[];
  readonly column: readonly number[];
  readonly rowspan: readonly number[];
  readonly colspan: readonly number[];
  /** Where each cell stands, of a table that was put together from lines; those of others are cells of their block. */
  readonly places?: readonly Place[];
}

/** The address of a cell. */
export function placeOfCell({ block, places }: Grid, cell: number): Place {
  return places?.[cell] ?? { block, cell };
}

/** The standard's own limits. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** A grid wider than this is no table that anybody reads. */
const MAX_WIDTH = 4096;

/** Steps spent on spans in one table; a page that wants more is hostile, and its spans count as 1 from there on. */
const SPAN_BUDGET = 5_000_000;

/** Takes rows and cells in the order in which they are printed and gives the grid. */
export class GridBuilder {
  private readonly texts: string[] = [];
  private readonly row: number[] = [];
  private readonly column: number[] = [];
  private readonly rowspan: number[] = [];
  private readonly colspan: number[] = [];
  private height = 0;
  private width = 0;
  private next = 0;
  private sectionStart = 0;
  /** Per column: the row at which it is free again. */
  private readonly freeFrom: number[] = [];
  /** Cells that reach below their own row, to be cut at the end of their section. */
  private tall: number[] = [];
  private budget = SPAN_BUDGET;

  startRow(): void {
    this.next = 0;
    this.height++;
  }

  /** @returns false where a row is so wide that the cell is left out */
  addCell(text: string, colspan: number, rowspan: number): boolean {
    const row = this.height - 1;
    let column = this.next;
    while ((this.freeFrom[column] ?? 0) > row && this.budget-- > 0) column++;
    if (column >= MAX_WIDTH) return false;
    const wide = Math.min(clamp(colspan, 1, MAX_COLSPAN), MAX_WIDTH - column);
    const wanted = rowspan === 0 ? MAX_ROWSPAN : clamp(rowspan, 1, MAX_ROWSPAN);
    const tall = this.budget > 0 ? wanted : 1;
    this.texts.push(text);
    this.row.push(row);
    this.column.push(column);
    this.rowspan.push(tall);
    this.colspan.push(wide);
    this.next = column + wide;
    if (this.next > this.width) this.width = this.next;
    if (tall === 1) return true;
    this.tall.push(this.texts.length - 1);
    this.budget -= wide;
    for (let c = this.freeFrom.length; c < column; c++) this.freeFrom.push(0);
    for (let c = column; c < this.next; c++) {
      this.freeFrom[c] = Math.max(this.freeFrom[c] ?? 0, row + tall);
    }
    return true;
  }

  /** The end of a `thead`, `tbody` or `tfoot`: what reaches further down is cut here. */
  endSection(): void {
    for (const cell of this.tall) {
      const row = this.row[cell] ?? 0;
      this.rowspan[cell] = Math.min(this.rowspan[cell] ?? 1, this.height - row);
    }
    this.tall = [];
    this.freeFrom.length = 0;
    this.sectionStart = this.height;
  }

  /** @param places addresses of the cells, where they are not cells of the block */
  finish(block: number, caption: string, places?: readonly Place[]): Grid {
    if (this.sectionStart < this.height) this.endSection();
    const { height, width } = this;
    return {
      caption,
      block,
      height,
      width,
      // Arrays that were filled bit by bit have room to spare; these are kept as long as the page.
      texts: this.texts.slice(),
      row: this.row.slice(),
      column: this.column.slice(),
      rowspan: this.rowspan.slice(),
      colspan: this.colspan.slice(),
      ...(places && { places }),
    };
  }
}

const indexes = new WeakMap<Grid, RowIndex>();

/** The cells standing in a row from left to right, each once, those that reach down from above among them. */
export function cellsInRow(grid: Grid, row: number): readonly number[] {
  let index = indexes.get(grid);
  if (!index) {
    index = new RowIndex(grid.height, grid.row, grid.column, grid.rowspan);
    indexes.set(grid, index);
  }
  return index.cellsOf(row);
}

/** Which cells stand in a row: a run of cells that begin there, and those that reach down from above. */
class RowIndex {
  private readonly starts: Int32Array;
  private readonly reaching = new Map<number, number[]>();

  constructor(
    height: number,
    row: ArrayLike<number>,
    private readonly column: ArrayLike<number>,
    rowspan: ArrayLike<number>,
  ) {
    this.starts = new Int32Array(height + 1).fill(row.length);
    let budget = SPAN_BUDGET;
    for (let cell = row.length - 1; cell >= 0; cell--) this.starts[row[cell] ?? 0] = cell;
    for (let at = height - 1; at >= 0; at--) {
      // An empty row begins where the next one does.
      if ((this.starts[at] ?? 0) > (this.starts[at + 1] ?? 0))
        this.starts[at] = this.starts[at + 1] ?? 0;
    }
    for (let cell = 0; cell < row.length; cell++) {
      const tall = rowspan[cell] ?? 1;
      if (tall === 1) continue;
      const first = row[cell] ?? 0;
      const end = Math.min(height, first + (budget > 0 ? tall : 1));
      budget -= end - first;
      for (let r = first + 1; r < end; r++) {
        const cells = this.reaching.get(r);
        if (cells) cells.push(cell);
        else this.reaching.set(r, [cell]);
      }
    }
  }

  cellsOf(at: number): number[] {
    const cells: number[] = [];
    const end = this.starts[at + 1] ?? 0;
    for (let cell = this.starts[at] ?? end; cell < end; cell++) cells.push(cell);
    const above = this.reaching.get(at);
    if (!above) return cells;
    const { column } = this;
    return [...above, ...cells].sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
