import type { Example } from '../rules/declare';

/** A piece of a line; `right` where something else should stand. Empty text with a `right` is what is missing. */
export interface Piece {
  readonly text: string;
  readonly right?: string;
}

/** A sentence, or the rows of a table; each cell, and each sentence, in pieces. */
export type ExampleBlock =
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Piece[][])[] };

/** The report that the examples are taken from, which does not exist. */
export const EXAMPLE_TITLE = '青岚市数据局2024年政府信息公开工作年度报告';

const SLOT = /\{([^|{}]*)\|([^|{}]*)\}/g;
const NONE = '∅';

/** The excerpt as it is printed, or put right; what the audit reads. */
export function textOf(example: Example, which: 'printed' | 'right'): string {
  const lines = example.lines.flat();
  return lines
    .map((line) =>
      line
        .replace(SLOT, (_, printed: string, right: string) => (which === 'right' ? right : printed))
        .split('\t')
        .filter((cell) => cell !== NONE)
        .join('\t'),
    )
    .filter((line, at) => line !== '' || lines[at] === '')
    .join('\n');
}

/** The excerpt as it is shown: what is printed, with what should stand there. */
export function blocksOf({ lines }: Example): ExampleBlock[] {
  const blocks: ExampleBlock[] = [];
  let rows: Piece[][][] = [];
  for (const line of lines.flat()) {
    const cells = line.split('\t').map(piecesOf);
    if (cells.length > 1) {
      if (rows.length === 0) blocks.push({ kind: 'table', rows });
      rows.push(cells);
      continue;
    }
    rows = [];
    blocks.push({ kind: 'text', pieces: cells[0] ?? [] });
  }
  return blocks;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    const [printed = '', right = ''] = match.slice(1).map((side) => (side === NONE ? '' : side));
    pieces.push({ text: printed, right });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
