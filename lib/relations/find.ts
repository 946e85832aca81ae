import type { PackFigure } from '../packs/types';
import { isSamePlace } from '../place';
import { type JoinedCell, type JoinedTable, wordsOf, yearInLabel } from './joined-table';

/** A cell that a figure's labels lead to, and the labels over it from the nearest up. */
export interface CandidateCell {
  readonly cell: JoinedCell;
  readonly sheet: JoinedTable;
  /** Texts of the labels that led to it; one may tell its unit. */
  readonly labels: readonly string[];
}

/** What the figure's labels lead to, and which of them did. */
export interface FoundCells {
  readonly candidates: readonly CandidateCell[];
  readonly row: string;
  readonly column: string;
}

/** The labels of a path, outermost first: `收入/总计`. */
type Path = readonly string[];

/** Columns that only number or name the rows. */
const NUMBERING = new Set(['行次', '栏次', '序号', '科目编码', '科目代码', '编码', '代码']);

/** Rows with the same label that are looked at: more of them say nothing any more. */
const MOST = 20;

/**
 * Finds a figure by its labels: the row's label, then the column over a cell to its right; failing that, the other
 * way round, where the row's label heads a column. What the first alias finds is taken.
 * @returns several cells where the labels leave a choice
 */
export function findFigure(sheet: JoinedTable, figure: PackFigure): FoundCells {
  for (const find of [byRow, byColumn]) {
    for (const row of figure.row) {
      for (const column of figure.column) {
        const candidates = find(sheet, pathOf(row), pathOf(column));
        if (candidates.length > 0) return { candidates, row, column };
      }
    }
  }
  return unfound(figure);
}

/** A figure without a table to find it in. */
export function unfound({ row, column }: PackFigure): FoundCells {
  return { candidates: [], row: row[0] ?? '', column: column[0] ?? '' };
}

function pathOf(label: string): Path {
  return label === '' ? [] : label.split('/').map((part) => wordsOf(part) || part);
}

function byRow(sheet: JoinedTable, row: Path, column: Path): CandidateCell[] {
  const label = row.at(-1);
  if (label === undefined) {
    const only = sheet.dataRows;
    return only.length === 1 ? beside(sheet, only[0] ?? 0, -1, column) : [];
  }
  return (sheet.labels.get(label) ?? []).slice(0, MOST).flatMap(([at, index]) => {
    const cell = sheet.rows[at]?.[index];
    if (!cell || (row.length > 1 && !isUnder(sheet, at, cell, row))) return [];
    return beside(sheet, at, index, column, cell.text);
  });
}

/** The cells to the right of a row's label, up to the next label: in a table of two halves that one's cells are its own. */
function beside(
  sheet: JoinedTable,
  at: number,
  index: number,
  column: Path,
  label = '',
): CandidateCell[] {
  const found: (CandidateCell & { readonly year: number; readonly depth: number })[] = [];
  const cells = sheet.rows[at] ?? [];
  const hasFigures = cells.some(({ figure }) => figure.kind === 'number');
  for (let i = index + 1; i < cells.length; i++) {
    const cell = cells[i];
    if (!cell) continue;
    const over = sheet.labelsOver(at, cell.start);
    const isColumn =
      column.length === 0
        ? !NUMBERING.has(over[0]?.words ?? '')
        : over.length > 0 && isPath(over, column);
    // Words where a figure belongs are an illegible figure, but in a header they are labels.
    const isValue = cell.figure.kind !== 'words' || (isColumn && column.length > 0 && hasFigures);
    if (!isValue && index >= 0) break;
    if (!isValue || !isColumn || cell.row !== cell.at) continue;
    const labels = [label, ...over.map(({ text }) => text)];
    found.push({ cell, sheet, labels, year: yearInLabel(over[0]?.text ?? ''), depth: over.length });
  }
  // Of the same column for several years the last is meant.
  const last = Math.max(...found.map(({ year }) => year));
  const latest = found.filter(({ year }) => year === last);
  if (column.length > 0) return leastDeep(latest);
  const numbers = latest.filter(({ cell }) => cell.figure.kind === 'number');
  return numbers.length > 0 ? numbers : latest.slice(0, 1);
}

/** The row's label heads a column, over the one row of figures or the total's. */
function byColumn(sheet: JoinedTable, row: Path, column: Path): CandidateCell[] {
  if (row.length === 0) return [];
  const { dataRows, totalRows } = sheet;
  const found = (totalRows.length > 0 ? totalRows : dataRows).slice(0, MOST).flatMap((at) =>
    (sheet.rows[at] ?? []).flatMap((cell) => {
      if (cell.figure.kind === 'words' || cell.row !== cell.at) return [];
      const over = sheet.labelsOver(at, cell.start);
      const [first, ...rest] = over;
      const below = first && column.length > 0 && isPath([first], column.slice(-1));
      if (column.length > 0 && !below) return [];
      const labels = over.map(({ text }) => text);
      return isPath(below ? rest : over, row) ? [{ cell, sheet, labels, depth: over.length }] : [];
    }),
  );
  return leastDeep(found);
}

/** `合计` at the top of a table is meant rather than one within a group, unless the group is named. */
function leastDeep<T extends { readonly depth: number }>(found: readonly T[]): T[] {
  const least = Math.min(...found.map(({ depth }) => depth));
  return found.filter(({ depth }) => depth === least);
}

/** Whether the nearest label is the path's last and the others stand over it in order. */
function isPath(labels: readonly JoinedCell[], path: Path): boolean {
  const wanted = [...path].reverse();
  if (labels.length === 0 || labels[0]?.words !== wanted[0]) return false;
  let next = 1;
  for (const { words } of labels.slice(1)) if (words === wanted[next]) next++;
  return next >= wanted.length;
}

/** Whether a row's label stands under the groups of its path: beside it to the left, or over its column. */
function isUnder(sheet: JoinedTable, at: number, cell: JoinedCell, path: Path): boolean {
  const around = new Set([...groupsBeside(sheet, at, cell), ...groupsOver(sheet, at, cell)]);
  return path.slice(0, -1).every((group) => around.has(group));
}

/** Labels to the left, each the nearest above in its column where only blanks come between. */
function* groupsBeside(sheet: JoinedTable, at: number, { start }: JoinedCell): Iterable<string> {
  for (let column = start - 1; column >= 0; column--) {
    for (let row = at; row >= 0; row--) {
      const cell = sheet.cellAt(row, column);
      if (cell?.figure.kind === 'number') break;
      if (cell?.figure.kind === 'words') {
        yield cell.words;
        break;
      }
    }
  }
}

/** Labels over a label's own column, up to one that spans the whole table. */
function* groupsOver(
  sheet: JoinedTable,
  at: number,
  { start, place }: JoinedCell,
): Iterable<string> {
  for (let row = at - 1; row >= 0; row--) {
    const cell = sheet.cellAt(row, start);
    if (cell?.figure.kind !== 'words' || isSamePlace(cell.place, place)) continue;
    yield cell.words;
    if (cell.start === 0 && cell.end >= sheet.width) return;
  }
}

/** A figure in words. The column goes without saying where it may be the only one. */
export function figureName(title: string, figure: PackFigure, { row, column }: FoundCells): string {
  const parts = [title, row, figure.column.includes('') || column === row ? '' : column];
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('/', ' '))
    .join(' · ');
}
