import type { Sentence } from './sentence';
import { codeOf, type WordClass } from './word-classes';

/** A clause as printed up to a figure, the words that stand for nothing included. */
export function clauseBefore({ tokens, passage }: Sentence, begin: number, at: number): string {
  return passage.folded.text.slice(tokens[begin - 1]?.end ?? 0, tokens[at]?.start);
}

/** Whether what is printed between a figure and the last of the words behind it fits. */
export function isBetween(
  { tokens, passage }: Sentence,
  at: number,
  last: number,
  fits: RegExp,
): boolean {
  return fits.test(passage.folded.text.slice(tokens[at]?.end, tokens[last]?.start));
}

/** `依申请公开：37件`, `其他处理（含转办）4件`: a colon, or a bracket without a figure, stands between the noun and its figure. */
export function afterNoun(words: string, at: number): number {
  if (words[at - 1] === ':') return at - 1;
  if (words[at - 1] !== ')') return at;
  const open = words.lastIndexOf('(', at - 1);
  const inside = words.slice(open + 1, at - 1);
  return open < 0 || inside.includes(codeOf('figure')) || inside.includes(')') ? at : open;
}

/** The key of the last word of a kind between two positions. */
export function keyBefore(
  { words, tokens }: Sentence,
  kind: WordClass,
  begin: number,
  at: number,
): string {
  const last = words.lastIndexOf(codeOf(kind), at - 1);
  return last >= begin ? (tokens[last]?.key ?? '') : '';
}

/** The key of the first word of a kind behind a position. */
export function keyBehind({ words, tokens }: Sentence, kind: WordClass, at: number): string {
  return tokens[words.indexOf(codeOf(kind), at)]?.key ?? '';
}

/** The keys of all words of a kind between two positions. */
export function keysBetween(
  { tokens }: Sentence,
  kind: WordClass,
  begin: number,
  at: number,
): string[] {
  return tokens.slice(begin, at).flatMap((token) => (token.kind === kind ? token.key : []));
}
