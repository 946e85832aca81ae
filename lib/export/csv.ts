import type { FileFormat } from './format';

/** Facts, tables or the list of problems as comma-separated values, with a BOM. */
export const CSV = {
  kind: 'file',
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  scopes: ['facts', 'tables', 'findings'],
  async write(content) {
    const [{ commaSeparated }, { flatRows }] = await Promise.all([
      import('./delimited'),
      import('./flat-rows'),
    ]);
    return commaSeparated(flatRows(content));
  },
} as const satisfies FileFormat;
