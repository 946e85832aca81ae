import type { FileFormat } from './format';

/** The report file; a list of them for a page with several reports. */
export const JSON_FILE = {
  kind: 'file',
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  scopes: ['facts', 'tables'],
  async write({ reports }) {
    const [report, ...others] = reports;
    return `${JSON.stringify(others.length ? reports : report, null, 2)}\n`;
  },
} as const satisfies FileFormat;
