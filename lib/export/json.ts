import type { FileFormat } from './format';

/** The report file; a list of them for a page with several reports. Of tables that somebody chose, a list of these. */
export const JSON_FILE = {
  kind: 'file',
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  scopes: ['facts', 'tables'],
  async write({ reports, tables, isChoice }) {
    if (isChoice) {
      const chosen = (tables ?? []).map(({ caption, rows }) => ({ caption, rows }));
      return `${JSON.stringify(chosen, null, 2)}\n`;
    }
    const [report, ...others] = reports;
    return `${JSON.stringify(others.length ? reports : report, null, 2)}\n`;
  },
} as const satisfies FileFormat;
