import { cellsInRow, type Grid, placeOfCell } from '../table/grid';
import { hasHan } from '../text/letters';
import { YEAR, yearOf } from '../text/numerals';
import { withoutSpace } from '../text/space';

/** Which year a column or row is headed as: the report's own or another. */
type Whose = 'own' | 'other';

const LONGEST = 12;
const OWN = /^(?:本|今|当)(?:年度?|期)(?:数|值|情况)?$/;
const OTHER = /^(?:[上去前往]一?(?:年度?|期)(?:同期)?|同期)(?:数|值|情况)?$/;
const NAMED = new RegExp(`^(${YEAR})(?:年度?)?(?:数|值|情况)?$`);
/** What heads a column of years. */
const HEAD = /^(?:年份|年度|时间|期间|期别|统计年度|)$/;

/**
 * The grid without the columns and rows that are headed as another year's, where the report's own stand beside them, headed as such.
 * Any other grid is given back as it is.
 * @param year the report's own, if known
 */
export function ofOwnYear(grid: Grid, year: number | null): Grid {
  const whose = new Map<number, Whose>();
  grid.texts.forEach((text, cell) => {
    const one = text.length > LONGEST * 2 ? null : whoseIs(text, year);
    if (one) whose.set(cell, one);
  });
  if (whose.size < 2) return grid;
  const told = [...whose.values()];
  if (!told.includes('own') || !told.includes('other')) return grid;
  return withoutColumns(grid, whose) ?? withoutRows(grid, whose) ?? grid;
}

/** A year alone has so many signs. */
const SHORTEST = 4;

function whoseIs(text: string, year: number | null): Whose | null {
  if (text.length < SHORTEST && !/[年期]/.test(text)) return null;
  const line = withoutSpace(text);
  if (line.length === 0 || line.length > LONGEST) return null;
  if (OWN.test(line)) return 'own';
  if (OTHER.test(line)) return 'other';
  const [, named] = NAMED.exec(line) ?? [];
  if (named === undefined || year === null) return null;
  return yearOf(named) === year ? 'own' : 'other';
}

/** Columns that one row heads by years. */
function withoutColumns(grid: Grid, whose: ReadonlyMap<number, Whose>): Grid | null {
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let row = 0; row < grid.height; row++) {
    const cells = cellsInRow(grid, row).filter((cell) => grid.row[cell] === row);
    const headed = cells.filter((cell) => whose.has(cell));
    const told = headed.map((cell) => whose.get(cell));
    if (!told.includes('own') || !told.includes('other')) continue;
    // Figures beside the years would make a row of these.
    const rest = cells.filter((cell) => !whose.has(cell));
    if (rest.some((cell) => isFigure(grid.texts[cell]))) continue;
    if (headed[0] !== undefined && isOverLabels(grid, headed[0])) continue;
    for (const cell of headed) {
      if (whose.get(cell) === 'other')
        for (const column of columnsOf(grid, cell)) columns.add(column);
    }
    const isBare = rest.every(
      (cell) => grid.texts[cell]?.trim() === '' || (grid.rowspan[cell] ?? 1) > 1,
    );
    if (isBare) rows.add(row);
  }
  return columns.size > 0 ? without(grid, rows, columns, grid.texts) : null;
}

/** True of a year above the labels of most rows: the header has slid, so that the years do not stand over their figures. */
function isOverLabels(grid: Grid, year: number): boolean {
  const at = grid.column[year] ?? 0;
  const from = grid.row[year] ?? 0;
  let labelled = 0;
  grid.texts.forEach((text, cell) => {
    const start = grid.column[cell] ?? 0;
    const isBeneath = start <= at && at < start + (grid.colspan[cell] ?? 1);
    if (isBeneath && (grid.row[cell] ?? 0) > from && hasHan(text)) {
      labelled += grid.rowspan[cell] ?? 1;
    }
  });
  return labelled * 2 > grid.height - from;
}

/** Rows that one column heads by years. */
function withoutRows(grid: Grid, whose: ReadonlyMap<number, Whose>): Grid | null {
  const byColumn = new Map<number, number[]>();
  for (const cell of whose.keys()) {
    const at = grid.column[cell] ?? 0;
    byColumn.set(at, [...(byColumn.get(at) ?? []), cell]);
  }
  for (const [column, headed] of byColumn) {
    const told = headed.map((cell) => whose.get(cell));
    if (!told.includes('own') || !told.includes('other')) continue;
    const others = grid.texts.filter(
      (_, cell) => grid.column[cell] === column && grid.colspan[cell] === 1 && !whose.has(cell),
    );
    // A column of figures, of which two might be years.
    if (others.some(isFigure)) continue;
    const texts = [...grid.texts];
    const rows = new Set<number>();
    for (const cell of headed) {
      const row = grid.row[cell] ?? 0;
      if (whose.get(cell) !== 'other') continue;
      rows.add(row);
      passLabels(
        grid,
        row,
        headed.filter((one) => whose.get(one) === 'own'),
        texts,
      );
    }
    const isOwn = others.every((text) => HEAD.test(withoutSpace(text)));
    return without(grid, rows, new Set(isOwn ? [column] : []), texts);
  }
  return null;
}

/** A label that stands in the other year's row alone is that of both. */
function passLabels(grid: Grid, row: number, own: readonly number[], texts: string[]): void {
  const next = own.find((cell) => grid.row[cell] === row + 1);
  if (next === undefined) return;
  const below = cellsInRow(grid, row + 1);
  for (const cell of cellsInRow(grid, row)) {
    const text = texts[cell] ?? '';
    if (grid.row[cell] !== row || grid.rowspan[cell] !== 1 || !/[^\d\s.]/.test(text)) continue;
    const free = below.find(
      (one) =>
        grid.row[one] === row + 1 &&
        grid.column[one] === grid.column[cell] &&
        texts[one]?.trim() === '',
    );
    if (free !== undefined && grid.column[free] !== grid.column[next]) texts[free] = text;
  }
}

const isFigure = (text = ''): boolean => /^[\s\d０-９.,，]*[\d０-９][\s\d０-９.,，]*$/.test(text);

const columnsOf = (grid: Grid, cell: number): number[] =>
  Array.from({ length: grid.colspan[cell] ?? 1 }, (_, i) => (grid.column[cell] ?? 0) + i);

/** The grid without some of its rows and columns; what spans them becomes smaller. */
function without(
  grid: Grid,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
  texts: readonly string[],
): Grid {
  const down = kept(grid.height, rows);
  const across = kept(grid.width, columns);
  const left: { cell: number; row: number; column: number; rowspan: number; colspan: number }[] =
    [];
  grid.texts.forEach((_, cell) => {
    const [row, rowspan] = within(down, grid.row[cell] ?? 0, grid.rowspan[cell] ?? 1);
    const [column, colspan] = within(across, grid.column[cell] ?? 0, grid.colspan[cell] ?? 1);
    if (rowspan > 0 && colspan > 0) left.push({ cell, row, column, rowspan, colspan });
  });
  left.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    caption: grid.caption,
    block: grid.block,
    height: grid.height - rows.size,
    width: grid.width - columns.size,
    texts: left.map(({ cell }) => texts[cell] ?? ''),
    row: left.map(({ row }) => row),
    column: left.map(({ column }) => column),
    rowspan: left.map(({ rowspan }) => rowspan),
    colspan: left.map(({ colspan }) => colspan),
    places: left.map(({ cell }) => placeOfCell(grid, cell)),
  };
}

/** Per line, and for the one behind the last, how many before it are kept. */
function kept(count: number, gone: ReadonlySet<number>): number[] {
  const before = [0];
  for (let line = 0; line < count; line++)
    before.push((before[line] ?? 0) + (gone.has(line) ? 0 : 1));
  return before;
}

function within(
  before: readonly number[],
  start: number,
  span: number,
): [start: number, span: number] {
  const from = before[start] ?? 0;
  return [from, (before[Math.min(start + span, before.length - 1)] ?? 0) - from];
}
