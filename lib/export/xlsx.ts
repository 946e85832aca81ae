import type { FileFormat } from './format';

/** An Excel workbook, with a sheet for each table. */
export const XLSX = {
  kind: 'file',
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  scopes: ['facts', 'tables', 'findings'],
  async write(content) {
    const [{ workbookOf }, { sheetsOf }] = await Promise.all([
      import('./workbook'),
      import('./sheets'),
    ]);
    return workbookOf(sheetsOf(content));
  },
} as const satisfies FileFormat;
