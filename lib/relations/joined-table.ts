import type { TableBlock } from '../page/blocks';
import { isSamePlace } from '../place';
import { type Cell, rowCellsOf } from '../report/rows';
import type { Steps } from '../steps';
import type { Grid } from '../table/grid';
import { readLabel } from '../table/label';
import { hasHan } from '../text/letters';
import { yearOf as numberOf, YEAR } from '../text/numerals';
import { ColumnPrint, type Precision } from './precision';

/** A cell of a table that may have been cut in pieces. */
export interface JoinedCell extends Cell {
  /** The piece that it stands in, and its column there. */
  readonly block: TableBlock;
  readonly column: number;
  /** Row of the piece that it was listed for; `row` is where it begins. */
  readonly at: number;
  /** Its words as they are compared. */
  readonly words: string;
}

const ROWS_PER_STEP = 32;
/** No table of a pack is wider or longer. */
const WIDEST = 200;
const LONGEST = 5000;
const OF_YEAR = new RegExp(`^(?:19\\d\\d|(${YEAR}))年度?`);
const TOTALS = new Set(['合计', '总计']);

/** A label as it is compared: `其中：公务用车购置费` and `2025年预算数` without their first words. */
export function wordsOf(text: string): string {
  const words = readLabel(text).words.replace(/^其中/, '').replace(OF_YEAR, '');
  return hasHan(words) ? words : '';
}

/** The year that a label begins with, or 0. */
export function yearInLabel(text: string): number {
  const [, year] = OF_YEAR.exec(readLabel(text).words) ?? [];
  return year === undefined ? 0 : numberOf(year);
}

/** One printed table, put together from all its pieces, its rows one below the other. */
export class JoinedTable {
  readonly rows: JoinedCell[][] = [];
  /** The same by column. */
  private readonly columns: JoinedCell[][] = [];
  private readonly over = new Map<number, readonly JoinedCell[]>();
  /** Where each label stands: row, and index in the row. */
  readonly labels = new Map<string, (readonly [row: number, index: number])[]>();
  readonly units = new Set<string>();
  /** Rows of figures; not those that number the columns, 1, 2, 3. */
  readonly dataRows: number[] = [];
  /** Those of a total. */
  readonly totalRows: number[] = [];
  width = 0;
  hasFigures = false;
  private readonly prints = new Map<number, ColumnPrint>();

  /** @param year that its title names, or 0 */
  constructor(readonly year: number) {}

  /** Unit of money that the table tells of, or null where it tells none or several. */
  get unit(): string | null {
    const [unit = null] = this.units;
    return this.units.size === 1 ? unit : null;
  }

  /**
   * Takes rows of a grid.
   * @returns false where they do not stand under this table's columns, or are too many
   */
  *add(block: TableBlock, grid: Grid, from: number, to: number): Steps<boolean> {
    if (grid.width > WIDEST || this.rows.length + to - from > LONGEST) return false;
    const place = this.rows.length > 0 ? this.placing(grid, from) : inPlace;
    if (!place) return false;
    for (let row = from; row < to; row++) {
      if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
      this.addRow(rowCellsOf(grid, row).map((cell) => place(cell, block, row)));
    }
    return true;
  }

  private addRow(cells: JoinedCell[]): void {
    const row = this.rows.push(cells) - 1;
    if (hasData(cells)) {
      this.dataRows.push(row);
      if (cells.some(({ words }) => TOTALS.has(words))) this.totalRows.push(row);
    }
    const columns: JoinedCell[] = [];
    for (const cell of cells) for (let c = cell.start; c < cell.end; c++) columns[c] = cell;
    this.columns.push(columns);
    cells.forEach((cell, index) => {
      if (cell.end > this.width) this.width = cell.end;
      if (cell.figure.kind === 'number') {
        this.hasFigures = true;
        const print = this.prints.get(cell.start) ?? new ColumnPrint();
        this.prints.set(cell.start, print);
        print.add(cell.figure);
      } else if (cell.words !== '' && cell.row === cell.at) {
        const places = this.labels.get(cell.words);
        if (places) places.push([row, index]);
        else this.labels.set(cell.words, [[row, index]]);
      }
    });
  }

  /** How finely a cell's figure is told, among those of its column; null where it holds none. */
  printOf({ figure, start }: JoinedCell): Precision | null {
    if (figure.kind !== 'number') return null;
    return this.prints.get(start)?.of(figure) ?? null;
  }

  cellAt(row: number, column: number): JoinedCell | undefined {
    return this.columns[row]?.[column];
  }

  /** The labels over a cell, from the nearest up: the run of words above it, figures in between passed over. */
  labelsOver(at: number, column: number): readonly JoinedCell[] {
    const key = at * WIDEST + column;
    const known = this.over.get(key);
    if (known) return known;
    const found: JoinedCell[] = [];
    for (let row = at - 1; row >= 0; row--) {
      const cell = this.cellAt(row, column);
      if (cell?.figure.kind === 'number' && found.length > 0) break;
      if (!cell || cell.words === '' || isSamePlace(found.at(-1)?.place ?? null, cell.place))
        continue;
      found.push(cell);
    }
    this.over.set(key, found);
    return found;
  }

  /** How the cells of a further piece stand under this table's columns. */
  private placing(grid: Grid, from: number): Placing | null {
    const cells = rowCellsOf(grid, from);
    if (this.isOtherHeader(cells)) return null;
    if (grid.width === this.width || isHeader(cells)) return inPlace;
    // A last line whose label lost its span: `合计` and the figures, which stand under the last columns.
    const [first] = cells;
    const shift = this.width - grid.width;
    const figures = cells.slice(1).every(({ figure }) => figure.kind !== 'words');
    if (shift < 0 || first?.figure.kind !== 'words' || !figures) return null;
    if (this.labelEnd() !== first.end + shift) return null;
    return (cell, block, row) => ({
      ...inPlace(cell, block, row),
      start: cell.start === first.start ? cell.start : cell.start + shift,
      end: cell.end + shift,
    });
  }

  /** The column after the last that holds labels where figures stand. */
  private labelEnd(): number {
    let end = 0;
    for (const cells of this.rows) {
      if (!cells.some(({ figure }) => figure.kind === 'number')) continue;
      for (const cell of cells) if (cell.words !== '') end = Math.max(end, cell.end);
    }
    return end;
  }

  private isOtherHeader(cells: readonly Cell[]): boolean {
    return isHeader(cells) && !cells.some(({ text }) => this.labels.has(wordsOf(text)));
  }
}

type Placing = (cell: Cell, block: TableBlock, row: number) => JoinedCell;

function inPlace(cell: Cell, block: TableBlock, row: number): JoinedCell {
  const words = cell.figure.kind === 'words' ? wordsOf(cell.text) : '';
  return { ...cell, block, column: cell.start, at: row, words };
}

function hasData(cells: readonly JoinedCell[]): boolean {
  const values = cells.flatMap(({ figure }) => (figure.kind === 'number' ? [figure.value] : []));
  return values.length === 1 || values.some((value, i) => value !== i + 1);
}

/** Labels side by side without a figure among them. */
function isHeader(cells: readonly Cell[]): boolean {
  if (cells.some(({ figure }) => figure.kind === 'number')) return false;
  const isWords = (cell: Cell | undefined): boolean => cell?.figure.kind === 'words';
  const pairs = cells.filter((cell, i) => isWords(cell) && isWords(cells[i + 1]));
  return pairs.length > 0 && cells.filter(isWords).length * 2 > cells.length;
}
