import type { Steps } from '../steps';
import type { Grid } from '../table/grid';
import { BLANK, Figures, NUMBER, PERCENT, WORDS } from './figures';
import { foldLabel } from './total-words';

/** Cells between two places where reading may be interrupted. */
const CELLS_PER_STEP = 2000;
/** A grid that is mostly holes or spans is no table of figures. */
const HOLES = 8;
const SMALL = 50_000;
/** How often every place of a table may be covered. */
const OVERLAPS = 4;
/** In so many first columns stand labels, numbers of lines and notes. */
const LEADING = 2;

/** A table, or the pieces of one that page breaks cut, with a cell for every place and the cells' figures. */
export class Sheet {
  readonly height: number;
  readonly width: number;
  readonly figures: Figures;
  private readonly texts: readonly string[];
  private readonly row: ArrayLike<number>;
  private readonly column: ArrayLike<number>;
  private readonly owner: Int32Array;
  private readonly folded = new Map<number, string>();

  private constructor(readonly pieces: readonly Grid[]) {
    const [first] = pieces;
    this.width = Math.max(0, ...pieces.map((grid) => grid.width));
    this.height = pieces.reduce((sum, grid) => sum + grid.height, 0);
    if (first && pieces.length === 1) {
      this.texts = first.texts;
      this.row = first.row;
      this.column = first.column;
    } else {
      let above = 0;
      const rows: number[] = [];
      for (const grid of pieces) {
        for (const row of grid.row) rows.push(row + above);
        above += grid.height;
      }
      this.texts = pieces.flatMap((grid) => grid.texts);
      this.row = rows;
      this.column = pieces.flatMap((grid) => [...grid.column]);
    }
    this.figures = new Figures(this.texts);
    this.owner = new Int32Array(this.height * this.width).fill(-1);
  }

  /** Null where there is no table that anybody could add up. */
  static *of(pieces: readonly Grid[]): Steps<Sheet | null> {
    const cells = pieces.reduce((sum, grid) => sum + grid.texts.length, 0);
    const places = pieces.reduce((sum, grid) => sum + grid.height * grid.width, 0);
    if (cells === 0 || places > cells * HOLES + SMALL) return null;
    const sheet = new Sheet(pieces);
    yield* sheet.fill();
    return sheet;
  }

  private *fill(): Steps<void> {
    const { owner, width } = this;
    // Spans that overlap again and again are hostile; from there on they count as 1.
    let budget = owner.length * OVERLAPS;
    let cell = 0;
    let above = 0;
    for (const grid of this.pieces) {
      for (let i = 0; i < grid.texts.length; i++, cell++) {
        const top = grid.row[i] ?? 0;
        const left = grid.column[i] ?? 0;
        let bottom = Math.min(grid.height, top + (grid.rowspan[i] ?? 1));
        let right = Math.min(width, left + (grid.colspan[i] ?? 1));
        budget -= (bottom - top) * (right - left);
        if (budget < 0) [bottom, right] = [top + 1, left + 1];
        for (let row = top; row < bottom; row++) {
          const start = (row + above) * width;
          for (let column = left; column < right; column++) {
            if ((owner[start + column] ?? 0) < 0) owner[start + column] = cell;
          }
        }
        this.figures.read(cell);
        if (cell % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield;
      }
      above += grid.height;
    }
    if (this.figures.areBracketed)
      for (let i = 0; i < cell; i++) {
        this.figures.readWithBrackets(i, (this.column[i] ?? 0) < LEADING);
        if (i % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield;
      }
    if (this.figures.areSpaced)
      for (let i = 0; i < cell; i++) {
        this.figures.readWithSpaces(i);
        if (i % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield;
      }
    if (!this.figures.areCommas) return;
    for (let i = 0; i < cell; i++) {
      this.figures.readWithCommas(i);
      if (i % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield;
    }
  }

  /** The cell that covers a place, or -1. */
  cellAt(row: number, column: number): number {
    return this.owner[row * this.width + column] ?? -1;
  }

  /** The cell whose first place it is, or -1. */
  anchorAt(row: number, column: number): number {
    const cell = this.cellAt(row, column);
    return cell >= 0 && this.row[cell] === row && this.column[cell] === column ? cell : -1;
  }

  /** A cell's text as it is printed. */
  text(cell: number): string {
    return this.texts[cell] ?? '';
  }

  /** A cell's text as labels are compared, without white space. */
  label(cell: number): string {
    let label = this.folded.get(cell);
    if (label === undefined) {
      const text = this.texts[cell] ?? '';
      label = text.length > LONGEST_LABEL ? '' : foldLabel(text);
      this.folded.set(cell, label);
    }
    return label;
  }

  isNumber(cell: number): boolean {
    return cell >= 0 && this.figures.kind[cell] === NUMBER;
  }

  isWords(cell: number): boolean {
    return cell >= 0 && this.figures.kind[cell] === WORDS;
  }

  isPercent(cell: number): boolean {
    return cell >= 0 && this.figures.kind[cell] === PERCENT;
  }

  /** Nothing or a sign for nothing, or no cell at all. */
  isBlank(cell: number): boolean {
    return cell < 0 || this.figures.kind[cell] === BLANK;
  }

  /** Which piece a cell is of, and its number there. */
  origin(cell: number): { readonly piece: number; readonly cell: number } {
    let rest = cell;
    let piece = 0;
    for (const grid of this.pieces) {
      if (rest < grid.texts.length) break;
      rest -= grid.texts.length;
      piece++;
    }
    return { piece, cell: rest };
  }
}

/** Prose. */
const LONGEST_LABEL = 200;
