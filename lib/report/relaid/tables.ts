import { readFigure } from '../../table/figure';
import { cellsInRow, type Grid, placeOfCell } from '../../table/grid';
import { hasHan } from '../../text/letters';
import { foldSpace, isBlank } from '../../text/space';
import { type Labelled, withLabel } from './labelled';
import type { NamedColumn, Names } from './names';

/** Cells looked at above a figure; a header is at the top of its column, a card's title near. */
const MOST_ABOVE = 40;

/**
 * The figures of a grid, each with the words that stand beside and over it. Null where a row with figures ends before the grid does, or
 * any behind the header: a cell of it may be lost, or one too many, and others stand beneath labels that are not their own.
 * @param before texts over the table
 * @param beside the row that stands in each of this table's rows in the table beside it, where the labels are in that
 */
export function figuresOfGrid(
  grid: Grid,
  names: Names,
  before: readonly string[],
  beside: readonly (string | null)[] | null,
): Labelled[] | null {
  const found: Labelled[] = [];
  const isPaired = grid.texts.some((text) => pairsIn(text, names));
  // What is printed with one figure says nothing of the next.
  const isOfOne = (text: string): boolean =>
    isPaired && (pairsIn(text, names) ?? names.column(foldSpace(text))) !== null;
  const words = grid.texts.map((text) => (hasHan(text) && !isOfOne(text) ? text : null));
  const end = lastColumn(grid);
  const rows = Array.from({ length: grid.height }, (_, row) => cellsInRow(grid, row));
  /** The column behind the last one that a header names. */
  let headEnd = 0;
  for (const [row, cells] of rows.entries()) {
    const own = cells.filter((cell) => grid.row[cell] === row);
    const isBare = !cells.some((cell) => isNumber(grid.texts[cell] ?? ''));
    // Blanks among a header's labels are nobody's figures.
    const named = own.filter((cell) => names.column(words[cell] ?? ''));
    const isHeader = isBare && (named.length > 1 || (named.length > 0 && named[0] === own.at(-1)));
    if (!isPaired && !isBare && endOf(grid, cells.at(-1) ?? -1) < end) return null;
    if (isHeader && !isPaired) {
      headEnd = Math.max(headEnd, headerEnd(grid, own, words));
      continue;
    }
    if (headEnd > 0 && endOf(grid, own.at(-1) ?? -1) > headEnd) return null;
    for (const cell of own) {
      const text = grid.texts[cell] ?? '';
      const left = wordsLeft(words, cells, cell);
      const told = beside?.[row];
      const around = { left: told ? [...left, told] : left, before };
      const isNamed = around.left.some((one) => names.row(one));
      const all = { ...around, place: placeOfCell(grid, cell) };
      const isLone = isPaired && names.column(foldSpace(text)) !== null;
      const pairs = isLone ? [{ label: foldSpace(text), text: '' }] : pairsIn(text, names);
      const { kind } = readFigure(text);
      if (!pairs && kind === 'words' && isLabel(text, names)) continue;
      const above = wordsAbove(grid, rows, words, cell, names);
      // A figure that reaches beneath a second column is two that were joined, for all that anybody knows.
      const atEnd = endOf(grid, cell) - 1;
      if (kind === 'number' && atEnd > (grid.column[cell] ?? 0) && !isPaired) {
        const [first] = columnsIn(above, names);
        const [second] = columnsIn(wordsAbove(grid, rows, words, cell, names, atEnd), names);
        if (first !== second) return null;
      }
      for (const { label, text } of pairs ?? [])
        found.push({ ...all, text, own: label, above, isWords: false, isWeak: isLone && !isNamed });
      if (pairs) continue;
      const isWeak = kind === 'blank' && isBare && !isNamed;
      found.push({ ...all, text, own: null, above, isWords: kind === 'words', isWeak });
    }
  }
  return found;
}

const endOf = ({ column, colspan }: Grid, cell: number): number =>
  (column[cell] ?? 0) + (colspan[cell] ?? 1);

/** The column behind the last one in which anything is printed. */
const lastColumn = (grid: Grid): number =>
  Math.max(0, ...grid.texts.map((text, cell) => (isBlank(text) ? 0 : endOf(grid, cell))));

const headerEnd = (grid: Grid, own: readonly number[], words: readonly (string | null)[]): number =>
  Math.max(...own.map((cell) => (words[cell] ? endOf(grid, cell) : 0)));

function wordsLeft(
  words: readonly (string | null)[],
  cells: readonly number[],
  cell: number,
): string[] {
  const before = cells.slice(0, cells.indexOf(cell)).reverse();
  return before.flatMap((one) => words[one] ?? []);
}

const isNumber = (text: string): boolean => readFigure(text).kind === 'number';

/** Labels with their figures, one a line, where a cell prints nothing else. */
function pairsIn(text: string, names: Names): { label: string; text: string }[] | null {
  if (!hasHan(text)) return null;
  const lines = text.split('\n').map(foldSpace).filter(Boolean);
  const pairs = lines.map(withLabel);
  if (pairs.every((pair) => pair && names.column(pair.label))) return pairs.flatMap((p) => p ?? []);
  // The figure on the line below its label.
  const one = lines.length === 2 ? { label: lines[0] ?? '', text: lines[1] ?? '' } : null;
  return one && names.column(one.label) && readFigure(one.text).kind !== 'words' ? [one] : null;
}

function isLabel(text: string, names: Names): boolean {
  const line = foldSpace(text);
  return !!(names.row(line) ?? names.column(line) ?? names.group(line));
}

/**
 * The words over a cell, the nearest first. What lost its span still stands over the blanks behind it, if it is a group's.
 * @param rows the cells in each row
 * @param column of the cell, where it covers several
 */
function wordsAbove(
  grid: Grid,
  rows: readonly (readonly number[])[],
  words: readonly (string | null)[],
  cell: number,
  names: Names,
  column = grid.column[cell] ?? 0,
): string[] {
  const found: string[] = [];
  for (let row = (grid.row[cell] ?? 0) - 1; row >= 0 && found.length < MOST_ABOVE; row--) {
    const all = rows[row] ?? [];
    const before = all.filter((one) => (grid.column[one] ?? 0) <= column);
    const own = before.at(-1) ?? -1;
    // A title alone in its row stands over all of them.
    const isOver = column < endOf(grid, own) || all.length === 1;
    const group = lastOf(before, (one) => grid.texts[one]?.trim() !== '');
    const text = isOver && words[own] ? words[own] : nameOfGroup(words[group ?? -1], names);
    if (text && found.at(-1) !== text) found.push(foldSpace(text));
  }
  return found;
}

/** The columns that words name. */
const columnsIn = (words: readonly string[], names: Names): NamedColumn[] =>
  words.flatMap((text) => names.column(text) ?? []);

const nameOfGroup = (text: string | null | undefined, names: Names): string | null =>
  text && names.group(text) && !names.column(text) ? text : null;

/** The row that stands in each row of a grid, as its labels tell. */
export function rowsOfGrid(grid: Grid, names: Names): (string | null)[] {
  return Array.from({ length: grid.height }, (_, row) => {
    const own = cellsInRow(grid, row).filter((cell) => grid.row[cell] === row);
    const texts = own.map((cell) => grid.texts[cell] ?? '');
    return lastOf(texts, (text) => names.row(text) !== null) ?? null;
  });
}

/** The group of columns that a grid names last: what a cut goes through goes on in the next table. */
export function groupAtEnd(grid: Grid, names: Names): string | null {
  return lastOf(grid.texts, (text) => nameOfGroup(text, names) !== null) ?? null;
}

function lastOf<T>(all: readonly T[], isWanted: (one: T) => boolean): T | undefined {
  for (let i = all.length - 1; i >= 0; i--) {
    const one = all[i];
    if (one !== undefined && isWanted(one)) return one;
  }
  return undefined;
}
