import type { FileFormat } from './format';

/** A row for each report, for who collects many. */
export const WIDE_CSV = {
  kind: 'file',
  id: 'wide',
  extension: 'csv',
  mime: 'text/csv',
  scopes: ['facts'],
  isRare: true,
  async write({ reports, language = 'zh' }) {
    const [{ commaSeparated }, { wideRows }] = await Promise.all([
      import('./delimited'),
      import('./wide'),
    ]);
    return commaSeparated(wideRows(reports, language));
  },
} as const satisfies FileFormat;
