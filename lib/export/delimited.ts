import Papa from 'papaparse';
import { BYTE_ORDER_MARK } from '../text/space';
import { type ExportRow, safeText } from './rows';

/** CSV. Excel in Chinese takes a file for UTF-8 only when it starts with the mark. */
export const commaSeparated = (rows: readonly ExportRow[]): string =>
  BYTE_ORDER_MARK + delimited(rows, ',', '\r\n');

/** What spreadsheets take from the clipboard as plain text. */
export const tabSeparated = (rows: readonly ExportRow[]): string => delimited(rows, '\t', '\n');

/** The cells are made safe here; Papa would take a negative number for a formula. */
const delimited = (rows: readonly ExportRow[], delimiter: string, newline: string): string =>
  Papa.unparse(
    rows.map((row) => row.map(safeText)),
    { delimiter, newline },
  );
