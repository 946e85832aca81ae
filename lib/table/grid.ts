/**
 * A table as a grid, formed by the HTML standard's algorithm
 * (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table). Cells are held in flat arrays,
 * so that a page of 100,000 cells costs little more than reading their text.
 */
export interface Grid<P = unknown> {
  readonly caption: string;
  /** The table in the page. */
  readonly place: P;
  readonly height: number;
  readonly width: number;
  readonly texts: readonly string[];
  readonly places: readonly P[];
  /** Each cell's first row and column and the rows and columns that it covers. */
  readonly row: readonly number[];
  readonly column: readonly number[];
  readonly rowspan: readonly number[];
  readonly colspan: readonly number[];
  /** The cells standing in a row from left to right, each once, those that reach down from above among them. */
  cellsOf(row: number): readonly number[];
}

/** The standard's own limits. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** A grid wider than this is no table that anybody reads. */
const MAX_WIDTH = 4096;

/** Steps spent on spans in one table; a page that wants more is hostile, and its spans count as 1 from there on. */
const SPAN_BUDGET = 5_000_000;

/** Takes rows and cells in the order in which they are printed and gives the grid. */
export class GridBuilder<P> {
  private readonly texts: string[] = [];
  private readonly places: P[] = [];
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

  addCell(text: string, place: P, colspan: number, rowspan: number): void {
    const row = this.height - 1;
    let column = this.next;
    while ((this.freeFrom[column] ?? 0) > row && this.budget-- > 0) column++;
    if (column >= MAX_WIDTH) return;
    const wide = Math.min(clamp(colspan, 1, MAX_COLSPAN), MAX_WIDTH - column);
    const wanted = rowspan === 0 ? MAX_ROWSPAN : clamp(rowspan, 1, MAX_ROWSPAN);
    const tall = this.budget > 0 ? wanted : 1;
    this.texts.push(text);
    this.places.push(place);
    this.row.push(row);
    this.column.push(column);
    this.rowspan.push(tall);
    this.colspan.push(wide);
    this.next = column + wide;
    if (this.next > this.width) this.width = this.next;
    if (tall === 1) return;
    this.tall.push(this.texts.length - 1);
    this.budget -= wide;
    for (let c = this.freeFrom.length; c < column; c++) this.freeFrom.push(0);
    for (let c = column; c < this.next; c++) {
      this.freeFrom[c] = Math.max(this.freeFrom[c] ?? 0, row + tall);
    }
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

  finish(place: P, caption: string): Grid<P> {
    if (this.sectionStart < this.height) this.endSection();
    const { texts, places, row, column, rowspan, colspan, height, width } = this;
    let rows: number[][] | undefined;
    return {
      caption,
      place,
      height,
      width,
      texts,
      places,
      row,
      column,
      rowspan,
      colspan,
      cellsOf: (at) => {
        rows ??= listRows(height, row, column, rowspan);
        return rows[at] ?? [];
      },
    };
  }
}

function listRows(
  height: number,
  row: readonly number[],
  column: readonly number[],
  rowspan: readonly number[],
): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => []);
  let budget = SPAN_BUDGET;
  for (let cell = 0; cell < row.length; cell++) {
    const first = row[cell] ?? 0;
    const end = Math.min(height, first + (budget > 0 ? (rowspan[cell] ?? 1) : 1));
    budget -= end - first;
    for (let r = first; r < end; r++) rows[r]?.push(cell);
  }
  for (const cells of rows) cells.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
  return rows;
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
