import type { Sentence } from './sentence';
import { codeOf, pattern } from './word-classes';

/** How a file is classed before it is issued, with its number right behind. */
const CLASSED = /主动公开(?:类|的)?(?:文件|公文)?\d+([件条份篇])/;
/** Words to either side that one sentence has at most. */
const SENTENCE = 60;

/**
 * `审核公文79件，其中主动公开36件、依申请公开41件、不予公开2件`: files by how they are classed for disclosure, in the words that tell of
 * requests and their outcomes elsewhere.
 */
export function isOfClasses(
  { words, tokens, passage }: Sentence,
  at: number,
  clause: string,
): boolean {
  if (pattern`[receive newly close]`.test(clause) || !pattern`request|group`.test(clause))
    return false;
  const from = Math.max(words.lastIndexOf('。', at), words.lastIndexOf(';', at), at - SENTENCE) + 1;
  const ends = ['。', ';'].map((mark) => words.indexOf(mark, at)).filter((end) => end >= 0);
  const last = Math.min(...ends, at + SENTENCE, words.length) - 1;
  if (!words.slice(from, last).includes(codeOf('publish'))) return false;
  const classed = CLASSED.exec(passage.folded.text.slice(tokens[from]?.start, tokens[last]?.end));
  return classed?.[1] === tokens[at]?.figure?.unit;
}
