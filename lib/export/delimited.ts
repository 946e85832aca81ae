import { writeCsv } from 'hucre/csv';
import { type ExportRow, safeText } from './rows';

/** CSV. Excel in Chinese takes a file for UTF-8 only when it starts with the mark. */
export const commaSeparated = (rows: readonly ExportRow[]): string =>
  delimited(rows, { delimiter: ',', lineSeparator: '\r\n', bom: true });

/** What spreadsheets take from the clipboard as plain text. */
export const tabSeparated = (rows: readonly ExportRow[]): string =>
  delimited(rows, { delimiter: '\t', lineSeparator: '\n' });

/** The cells are made safe here: the writer would take a negative number for a formula. */
const delimited = (
  rows: readonly ExportRow[],
  options: { delimiter: string; lineSeparator: string; bom?: boolean },
): string =>
  writeCsv(
    rows.map((row) => row.map(safeText)),
    options,
  );
