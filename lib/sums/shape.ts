import { NUMERALS } from '../text/numerals';
import { isHeadRow, isNumbering, isTitle, isYear, numbersIn } from './heads';
import { sectionsOf } from './sections';
import type { Sheet } from './sheet';
import { isNoSumColumn, isNoSumRow, totalRank } from './total-words';

/** Columns of labels and the columns of figures that they are the labels of. */
export interface Block {
  readonly labels: readonly number[];
  /** Columns of codes and running numbers, in which the word 合计 may stand as well. */
  readonly stubs: readonly number[];
  readonly codes: readonly number[];
  /** Columns of figures that may be added up. */
  readonly values: readonly number[];
}

/** Rows of figures below their header. */
export interface Section {
  readonly head: readonly number[];
  readonly rows: readonly number[];
}

/** What a sheet’s labels say of its layout. */
export interface Shape {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

type Kind = 'label' | 'code' | 'value' | 'none';

/** Tells labels from figures: which rows are headers, which columns hold what, which stand side by side. */
export function shapeOf(sheet: Sheet): Shape | null {
  const first = firstRowOfFigures(sheet);
  if (first < 0) return null;
  const above = Array.from({ length: first }, (_, row) => row).filter(
    (row) => !isTitle(sheet, row) && isHeadRow(sheet, row),
  );
  const heads = Array.from({ length: sheet.width }, (_, column) => headOf(sheet, column, above));
  const kinds = heads.map((head, column) => kindOf(sheet, column, head, first));
  findNestedCodes(sheet, kinds, first);
  const blocks = blocksOf(sheet, kinds, heads, first);
  if (blocks.length === 0) return null;
  return {
    blocks,
    sections: sectionsOf(
      sheet,
      blocks.flatMap((block) => block.values),
      first,
    ),
  };
}

/** Header rows may hold years and numbers of columns. */
function firstRowOfFigures(sheet: Sheet): number {
  for (let row = 0; row < sheet.height; row++) {
    if (numbersIn(sheet, row).length > 0 && !isNumbering(sheet, row)) return row;
  }
  return -1;
}

/** All that stands above a column in these rows: those that stand above all columns are left out. */
function headOf(sheet: Sheet, column: number, rows: readonly number[]): string[] {
  const texts: string[] = [];
  let last = -1;
  for (const row of rows) {
    const cell = sheet.cellAt(row, column);
    if (cell < 0 || cell === last) continue;
    last = cell;
    const label = sheet.label(cell);
    if (label !== '') texts.push(label);
  }
  return texts;
}

/** A dash that was read as the numeral. */
const DASH = '一';

const CODE_HEAD = /编码|代码|科目编号|^[类款项]$/;
const ORDINAL_HEAD = new RegExp(
  `^(?:序号|行次|编号|序|次序|No.?|项次|栏次|附?注释?(?:编?号|[${NUMERALS}]*)?)$`,
  'i',
);

/** Whether a head says that its column points to the notes on the lines. */
export const isNoteHead = (label: string): boolean =>
  label.includes('注') && ORDINAL_HEAD.test(label);

function kindOf(sheet: Sheet, column: number, head: readonly string[], first: number): Kind {
  const leaf = head.at(-1) ?? '';
  if (CODE_HEAD.test(leaf)) return 'code';
  if (ORDINAL_HEAD.test(leaf)) return 'none';
  let numbers = 0;
  let words = 0;
  let percents = 0;
  let whole = 0;
  let years = 0;
  let ordinals = 0;
  for (let row = first; row < sheet.height; row++) {
    const cell = sheet.anchorAt(row, column);
    if (sheet.isNumber(cell)) {
      numbers++;
      if (isYear(sheet, cell)) years++;
      if (Math.abs(sheet.figures.units[cell] ?? 0) > 100 && sheet.figures.places[cell] === 0)
        whole++;
      if (sheet.figures.units[cell] === numbers && sheet.figures.places[cell] === 0) ordinals++;
    } else if (sheet.isWords(cell) && sheet.label(cell) !== DASH) words++;
    else if (sheet.isPercent(cell) && !isNoSumRow(sheet.label(sheet.cellAt(row, 0)))) percents++;
  }
  if (numbers < words) return 'label';
  if (numbers === 0)
    return column > 0 && leaf !== '' && !head.some(isNoSumColumn) ? 'value' : 'none';
  if (column === 0 && years === numbers && (words > 0 || numbers > 2 || leaf === ''))
    return 'label';
  if (percents >= numbers) return 'none';
  if (head.some((label) => isNoSumColumn(label) && !(isCause(label) && whole * 2 > numbers)))
    return 'none';
  if (column === 0 && ordinals === numbers && numbers > 1) return 'none';
  return 'value';
}

/** What a rate moved, beside what the volume did (规模, 利率): amounts, where they are no rates themselves. */
const isCause = (label: string): boolean =>
  /^[利汇]率(?:因素|变动|变化)?(?:影响)?(?:\(.*)?$/.test(label);

/** A column of codes that is not called so: each longer one begins with a shorter one, and no figure stands left of it. */
function findNestedCodes(sheet: Sheet, kinds: Kind[], first: number): void {
  const column = kinds.indexOf('value');
  if (column < 0) return;
  const codes: string[] = [];
  for (let row = first; row < sheet.height; row++) {
    const cell = sheet.anchorAt(row, column);
    if (!sheet.isNumber(cell)) continue;
    const label = sheet.label(cell);
    if (!/^\d{3}(?:\d{2}){0,3}$/.test(label)) return;
    codes.push(label);
  }
  const nested = codes.filter((code, i) => i > 0 && code.startsWith(codes[i - 1] ?? 'x')).length;
  const deeper = codes.filter((code) => code.length > 3).length;
  if (nested > 0 && deeper > 0 && codes[0]?.length === 3) kinds[column] = 'code';
}

function blocksOf(
  sheet: Sheet,
  kinds: readonly Kind[],
  heads: readonly (readonly string[])[],
  first: number,
): Block[] {
  const empty = () => ({
    labels: [] as number[],
    stubs: [] as number[],
    codes: [] as number[],
    values: [] as number[],
  });
  const blocks: ReturnType<typeof empty>[] = [];
  let block = empty();
  const firstLabel = kinds.indexOf('label');
  kinds.forEach((kind, column) => {
    if (kind === 'none') {
      if (block.values.length === 0) block.stubs.push(column);
      return;
    }
    if (kind === 'value') {
      block.values.push(column);
      return;
    }
    if (block.values.length > 0) {
      const head = heads[column]?.at(-1) ?? '';
      const repeats = head !== '' && head === (heads[firstLabel]?.at(-1) ?? '');
      // Remarks in the midst of a table part nothing.
      if (kind !== 'code' && !repeats && !holdsTotal(sheet, column, first)) return;
      blocks.push(block);
      block = empty();
    }
    if (kind === 'label') block.labels.push(column);
    else {
      block.codes.push(column);
      block.stubs.push(column);
    }
  });
  if (block.values.length > 0) blocks.push(block);
  return blocks;
}

function holdsTotal(sheet: Sheet, column: number, first: number): boolean {
  for (let row = first; row < sheet.height; row++) {
    const cell = sheet.anchorAt(row, column);
    if (sheet.isWords(cell) && totalRank(sheet.label(cell)) > 0) return true;
  }
  return false;
}
