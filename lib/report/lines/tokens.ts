import { placeOf, type RowCell, type TextBlock } from '../../page/blocks';
import type { Place } from '../../place';
import { readFigure } from '../../table/figure';
import { type Grid, placeOfCell } from '../../table/grid';
import { hasHan } from '../../text/letters';
import { foldSpace, isSpace } from '../../text/space';
import { isWide } from '../../text/width';
import { isNumberBetweenPages } from './page-number';

/** A piece of a line: a figure, a blank cell, or words, which may be but a part of a label. */
export interface Token {
  readonly kind: 'figure' | 'blank' | 'words';
  readonly text: string;
  readonly place: Place;
  /** The line that it stands in, counted from 0. */
  readonly line: number;
  /** Letters before it in its line. */
  readonly x: number;
  /** Columns before it where a Chinese letter takes two, as text extractors count that print by width. */
  readonly wideX: number;
  /** It is a whole cell, told by a sign or an element, not merely by the blanks around it; `x` then counts the cells before it. */
  readonly whole: boolean;
  /** Cells in its line, where they are whole. */
  readonly among: number;
  /** Figures that may have closed up in it: `0109`, or `207 109` in one cell. */
  readonly parts?: readonly string[];
}

/** A number that belongs to the words behind it: `1. 属于国家秘密`, `(1) 其他`. */
const NUMBERING = /^(?:\d{1,2}[.．、]|[(（]\d{1,2}[)）])$/;
const NO_PLACE = /[|｜│┃]/;
/** So many strokes in a paragraph part cells; fewer may part links. */
const STROKES = /(?:[|｜│┃].*){3}/s;

/**
 * Parts a line into tokens.
 * @param elements that the line is made of, which may part it
 */
export function tokensOf(block: TextBlock, line: number, elements?: readonly RowCell[]): Token[] {
  if (isNumberBetweenPages(block)) return [];
  const place = placeOf(block);
  if (block.line !== undefined) {
    return NO_PLACE.test(block.line)
      ? cellsIn(block.line, place, line)
      : wordsIn(block.line, line, place, true);
  }
  if (elements && !isCutUp(elements)) return partsOf(elements, line);
  return STROKES.test(block.text)
    ? cellsIn(block.text, place, line, false)
    : wordsIn(block.text, line, place, false);
}

/** Words of so many letters tell that they are cut up. */
const LETTERS = 3;

/** True of words cut up letter by letter into elements, which are no cells: the number before a label is no figure of a row then. */
function isCutUp(elements: readonly RowCell[]): boolean {
  const printed = elements.filter(({ text }) => text !== '');
  const letters = printed.filter(({ text }) => text.length === 1 && hasHan(text)).length;
  return letters >= LETTERS && letters * 2 > printed.length;
}

/** Cells between upright strokes. The strokes at both ends of a line part nothing. */
function cellsIn(text: string, own: Place, line: number, ranged = true): Token[] {
  const cells: Token[] = [];
  const parts = text.split(NO_PLACE);
  let at = 0;
  parts.forEach((part, i) => {
    const printed = foldSpace(part);
    const isEnd = i === 0 || i === parts.length - 1;
    const start = at + part.length - part.trimStart().length;
    const end = Math.max(start, start + part.trim().length);
    const place: Place = ranged ? { ...own, range: [start, end] } : own;
    if (printed !== '' || !isEnd) cells.push(cell(printed, place, line, i, parts.length));
    at += part.length + 1;
  });
  return cells;
}

/** Words and figures between blanks. */
function wordsIn(text: string, line: number, own: Place, ranged: boolean): Token[] {
  const tokens: Token[] = [];
  let wide = 0;
  let i = 0;
  while (i < text.length) {
    if (isSpace(text.charCodeAt(i))) {
      wide += isWide(text.charCodeAt(i)) ? 2 : 1;
      i++;
      continue;
    }
    const start = i;
    const wideStart = wide;
    while (i < text.length && !isSpace(text.charCodeAt(i))) {
      wide += isWide(text.charCodeAt(i)) ? 2 : 1;
      i++;
    }
    const place: Place = ranged ? { ...own, range: [start, i] } : own;
    tokens.push(piece(foldSpace(text.slice(start, i)), place, line, start, wideStart));
  }
  return tokens.map((each, i) => {
    const isNumbering =
      NUMBERING.test(each.text) && (i === tokens.length - 1 || tokens[i + 1]?.kind === 'words');
    return isNumbering ? { ...each, kind: 'words' } : each;
  });
}

/** Elements side by side as the cells of a row, or of a grid of rows. */
export const partsOf = (cells: readonly RowCell[], line: number): Token[] =>
  cells.map(({ text, place }, i) => cell(text, place, line, i, cells.length));

/** The cells of a grid's rows.
 * @param line of the first row
 */
export function cellsOfGrid(grid: Grid, line: number): Token[] {
  const among = new Map<number, number>();
  for (const row of grid.row) among.set(row, (among.get(row) ?? 0) + 1);
  return grid.texts.map((text, i) => {
    const row = grid.row[i] ?? 0;
    const place = placeOfCell(grid, i);
    return cell(foldSpace(text), place, line + row, grid.column[i] ?? 0, among.get(row) ?? 0);
  });
}

const CLOSED_UP = /^0\d+$/;
const SEVERAL = /^\d+(?: \d+)+$/;

function cell(text: string, place: Place, line: number, x: number, among: number): Token {
  const made = { ...piece(text, place, line, x, x), whole: true, among };
  return SEVERAL.test(text) ? { ...made, kind: 'figure', parts: text.split(' ') } : made;
}

function piece(text: string, place: Place, line: number, x: number, wideX: number): Token {
  const kind = text === '' ? 'blank' : readFigure(text).kind === 'words' ? 'words' : 'figure';
  const token: Token = { kind, text, place, line, x, wideX, whole: false, among: 0 };
  return CLOSED_UP.test(text) ? { ...token, parts: ['0', text.slice(1)] } : token;
}
