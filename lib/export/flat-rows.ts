import { findingsSheet } from './findings-sheet';
import { type ExportRow, factRows, tableRows } from './rows';
import { type Content, tablesIn } from './scope';

/** What is to be exported, as the one table that a file without sheets holds. */
export function flatRows(content: Content): ExportRow[] {
  const { scope, reports, language = 'zh' } = content;
  switch (scope) {
    case 'facts':
      return factRows(reports, language);
    case 'tables':
      return tableRows(tablesIn(content));
    case 'findings':
      return [...findingsSheet(reports, { ...content, language }).rows];
  }
}
