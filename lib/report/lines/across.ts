import type { FormBlock } from '../../form/types';
import { bareWords } from '../../table/label';
import type { Token } from './tokens';
import type { TableWording } from './wording';

/** Words of the remark in the corner of table 3, over whose lines the header's own may be printed. */
const CORNER = 3;

/**
 * The blocks that a header names whose labels are stacked over several lines, with those of its neighbours in each line: words
 * that stand over one another are one label. Where they stand is counted in letters or in columns of the screen, as the
 * text was made.
 */
export function headerAcross(tokens: readonly Token[], wording: TableWording): FormBlock[] {
  const lines = new Set(tokens.map(({ line }) => line));
  if (lines.size < 2 || tokens.some(({ whole }) => whole)) return [];
  const leaves = tokens.filter((token) => !isOver(token, wording));
  for (const metric of ['x', 'wideX'] as const) {
    const blocks = wording.headedByColumns(stacked(leaves, metric));
    if (blocks.length > 0 && groupsInOrder(tokens, wording, metric)) return blocks;
  }
  return [];
}

function isOver({ text }: Token, { over }: TableWording): boolean {
  const words = bareWords(text);
  if (words === '') return true;
  return over.some((word) => word === words || (words.length >= CORNER && word.includes(words)));
}

/** Groups of one line stand side by side, and do so in the form's order. */
function groupsInOrder(
  tokens: readonly Token[],
  { groups }: TableWording,
  metric: 'x' | 'wideX',
): boolean {
  const printed = tokens
    .map((token) => ({
      line: token.line,
      x: token[metric],
      rank: groups.indexOf(bareWords(token.text)),
    }))
    .filter(({ rank }) => rank >= 0);
  return printed.every((one) =>
    printed.every((other) => one.line !== other.line || one.x >= other.x || one.rank < other.rank),
  );
}

function stacked(tokens: readonly Token[], metric: 'x' | 'wideX'): string {
  const stacks: { start: number; end: number; text: string }[] = [];
  for (const token of tokens) {
    const start = token[metric];
    const end = start + token.text.length * (metric === 'x' ? 1 : 2);
    const over = stacks.find((stack) => start < stack.end && end > stack.start);
    if (over) {
      over.start = Math.min(over.start, start);
      over.end = Math.max(over.end, end);
      over.text += token.text;
    } else stacks.push({ start, end, text: token.text });
  }
  return stacks
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join('');
}
