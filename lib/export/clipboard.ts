import { formRows } from './form-rows';
import type { CopyFormat } from './format';
import { type ExportRow, safeText, tableRows } from './rows';

/** A table that spreadsheets paste into cells. */
export const CLIPBOARD = {
  kind: 'copy',
  id: 'copy',
  scopes: ['facts', 'tables'],
  async write({ scope, reports }) {
    const { tabSeparated } = await import('./delimited');
    const rows =
      scope === 'facts'
        ? reports.flatMap(formRows)
        : tableRows(reports.flatMap(({ tables }) => tables));
    return { 'text/html': asTable(rows), 'text/plain': tabSeparated(rows) };
  },
} as const satisfies CopyFormat;

/** Built of elements and texts, so that nothing in a cell is ever markup. */
function asTable(rows: readonly ExportRow[]): string {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const cell of row) line.insertCell().textContent = safeText(cell);
  }
  return table.outerHTML;
}
