import type { Token } from './tokens';

/** What a row of a text holds behind its label. */
export interface RowCells {
  /** Figures and blank cells, from the first of the label's line to its last. */
  readonly cells: readonly Token[];
  /** A figure that closed up with the end of the label, where one may have. */
  readonly glued: Token | null;
}

const isFigure = ({ kind }: Token): boolean => kind === 'figure';

/**
 * Where the figures of a text's rows stand in their lines, learnt of the rows that have one in each column. By that a row with
 * blank cells is told from one that has lost a cell.
 */
export class Layout {
  /** Each line has so many cells, and the first figure stands in that one; null where they differ. */
  readonly #columns: { readonly among: number; readonly first: number } | null;
  /** Figures follow their label at once, and so many blanks follow them; null where that differs, too. */
  readonly #behind: number | null;
  /** Rows with a figure in each column have them in one line. */
  readonly #isOneLine: boolean;
  /** Cells in each line, where no row has a figure in each column. */
  readonly #among: number | null;

  constructor(rows: readonly (RowCells & { readonly width: number })[]) {
    const inLines = rows.filter(({ cells }) => isOneLine(cells));
    const whole = rows.filter(({ cells, width }) => cells.filter(isFigure).length === width);
    this.#isOneLine =
      whole.filter(({ cells }) => linesOf(cells) === 1).length * 4 > whole.length * 3;
    const full = inLines.filter(({ cells, width }) => stretchOf(cells).length === width);
    const firsts = full.map(({ cells }) => cells.findIndex(isFigure));
    const among = only(inLines.map(({ cells }) => cells[0]?.among ?? 0));
    const fullAmong = mostly(full.map(({ cells }) => cells[0]?.among ?? 0));
    const first = mostly(full.map(({ cells }, i) => cells[firsts[i] ?? 0]?.x ?? 0));
    const isFollowing = firsts.every((at) => at === 0);
    this.#columns = fullAmong === null || first === null ? null : { among: fullAmong, first };
    this.#behind = isFollowing ? only(full.map(({ cells, width }) => cells.length - width)) : null;
    this.#among = full.length === 0 && inLines.length > 1 ? among : null;
  }

  /**
   * A row's cells in its columns.
   * @param width the number of columns
   * @returns null where it may have lost a cell, or have one too many
   */
  fit({ cells, glued }: RowCells, width: number): readonly Token[] | null {
    const figures = cells.filter(isFigure);
    // A page's number on a line of its own looks like one of the row's figures.
    if (linesOf(figures) > 1 && (this.#isOneLine || isMixed(figures))) return null;
    if (figures.length === width) return figures.some(cannotStand) ? null : figures;
    const parts = figures.flatMap(partsOf);
    const isWhole = parts.length === figures.length && stretchOf(cells).length === figures.length;
    if (glued && isWhole && figures.length + 1 === width) return [glued, ...figures];
    if (parts.length > figures.length) return !glued && parts.length === width ? parts : null;
    return isOneLine(cells) ? this.#withBlanks(cells, width) : null;
  }

  #withBlanks(cells: readonly Token[], width: number): readonly Token[] | null {
    const among = cells[0]?.among ?? 0;
    const within = (from: number): readonly Token[] | null => {
      const own = cells.filter(({ x }) => x >= from && x < from + width);
      return own.length === width && cells.every((cell) => !isFigure(cell) || own.includes(cell))
        ? own
        : null;
    };
    if (among === width) return cells.length === width ? cells : null;
    const columns = this.#columns;
    if (columns && among === columns.among) return within(columns.first);
    if (this.#behind !== null && cells.length - width === this.#behind)
      return within(cells[0]?.x ?? 0);
    if (this.#among !== among) return null;
    // Without a full row the stretch of cells with all the figures in it must be the only one.
    const first = cells.findIndex(isFigure);
    const end = first + stretchOf(cells).length;
    const earliest = Math.max(0, end - width);
    const latest = Math.min(first, cells.length - width);
    return earliest === latest ? cells.slice(earliest, earliest + width) : null;
  }
}

const isOneLine = (cells: readonly Token[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.whole && cell.line === cells[0]?.line);

const linesOf = (cells: readonly Token[]): number => new Set(cells.map(({ line }) => line)).size;

/** Some are told by a sign or an element, others are not. */
const isMixed = (cells: readonly Token[]): boolean =>
  new Set(cells.map(({ whole }) => whole)).size > 1;

/** The cells from the first figure to the last. */
function stretchOf(cells: readonly Token[]): readonly Token[] {
  const figures = cells.filter(isFigure);
  const [first] = figures;
  const last = figures.at(-1);
  return first && last ? cells.slice(cells.indexOf(first), cells.indexOf(last) + 1) : [];
}

/** Figures that stand in one cell, each by itself. */
const partsOf = (cell: Token): readonly Token[] =>
  cell.parts?.map((text) => ({ ...cell, text })) ?? [cell];

/** `0109` is no figure. */
const cannotStand = ({ text }: Token): boolean => /^0\d/.test(text);

/** The one value of all, if there is but one. */
const only = (values: readonly number[]): number | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

/** The value of more than three quarters. */
function mostly(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 4 > values.length * 3 ? most[0] : null;
}
