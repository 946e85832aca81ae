import type { FileFormat } from './format';
import type { ExportRow } from './rows';
import type { Sheet } from './sheet';

/** Tables as Markdown, each under its name. */
export const MARKDOWN = {
  kind: 'file',
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  scopes: ['facts', 'tables', 'findings'],
  isRare: true,
  async write(content) {
    const { sheetsOf } = await import('./sheets');
    return `${sheetsOf(content).map(asMarkdown).join('\n\n')}\n`;
  },
} as const satisfies FileFormat;

/** The first row is the header: a table of Markdown has one. */
function asMarkdown({ name, rows }: Sheet): string {
  const [head = [], ...others] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const rule = `|${' --- |'.repeat(width)}`;
  return [
    `## ${escaped(name)}`,
    '',
    line(head, width),
    rule,
    ...others.map((row) => line(row, width)),
  ].join('\n');
}

const line = (row: ExportRow, width: number): string =>
  `| ${Array.from({ length: width }, (_, at) => escaped(row[at]?.text ?? '')).join(' | ')} |`;

/** A text that stays one: nothing in it is a mark. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*\n\s*/g, '<br>');
