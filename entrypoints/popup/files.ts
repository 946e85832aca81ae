import Papa from 'papaparse';
import { askForTables } from '../../lib/browser/ask';
import { saveFile } from '../../lib/browser/save';
import { FORMULA, factsToCsv, fileName, tablesToCsv } from '../../lib/export/csv';
import type { Report } from '../../lib/export/schema';
import { withoutMark } from '../../lib/text/space';
import { formTables } from './form-tables';
import type { Source } from './model';

/** What is to be saved or copied. */
export interface Content {
  readonly report: Report;
  readonly csv: string;
  /** What is pasted into a spreadsheet; no text in it can be taken for a formula. */
  readonly rows: readonly string[][];
  readonly name: (extension: string) => string;
}

export async function factsOf({ report }: Source): Promise<Content> {
  return {
    report,
    csv: factsToCsv(report),
    rows: rowsOf(Papa.unparse(formTables(report), { escapeFormulae: FORMULA })),
    name: (extension) => fileName(report, extension),
  };
}

/** The data tables of all frames; null where there is none. */
export async function tablesOf(sources: readonly Source[]): Promise<Content | null> {
  const found = await Promise.all(sources.map((source) => askForTables(source).catch(() => [])));
  const tables = found
    .flat()
    .map(({ caption, rows }) => ({ caption, rows: rows.map((row) => [...row]) }));
  const [first] = sources;
  if (!first || !tables.length) return null;
  const report = { ...first.report, tables };
  const csv = tablesToCsv(tables);
  return {
    report,
    csv,
    rows: rowsOf(csv),
    name: (extension) => fileName(report, extension, '表格数据'),
  };
}

const rowsOf = (csv: string) => Papa.parse<string[]>(withoutMark(csv)).data;

/** Saves as a file; returns its name. */
export function save(content: Content | null, extension: 'csv' | 'json'): string | null {
  if (!content) return null;
  const [text, type] =
    extension === 'csv'
      ? [content.csv, 'text/csv']
      : [`${JSON.stringify(content.report, null, 2)}\n`, 'application/json'];
  const name = content.name(extension);
  saveFile(name, text, type);
  return name;
}

/** Copies as a table that spreadsheets paste into cells. */
export async function copy(content: Content | null): Promise<boolean> {
  if (!content) return false;
  const { rows } = content;
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([tableOf(rows)], { type: 'text/html' }),
      'text/plain': new Blob([Papa.unparse([...rows], { delimiter: '\t', newline: '\n' })], {
        type: 'text/plain',
      }),
    }),
  ]);
  return true;
}

/** Built of elements and texts, so that nothing in a cell is ever markup. */
function tableOf(rows: readonly string[][]): string {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}
