import { isNumbering, isTitle, STUB } from './heads';
import type { Sheet } from './sheet';

/** A row of words in the midst of figures is a header; the same one again, after a page break, is none. */
export function sectionsOf(
  sheet: Sheet,
  values: readonly number[],
  first: number,
): { head: number[]; rows: number[] }[] {
  const sections: { head: number[]; rows: number[] }[] = [];
  const above = Array.from({ length: first }, (_, row) => row);
  let section: { head: number[]; rows: number[] } = { head: above, rows: [] };
  let head: number[] = [];
  const seen = new Set(above.map((row) => printed(sheet, row)));
  for (let row = first; row < sheet.height; row++) {
    let words = 0;
    let numbers = 0;
    for (const column of values) {
      const cell = sheet.cellAt(row, column);
      if (sheet.isWords(cell)) words++;
      else if (sheet.isNumber(cell)) numbers++;
    }
    const isHead =
      (numbers === 0 && words * 2 >= values.length) || (numbers > 0 && isHeadOfYears(sheet, row));
    if (isHead && isTitle(sheet, row)) continue;
    if (isHead) {
      if (!seen.has(printed(sheet, row))) head.push(row);
      continue;
    }
    if (head.length > 0) {
      if (section.rows.length > 0) sections.push(section);
      section = { head, rows: [] };
      head = [];
    }
    section.rows.push(row);
  }
  if (section.rows.length > 0) sections.push(section);
  return sections;
}

function isHeadOfYears(sheet: Sheet, row: number): boolean {
  return STUB.test(sheet.label(sheet.cellAt(row, 0))) && isNumbering(sheet, row);
}

function printed(sheet: Sheet, row: number): string {
  let text = '';
  for (let column = 0; column < sheet.width; column++) {
    text += `${sheet.label(sheet.cellAt(row, column))}\t`;
  }
  return text;
}
