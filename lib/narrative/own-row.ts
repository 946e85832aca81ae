import type { Sentence } from './sentence';

/** Names that `、` joins, in one clause up to its end. */
const OWN_ROW = /[,;。:][^,;。:\d]{2,12}[、和及与][^,;。:\d]{2,12}$/;
/** Letters before `分别` that are looked at for a row. */
const ROW = 28;

/** `80条，微博、微信分别公开45条和46条`: what several others each did, by a row of their names right before the word. */
export function isOfOwnRow({ tokens, passage }: Sentence, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return OWN_ROW.test(passage.folded.text.slice(Math.max(0, start - ROW), start));
}
