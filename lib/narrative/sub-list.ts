import type { Sentence } from './sentence';
import { pattern } from './word-classes';

/** Behind a comma: what breaks the item before it down, up to the semicolon with which the list itself goes on. */
const WITHIN = pattern`^among [^;。:()]*figure[^;。:()]*figure[^;。:()]*(?=;)`;
/** Words of it at most. */
const LONGEST = 120;
/** `2020年度政府信息公开年度报告1条`: a year that is part of a document's name. */
const OF_DOCUMENT =
  /^20\d\d年度?[^,;。、:()\d]{0,16}(?:报告|年报|预算|决算|计划|规划|要点|方案|总结)$/;

/**
 * How many words behind a comma break down the item before it: `甲类20条，包含文件12条，公告8条；乙类5条`. 0 where the list may go on
 * with any of them.
 */
export function lengthOfSubList({ words }: Sentence, comma: number): number {
  return WITHIN.exec(words.slice(comma + 1, comma + 1 + LONGEST))?.[0].length ?? 0;
}

/** Whether the year behind a mark is part of a document's name, and begins no statement about another year. */
export function isYearOfDocument({ words, tokens, passage }: Sentence, mark: number): boolean {
  const length = pattern`^[^,;。()figure]{1,8}(?=figure)`.exec(
    words.slice(mark + 1, mark + 11),
  )?.[0].length;
  if (length === undefined) return false;
  const noun = passage.folded.text.slice(tokens[mark]?.end, tokens[mark + 1 + length]?.start);
  return OF_DOCUMENT.test(noun);
}
