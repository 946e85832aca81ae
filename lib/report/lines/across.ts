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

function groupsInOrder(
  tokens: readonly Token[],
  { over }: TableWording,
  metric: 'x' | 'wideX',
): boolean {
  const groups = tokens.filter(({ text }) => over.includes(bareWords(text)));
  // Those of one line stand side by side.
  return groups.every((group) =>
    groups.every(
      (other) =>
        group.line !== other.line || group[metric] >= other[metric] || rank(group, other) < 0,
    ),
  );
}

const ORDER = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'];
const rank = (a: Token, b: Token): number =>
  ORDER.indexOf(bareWords(a.text)) - ORDER.indexOf(bareWords(b.text));

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
