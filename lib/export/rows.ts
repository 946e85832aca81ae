import type { PlainTable } from '../audit/types';
import { GAP } from '../text/space';
import type { Report } from './schema';

/** A cell of an export: what is to stand there, and the number it is, which is null for everything that is no plain figure. */
export interface ExportCell {
  readonly text: string;
  readonly value: number | null;
}

/** A line of a table as it is exported, its cells from left to right. */
export type ExportRow = readonly ExportCell[];

/** A cell that is text, whatever it looks like. */
export const textCell = (text: string): ExportCell => ({ text, value: null });

/** A number as programs read it; an empty cell where there is none. */
export const numberCell = (value: number | null): ExportCell =>
  value === null ? textCell('') : { text: String(value), value };

/** A cell as it is printed. */
export const printedCell = (text: string): ExportCell => ({ text, value: plainNumber(text) });

/** A fact's value in the digits that are printed, such as 12.50, unless these are no plain figure. */
export const valueAsPrinted = (value: number | null, raw: string): ExportCell =>
  value !== null && plainNumber(raw) === value ? { text: raw, value } : numberCell(value);

/** The number that a plain figure is; null for leading zeros, long codes and everything else, which stay text. */
export function plainNumber(text: string): number | null {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && text.length <= 15
    ? Number(text)
    : null;
}

/**
 * What makes a spreadsheet run a text, whatever follows, also in a text of several lines. Excel in Chinese and Japanese
 * takes the full-width signs for the others; what prints as nothing before them may be dropped on the way.
 */
const FORMULA = new RegExp(`^[${GAP}]*[=+\\-@＝＋－＠﹦﹢﹣﹫]|^[\\t\\r\\n]`);

/** What a file or the clipboard gets of a cell: a text that Excel would run as a formula is prefixed with an apostrophe, a figure never. */
export const safeText = ({ text, value }: ExportCell): string =>
  value === null && FORMULA.test(text) ? `'${text}` : text;

const COLUMNS = [
  'issuer',
  'year',
  'table',
  'row',
  'column',
  'value',
  'raw',
  'state',
  'id',
] as const;

/** The facts of reports for programs: names of columns, then a row each. */
export function factRows(reports: readonly Report[]): ExportRow[] {
  const rows = reports.flatMap(({ report: { issuer, year }, facts }) =>
    facts.map(({ id, value, raw, state }): ExportRow => {
      const [table = '', ...path] = id.split('.');
      const column = path.pop() ?? '';
      return [
        textCell(issuer ?? ''),
        numberCell(year),
        textCell(table),
        textCell(path.join('.')),
        textCell(column),
        numberCell(value),
        printedCell(raw),
        textCell(state),
        textCell(id),
      ];
    }),
  );
  return [COLUMNS.map(textCell), ...rows];
}

/** Tables as they stand, one below the other, each under its caption. */
export function tableRows(tables: readonly PlainTable[]): ExportRow[] {
  return tables.flatMap(({ caption, rows }, at): ExportRow[] => [
    ...(at > 0 ? [[textCell('')]] : []),
    ...(caption === '' ? [] : [[textCell(caption)]]),
    ...rows.map((row) => row.map(printedCell)),
  ]);
}
