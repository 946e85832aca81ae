import type { Sentence } from './sentence';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');
/** Words to either side that one sentence has at most. */
const SENTENCE = 300;
/** Shares of one sentence that are looked at. */
const MOST = 40;

/** What parts come to is told only of numbers that no chance adds up. */
const NO_CHANCE = 20;

/** Words between a bracket and the share behind it. */
const FEW = 6;

/** A part and its share in per cent, as a sentence tells them. */
export interface Told {
  readonly part: number;
  readonly percent: number;
  /** Half a unit of the last digit printed. */
  readonly half: number;
  /** Position of the part's token. */
  readonly at: number;
}

/** Position of the figure that a share belongs to; `177件（其中撤销134件），占13.7%` is of what stands before the bracket. */
export function partBefore(words: string, at: number): number {
  const close = words.lastIndexOf(')', at);
  const last = words.lastIndexOf(FIGURE, at - 1);
  if (close < last || at - close > FEW) return last;
  const open = words.lastIndexOf('(', close);
  const part = open > 0 ? words.lastIndexOf(FIGURE, open - 1) : -1;
  return part >= 0 && part === open - 1 ? part : last;
}

/** Words without a bracket that they begin with. */
export function withoutBracket(words: string): string {
  return words.replace(/^\([^()]*\)/, '');
}

/** All shares of the sentence in which one stands: `甲类5条，占50%；乙类5条，占50%`. */
export function sharesAround({ words, tokens }: Sentence, at: number): Told[] {
  const begin = Math.max(words.lastIndexOf('。', at) + 1, at - SENTENCE);
  const full = words.indexOf('。', at);
  const end = Math.min(full < 0 ? words.length : full, at + SENTENCE);
  const told: Told[] = [];
  let last = -1;
  for (let i = begin; i < end && told.length < MOST; i++) {
    if (words[i] !== FIGURE) continue;
    const figure = tokens[i]?.figure;
    const part = tokens[last]?.figure;
    const isShare = pattern`^[^,;、figure]{0,3} [,(、]? other? share [^,;figure compared]{0,4} $`;
    if (
      figure?.unit === '%' &&
      part &&
      part.unit !== '%' &&
      part.least === part.most &&
      i - last < 12 &&
      isShare.test(words.slice(last + 1, i))
    )
      told.push({
        part: part.value,
        percent: figure.value,
        half: (figure.most - figure.least) / 2,
        at: last,
      });
    last = i;
  }
  return told;
}

/** Whether shares make a hundred as printed, so that some of them may have been bent for it. */
export function makeHundred(told: readonly Told[]): boolean {
  const all = told.reduce((sum, { percent }) => sum + percent, 0);
  return told.length > 1 && Math.abs(all - 100) < 1e-6;
}

/** Whether a share is that of its part in a whole; rounded or cut off, both are seen. */
function fits({ part, percent, half }: Told, whole: number): boolean {
  const value = (part / whole) * 100;
  return value >= percent - half - 1e-9 && value <= percent + 2 * half + 1e-9;
}

/**
 * What the shares of a sentence are of, by one another: what all but one of them fit, two at the least; or what their parts come
 * to, where they make a hundred or a number that was told.
 * @param bases what was told before, and the totals of the table
 * @param endsWithRest the last part is all that is left: `其它信息116条`
 */
export function baseOfAll(
  told: readonly Told[],
  bases: readonly number[],
  endsWithRest: boolean,
): number | undefined {
  const parts = told.reduce((sum, { part }) => sum + part, 0);
  if (told.length >= 3) {
    const agreed = [...bases, parts].find(
      (base) =>
        base > 0 && told.filter((one) => one.part > 0 && fits(one, base)).length >= told.length - 1,
    );
    if (agreed !== undefined) return agreed;
  }
  if (told.length > 1 && parts >= NO_CHANCE && bases.includes(parts)) return parts;
  // With all that is left told, the parts are all there is; one share of them shows it.
  const isAll = endsWithRest && parts >= NO_CHANCE && told.some((one) => fits(one, parts));
  return makeHundred(told) || (told.length > 1 && isAll) ? parts : undefined;
}
