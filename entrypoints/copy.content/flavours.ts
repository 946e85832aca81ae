import { printedCell, safeText } from '../../lib/export/rows';
import { readDomTable } from '../../lib/page/dom-table';
import { genuine } from '../../lib/page/genuine';
import { runNow } from '../../lib/steps';
import { plainTable } from '../../lib/table/plain';
import type { Flavours } from './clipboard';

/** A table as spreadsheets paste it: as it stands, spans spread out, nothing that would run as a formula. */
export function flavoursOf(table: Element): Flavours {
  const isNested = genuine(table, 'querySelector')('table') !== null;
  const { grid } = runNow(readDomTable(table, 0, isNested));
  const rows = plainTable(grid).rows.map((row) => row.map((text) => safeText(printedCell(text))));
  return {
    'text/html': markupOf(rows),
    'text/plain': rows.map((row) => row.map(quoted).join('\t')).join('\n'),
  };
}

/** Spreadsheets take a quote at a cell's beginning for their own. */
const quoted = (text: string) => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);

/** Built of elements and texts, in a document of its own, so that nothing in a cell is ever markup. */
function markupOf(rows: readonly (readonly string[])[]): string {
  const table = document.implementation.createHTMLDocument('').createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}
