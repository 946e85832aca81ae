import type { CopyFormat } from './format';

/** All that is to be put right, as the text of a letter. */
export const LETTER = {
  kind: 'copy',
  id: 'letter',
  scopes: ['findings'],
  async write({ reports, language = 'zh', ...told }) {
    const { letterOf } = await import('./letter');
    return { 'text/plain': letterOf(reports, { ...told, language }) };
  },
} as const satisfies CopyFormat;
