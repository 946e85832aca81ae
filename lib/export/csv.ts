import type { FileFormat } from './format';
import { factRows, tableRows } from './rows';

/** Facts or tables as comma-separated values, with a BOM. */
export const CSV = {
  kind: 'file',
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  scopes: ['facts', 'tables'],
  async write({ scope, reports }) {
    const { commaSeparated } = await import('./delimited');
    return commaSeparated(
      scope === 'facts' ? factRows(reports) : tableRows(reports.flatMap(({ tables }) => tables)),
    );
  },
} as const satisfies FileFormat;
