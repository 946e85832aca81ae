import { foldSpace } from '../text/space';
import { isHeadRow, isTitle } from './heads';
import type { Block, Section } from './shape';
import type { Sheet } from './sheet';
import { isNoSumRow, isPart, isTakenOff, totalRank } from './total-words';

/** A row or a column of figures and what its labels say of it. */
export interface Line {
  /** Row or column of the sheet. */
  readonly at: number;
  /** Label cells from the outermost group to the line's own. */
  readonly path: readonly number[];
  /** The same cells' texts, folded. */
  readonly labels: readonly string[];
  /** How much of the others it claims to be the total of; 0 where it is no total. */
  readonly rank: number;
  /** Which label of the path says so. */
  readonly totalAt: number;
  /** 其中: a part of another line. */
  readonly isPart: boolean;
  /** -1 where it is taken off (减). */
  readonly weight: 1 | -1;
  /** A ratio, rank or the like, never added. */
  readonly isNoSum: boolean;
  /** 类, 款 and 项 as one string of digits, empty without any. */
  readonly code: string;
  /** 1 for 一、, 2 for （一）, and so on; 0 without numbering. */
  readonly numbering: number;
  /** A heading stands directly above it. */
  readonly opens: boolean;
  /** Width of the white space before the label, -1 where the label is not known. */
  readonly indent: number;
}

/** Whether a total may add it up: no part of another line, no ratio. */
export const counts = (line: Line | undefined): boolean => !!line && !line.isPart && !line.isNoSum;

/** Lines side by side, and the places across them at which they can be added up. */
export interface Field {
  /** Its lines are rows, and terms stand below each other. */
  readonly byRow: boolean;
  readonly lines: readonly Line[];
  /** Columns of the sheet where lines are rows, else rows. */
  readonly crosses: readonly number[];
  /** The labels leave no other way to read it: one block, one section. */
  readonly alone: boolean;
  /** The cell that covers a place, by row and column of the sheet, or -1. */
  cellAt(line: number, cross: number): number;
  /** The cell that begins there, or -1. */
  anchorAt(line: number, cross: number): number;
  /** What stands at the head of a place across. */
  crossLabel(cross: number): string;
}

/** A line's labels as they are shown. */
export function shown(sheet: Sheet, path: readonly number[]): string {
  const texts = path.map((cell) => foldSpace(sheet.text(cell)));
  return texts
    .filter((text, i) => text !== texts[i - 1])
    .join(' ')
    .slice(0, 80);
}

const LEVELS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]{1,3}[、.．]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[、.．](?!\d)/,
  /^\(\d{1,2}\)/,
  /^[①-⑳]/,
];

/** 1 for 一、, 2 for （一）, and so on; 0 without numbering. */
export function numberingOf(label: string): number {
  return LEVELS.findIndex((pattern) => pattern.test(label)) + 1;
}

/** A code before the words: `208 社会保障和就业支出`. */
const CODE = /^[[(【]?(\d{3}(?:\d{2}){0,3})[\])】]?[^\d.,%年月日]/;

/** A line that ends a group without a total's label; what stands below belongs to the next one. */
const RESULT = /流量净额/;

/** The rows of a section as the labels of a block tell them. */
export function* rowField(
  sheet: Sheet,
  block: Block,
  section: Section,
  alone: boolean,
): Generator<void, Field, void> {
  const lines: Line[] = [];
  const codes: string[] = [];
  let opens = false;
  for (const [i, row] of section.rows.entries()) {
    if (i % 200 === 199) yield;
    const [value = 0] = block.values;
    const path = rowPath(sheet, block, row);
    const leaf = path.at(-1) ?? -1;
    if (leaf < 0 && block.values.every((column) => sheet.isBlank(sheet.cellAt(row, column))))
      continue;
    // A title across the table is no row of figures.
    if (leaf >= 0 && (leaf === sheet.cellAt(row, value) || isAcross(sheet, block, row))) {
      opens = true;
      continue;
    }
    // Titles that span all columns were left out of the section.
    const above = section.rows[i - 1];
    opens ||= above !== undefined && above < row - 1;
    const code = codeOf(sheet, block, row, codes) || (CODE.exec(sheet.label(leaf))?.[1] ?? '');
    lines.push(lineOf(sheet, row, path, code, true, opens));
    opens = RESULT.test(sheet.label(leaf)) || isHeading(sheet, block, row, leaf);
  }
  return {
    byRow: true,
    lines,
    crosses: block.values,
    alone,
    cellAt: (line, cross) => sheet.cellAt(line, cross),
    anchorAt: (line, cross) => sheet.anchorAt(line, cross),
    crossLabel: (column) => shown(sheet, columnPath(sheet, headRows(sheet, section), column)),
  };
}

const isAcross = (sheet: Sheet, { values }: Block, row: number): boolean =>
  values.length > 1 && isTitle(sheet, row);

/** A numbered label, or one that ends in a colon, in a row that prints nothing else: 二、投资活动产生的现金流量：. */
function isHeading(sheet: Sheet, { values }: Block, row: number, leaf: number): boolean {
  const label = sheet.label(leaf);
  if (!label.endsWith(':') && numberingOf(label) === 0) return false;
  return values.every((column) => sheet.isBlank(sheet.cellAt(row, column)));
}

function rowPath(sheet: Sheet, { labels, stubs }: Block, row: number): number[] {
  const path = pathOf(
    labels.map((column) => sheet.cellAt(row, column)),
    (cell) => !sheet.isBlank(cell),
  );
  for (const column of stubs) {
    const cell = sheet.cellAt(row, column);
    if (sheet.isWords(cell) && !path.includes(cell) && totalRank(sheet.label(cell)) > 0)
      path.push(cell);
  }
  return path;
}

/** 类, 款 and 项 in columns of their own make one code; the outer ones may stand only where they change. */
function codeOf(sheet: Sheet, block: Block, row: number, above: string[]): string {
  const parts = block.codes.map((column) => {
    const label = sheet.label(sheet.cellAt(row, column));
    return /^\d{1,12}$/.test(label) ? label : '';
  });
  if (parts.length < 2) return parts[0] ?? '';
  let last = parts.length - 1;
  while (last >= 0 && parts[last] === '') last--;
  if (last < 0) {
    above.length = 0;
    return '';
  }
  let code = '';
  for (let i = 0; i <= last; i++) {
    const part = parts[i] || above[i] || '';
    above[i] = part;
    code = part.startsWith(code) ? part : code + part;
  }
  above.length = last + 1;
  return code;
}

/** The columns of figures as the header tells them. */
export function columnField(sheet: Sheet, blocks: readonly Block[], section: Section): Field {
  const head = headRows(sheet, section);
  const lines = blocks.flatMap(({ values }) =>
    values.map((column) =>
      lineOf(sheet, column, columnPath(sheet, head, column), '', false, false),
    ),
  );
  const [first] = blocks;
  const path = (row: number): number[] => (first ? rowPath(sheet, first, row) : []);
  return {
    byRow: false,
    lines,
    crosses: section.rows.filter((row) => !path(row).some((cell) => isNoSumRow(sheet.label(cell)))),
    alone: false,
    cellAt: (line, cross) => sheet.cellAt(cross, line),
    anchorAt: (line, cross) => sheet.anchorAt(cross, line),
    crossLabel: (row) => shown(sheet, path(row)),
  };
}

function headRows(sheet: Sheet, section: Section): number[] {
  return section.head.filter((row) => !isTitle(sheet, row) && isHeadRow(sheet, row));
}

function columnPath(sheet: Sheet, head: readonly number[], column: number): number[] {
  return pathOf(
    head.map((row) => headCell(sheet, head, row, column)),
    (cell) => sheet.label(cell) !== '',
  );
}

/** A group's label that lost its span stands above its first column alone; blanks beside it are its own. */
function headCell(sheet: Sheet, head: readonly number[], row: number, column: number): number {
  const below = head[head.indexOf(row) + 1];
  if (below === undefined) return sheet.cellAt(row, column);
  for (let at = column; at >= 0; at--) {
    const cell = sheet.cellAt(row, at);
    if (cell >= 0 && sheet.label(cell) !== '') return at === column || isOver(at) ? cell : -1;
    if (!isOver(at)) return -1;
  }
  return -1;

  function isOver(at: number): boolean {
    const cell = sheet.cellAt(below ?? 0, at);
    return cell >= 0 && cell !== sheet.cellAt(row, at) && sheet.label(cell) !== '';
  }
}

function pathOf(cells: readonly number[], counts: (cell: number) => boolean): number[] {
  const path: number[] = [];
  for (const cell of cells) if (cell >= 0 && cell !== path.at(-1) && counts(cell)) path.push(cell);
  return path;
}

function lineOf(
  sheet: Sheet,
  at: number,
  path: readonly number[],
  code: string,
  isRow: boolean,
  opens: boolean,
): Line {
  const labels = path.map((cell) => sheet.label(cell));
  const own = labels.at(-1) ?? '';
  let totalAt = -1;
  let rank = 0;
  for (let i = labels.length - 1; i >= 0 && rank === 0; i--) {
    rank = totalRank(labels[i] ?? '');
    if (rank > 0) totalAt = i;
  }
  return {
    at,
    path,
    labels,
    rank,
    totalAt,
    isPart: labels.some(isPart),
    weight: isTakenOff(own) ? -1 : 1,
    isNoSum: isRow && labels.some(isNoSumRow),
    code: rank > 0 ? '' : code,
    numbering: isRow && rank === 0 ? numberingOf(own) : 0,
    opens,
    indent: isRow && path.length > 0 ? indentOf(sheet.text(path.at(-1) ?? -1)) : -1,
  };
}

/** Wide spaces before a label; those of the source's own layout are none. */
function indentOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3000 || code === 0x2003) width += 2;
    else if (code === 0xa0 || code === 0x2002) width++;
    else if (code > 32) break;
  }
  return width;
}
