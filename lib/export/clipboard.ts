import type { CopyFormat } from './format';

/** A table that spreadsheets paste into cells. */
export const CLIPBOARD = {
  kind: 'copy',
  id: 'copy',
  scopes: ['facts', 'tables'],
  async write(content) {
    const [{ tabSeparated }, { formRows }, { safeText, tableRows }, { tablesIn }] =
      await Promise.all([
        import('./delimited'),
        import('./form-rows'),
        import('./rows'),
        import('./scope'),
      ]);
    const rows =
      content.scope === 'facts' ? content.reports.flatMap(formRows) : tableRows(tablesIn(content));
    const texts = rows.map((row) => row.map(safeText));
    return { 'text/html': asTable(texts), 'text/plain': tabSeparated(rows) };
  },
} as const satisfies CopyFormat;

/** Built of elements and texts, so that nothing in a cell is ever markup. */
function asTable(rows: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  return table.outerHTML;
}
