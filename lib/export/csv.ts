import Papa from 'papaparse';
import type { PlainTable } from '../audit/types';
import { shownName } from '../text/name';
import { BYTE_ORDER_MARK, GAP } from '../text/space';
import type { Report } from './schema';

/**
 * What makes a spreadsheet run a text, whatever follows: Papa's own pattern lets a text of several lines through. Excel in
 * Chinese and Japanese takes the full-width signs for the others; what prints as nothing before them may be dropped on the way.
 */
export const FORMULA = new RegExp(`^[${GAP}]*[=+\\-@＝＋－＠﹦﹢﹣﹫]|^[\\t\\r\\n]`);

/** A text that Excel would run as a formula is prefixed with an apostrophe; figures are handed over as numbers and never are. */
const OPTIONS: Papa.UnparseConfig = { escapeFormulae: FORMULA, newline: '\r\n' };

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

/** The facts as CSV, a row each. Excel in Chinese takes a file for UTF-8 only when it starts with the mark. */
export function factsToCsv(report: Report): string {
  const { issuer, year } = report.report;
  const rows = report.facts.map((fact) => {
    const [table = '', ...path] = fact.id.split('.');
    const column = path.pop() ?? '';
    return [
      issuer ?? '',
      year,
      table,
      path.join('.'),
      column,
      fact.value,
      fact.raw,
      fact.state,
      fact.id,
    ];
  });
  return BYTE_ORDER_MARK + Papa.unparse({ fields: [...COLUMNS], data: rows }, OPTIONS);
}

/** Tables as they stand, one below the other, each under its caption. */
export function tablesToCsv(tables: readonly PlainTable[]): string {
  const rows = tables.flatMap((table, i) => [
    ...(i > 0 ? [['']] : []),
    ...(table.caption === '' ? [] : [[table.caption]]),
    ...table.rows.map((row) => row.map(asFigure)),
  ]);
  return BYTE_ORDER_MARK + Papa.unparse(rows, OPTIONS);
}

/** A plain figure as a number, so that Excel adds it up; leading zeros, long codes and everything else stay text. */
export function asFigure(text: string): string | number {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && text.length <= 15
    ? Number(text)
    : text;
}

/** What no file system takes in a name. */
const UNSAFE = /[<>:"/\\|?*.%~]+/g;
const LONGEST_PART = 60;

/** `issuer_year_年报数据.csv`; what is unknown is left out. All tables of a page that is no report go by its title. */
export function fileName(
  { report, source }: Report,
  extension: string,
  what: '年报数据' | '表格数据' = '年报数据',
): string {
  const { form, issuer, year } = report;
  const whose = form || issuer ? [issuer, year] : [source.title];
  const parts = [...whose, what].map((part) =>
    shownName(String(part ?? '').replace(UNSAFE, ' '), LONGEST_PART),
  );
  return `${parts.filter((part) => part !== '').join('_')}.${extension}`;
}
