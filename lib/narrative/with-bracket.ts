import { type Claimed, readingsOf } from './claimed';
import type { ReportFacts } from './readings';
import type { Sentence } from './sentence';
import { codeOf, pattern } from './word-classes';

const GROUP = codeOf('group');
/** Behind a figure: a bracket that tells how many of another group are in it. */
const OF_THEM = pattern`^\( among [other 、]{0,2} group [request bareRequest]? figure \)`;
const EACH = { readings: ['t3.*.total'] };

/**
 * `予以公开（含部分公开）20件`, `予以公开20件（含部分公开8件）`: a group that a bracket says holds another, which the table has by itself.
 * @param head where the noun ends, before a bracket that stands between it and its figure
 * @param own the key of the group by the figure's claim
 * @returns what the figure may be; null where no bracket tells of another group
 */
export function readingsWithBracket(
  { words, tokens }: Sentence,
  begin: number,
  head: number,
  at: number,
  own: string,
  facts: ReportFacts,
): Claimed['readings'] | null {
  const inside = words.slice(head, at);
  if (inside.includes(GROUP)) {
    const first = words.lastIndexOf(GROUP, head - 1);
    const others = keysOf(tokens.slice(head, at));
    return first < begin
      ? null
      : readingsOf(EACH, [], facts, [tokens[first]?.key ?? '', ...others]);
  }
  const behind = OF_THEM.exec(words.slice(at + 1, at + 10));
  if (!behind) return null;
  const others = keysOf(tokens.slice(at + 1, at + 1 + behind[0].length));
  return [...readingsOf(EACH, [own], facts), ...readingsOf(EACH, [], facts, [own, ...others])];
}

function keysOf(tokens: Sentence['tokens']): string[] {
  return tokens.flatMap(({ kind, key }) => (kind === 'group' ? key : []));
}
