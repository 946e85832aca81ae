import { findingsSheet } from './findings-sheet';
import { formSheets } from './form-sheets';
import { factRows } from './rows';
import type { Report } from './schema';
import { type Content, tablesIn } from './scope';
import type { Sheet } from './sheet';
import { tableSheets } from './table-sheets';
import { word } from './words';

/** What is to be exported, as tables that a person reads: the form's own, the page's, or the list of problems. */
export function sheetsOf(content: Content): Sheet[] {
  const { scope, reports, language = 'zh' } = content;
  switch (scope) {
    case 'tables':
      return tableSheets(tablesIn(content), language);
    case 'findings':
      return [findingsSheet(reports, { ...content, language })];
    case 'facts':
      return factSheets(reports, content);
  }
}

/** The form's tables of every report, then all that is to be put right in them. */
function factSheets(reports: readonly Report[], { language = 'zh', ...told }: Content): Sheet[] {
  const tables = reports.flatMap((report) => {
    const sheets = formSheets(report, language);
    if (sheets.length > 0) return sheets;
    // A form of a later version: its facts as they come.
    return [
      { name: word('table', language), rows: factRows([report], language), heads: 1, merges: [] },
    ];
  });
  const list = findingsSheet(reports, { ...told, language });
  return list.rows.length > list.heads ? [...tables, list] : tables;
}
