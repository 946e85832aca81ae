import type { PlainTable } from '../audit/types';
import { GAP, SPACE } from '../text/space';
import type { Language } from '../words';
import { type FactPlace, placesIn } from './places';
import type { Report, ReportFact } from './schema';
import { stateWord, word } from './words';

/** A cell of an export: what is to stand there, and the number it is, which is null for everything that is no plain figure. */
export interface ExportCell {
  readonly text: string;
  readonly value: number | null;
  /** How it is set off, where the format can. */
  readonly look?: 'head' | 'fail' | 'suspect' | 'notice';
  /** What is said of it, where the format can. */
  readonly note?: string;
  /** The web address that it leads to, where the format can. */
  readonly link?: string;
}

/** A line of a table as it is exported, its cells from left to right. */
export type ExportRow = readonly ExportCell[];

/** A cell that is text, whatever it looks like. */
export const textCell = (text: string): ExportCell => ({ text, value: null });

/** Longer addresses Excel refuses, and then the whole file. */
const LONGEST_LINK = 2000;
const OF_THE_WEB = new RegExp(`^https?://[^${SPACE}@]+$`, 'i');

/** An address: one of the web leads there, whatever else it is stays a text. */
export const addressCell = (url: string): ExportCell =>
  OF_THE_WEB.test(url) && url.length <= LONGEST_LINK
    ? { ...textCell(url), link: url }
    : textCell(url);

/** A number as programs read it; an empty cell where there is none. */
export const numberCell = (value: number | null): ExportCell =>
  value === null ? textCell('') : { text: String(value), value };

/** A cell of a header. */
export const headCell = (text: string): ExportCell => ({ text, value: null, look: 'head' });

/** A cell as it is printed. */
export const printedCell = (text: string): ExportCell => ({
  text,
  value: plainNumber(text) ?? groupedNumber(text),
});

/** A fact's value in the digits that are printed, such as 12.50, unless these are no plain figure. */
export const valueAsPrinted = (value: number | null, raw: string): ExportCell =>
  value !== null && plainNumber(raw) === value ? { text: raw, value } : numberCell(value);

/** The number that a plain figure is; null for leading zeros, long codes and everything else, which stay text. */
export function plainNumber(text: string): number | null {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && text.length <= 15
    ? Number(text)
    : null;
}

/** The number that a figure in groups of three is, such as -1,234.50: a spreadsheet takes it for one, too. */
function groupedNumber(text: string): number | null {
  return /^-?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/.test(text) && text.length <= 20
    ? Number(text.replaceAll(',', ''))
    : null;
}

/** A share below zero, which is a figure and no formula. */
const SHARE = /^-\d{1,12}(?:\.\d{1,6})?%$/;

/**
 * What makes a spreadsheet run a text, whatever follows, also in a text of several lines. Excel in Chinese and Japanese
 * takes the full-width signs for the others; what prints as nothing before them may be dropped on the way.
 */
const FORMULA = new RegExp(`^[${GAP}]*[=+\\-@＝＋－＠﹦﹢﹣﹫]|^[\\t\\r\\n]`);

/** What a file or the clipboard gets of a cell: a text that Excel would run as a formula is prefixed with an apostrophe, a figure never. */
export const safeText = ({ text, value }: ExportCell): string =>
  value === null && isFormula(text) ? `'${text}` : text;

/** Whether a spreadsheet would run a text, were it typed in. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !SHARE.test(text);

/** The contract's columns of facts, the last ones of their file. */
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

/**
 * The facts of reports, a row each: for people first, headers and full labels in their language, then, under their own names,
 * the contract's columns.
 */
export function factRows(reports: readonly Report[], language: Language): ExportRow[] {
  const rows = reports.flatMap((report) => {
    const placeOf = placesIn(report);
    return report.facts.map((fact) => factRow(report, fact, placeOf(fact), language));
  });
  return [[...PEOPLE.map((of) => word(of, language)), ...COLUMNS].map(textCell), ...rows];
}

const PEOPLE = ['issuer', 'year', 'table', 'row', 'column', 'value', 'raw', 'state'] as const;

function factRow(
  { report: { issuer, year } }: Report,
  { id, value, raw, state }: ReportFact,
  place: FactPlace,
  language: Language,
): ExportRow {
  const [table = '', ...path] = id.split('.');
  const column = path.pop() ?? '';
  const whose = [textCell(issuer ?? ''), numberCell(year)];
  const what = [numberCell(value), printedCell(raw)];
  return [
    ...whose,
    textCell(place.table),
    textCell(place.row),
    textCell(place.column),
    ...what,
    textCell(stateWord(state, language)),
    ...whose,
    textCell(table),
    textCell(path.join('.')),
    textCell(column),
    ...what,
    textCell(state),
    textCell(id),
  ];
}

/** Tables as they stand, one below the other, each under its caption. */
export function tableRows(tables: readonly PlainTable[]): ExportRow[] {
  return tables.flatMap(({ caption, rows }, at): ExportRow[] => [
    ...(at > 0 ? [[textCell('')]] : []),
    ...(caption === '' ? [] : [[textCell(caption)]]),
    ...rows.map((row) => row.map(printedCell)),
  ]);
}
