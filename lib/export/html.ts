import type { FileFormat } from './format';

/** Tables as a page that stands by itself and prints. */
export const HTML = {
  kind: 'file',
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  scopes: ['facts', 'tables', 'findings'],
  isRare: true,
  async write(content) {
    const [{ pageOf }, { sheetsOf }] = await Promise.all([
      import('./html-page'),
      import('./sheets'),
    ]);
    const { source } = content.reports[0];
    return pageOf(sheetsOf(content), { ...source, language: content.language ?? 'zh' });
  },
} as const satisfies FileFormat;
