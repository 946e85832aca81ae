import type { Sheet } from './sheet';
import { totalRank } from './total-words';

/** Rows that say what stands below them. */

/** The cells of a row that hold figures. */
export function numbersIn(sheet: Sheet, row: number): number[] {
  const cells: number[] = [];
  for (let column = 0; column < sheet.width; column++) {
    const cell = sheet.anchorAt(row, column);
    if (sheet.isNumber(cell)) cells.push(cell);
  }
  return cells;
}

/** A figure that may be a year. */
export const isYear = (sheet: Sheet, cell: number): boolean => {
  const units = sheet.figures.units[cell] ?? 0;
  return sheet.figures.places[cell] === 0 && units >= 1949 && units <= 2100;
};

/** What may stand left of a row that numbers the columns. */
export const STUB = /^(?:|栏次|栏目|行次|序号|编号|甲|项目|指标|年份|年度|地区|单位|1)$/;

/** A row that numbers the columns (栏次 1 2 3) or heads them with years. */
export function isNumbering(sheet: Sheet, row: number): boolean {
  const left = sheet.label(sheet.cellAt(row, 0));
  if (left === '栏次') return true;
  const cells = numbersIn(sheet, row);
  const values = cells.map((cell) => sheet.figures.units[cell] ?? 0);
  if (cells.length === 0) return false;
  if (cells.every((cell) => isYear(sheet, cell))) {
    const steps = values.slice(1).every((value, i) => Math.abs(value - (values[i] ?? 0)) <= 5);
    if (steps && (STUB.test(left) || row === 0)) return true;
  }
  const consecutive = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  return consecutive && values.length > 1 && (values[0] ?? 0) <= 2 && STUB.test(left);
}

/** Whether a row above the figures says what stands below: one of years and numbers does where a total stands beside them. */
export function isHeadRow(sheet: Sheet, row: number): boolean {
  if (!isNumbering(sheet, row)) return true;
  for (let column = 0; column < sheet.width; column++) {
    const cell = sheet.anchorAt(row, column);
    if (sheet.isWords(cell) && totalRank(sheet.label(cell)) > 0) return true;
  }
  return false;
}

/** One cell alone in a row. */
export function isTitle(sheet: Sheet, row: number): boolean {
  let only = -1;
  for (let column = 0; column < sheet.width; column++) {
    const cell = sheet.cellAt(row, column);
    if (cell < 0 || sheet.label(cell) === '') continue;
    if (only >= 0 && cell !== only) return false;
    only = cell;
  }
  return only >= 0 && sheet.width > 1 && sheet.cellAt(row, 0) === sheet.cellAt(row, 1);
}
