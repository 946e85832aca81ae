import { isExact } from './evident';
import type { ToldFigure } from './figure';
import type { List } from './list';
import { PLACE } from './places';
import type { Sentence } from './sentence';
import { isSlip, sum } from './sum';
import { pattern } from './word-classes';
import { isShown, toldBefore } from './wrong-list';

/** Parts that make the whole before one more, at the least; fewer where what is too much is little. */
const LEAST_BEFORE = 4;
const FEWEST_BEFORE = 3;
/** The same of a row behind a colon, the semicolons of which leave no doubt where it ends. */
const LEAST_IN_ROW = 2;
/** Parts behind what makes the whole, at most. */
const MOST_BEHIND = 3;
/** Part of a whole that is little. */
const LITTLE = 0.15;
/** What is told beside information, as letters and meetings, or tells the same once more: what form it has, where it is from. */
const OTHER_MATTER =
  /原创|重点|视频|音频|图[片文解]|申请|建议|提案|议案|信[箱件访]|来[信访]|留言|咨询|投诉|回[复应]|舆情|会议|活动|培训|热线|电话/;
/** Places and ways without a name. */
const OTHER_WAY = /渠道|途径|方式|形式|载体|媒体|栏/;

/**
 * How many parts a list has that goes on, up to the full stop, behind what makes its whole: all of them, where many make it
 * and more of the kind stand last. Undefined where these may be another matter.
 */
export function goesOn(
  text: Sentence,
  list: List,
  exact: number,
  outer: List | undefined,
): number | undefined {
  const { words, tokens, passage } = text;
  const { items, sure, reach } = list;
  if (endsWithRest(text, list, exact, outer)) return sure;
  if (!list.opened || list.bracket || list.overlapping || sure <= exact) return undefined;
  if (reach !== sure || list.restAt >= 0 || list.doubtful.size > 0) return undefined;
  if (!pattern`^(?:[,;][^figure。;]{1,12})?(?:。|$)`.test(behindLast(words, items[sure - 1] ?? 0)))
    return undefined;
  if (isShown(text, list)) return undefined;
  const figures = items.slice(0, sure).map((item) => tokens[item]?.figure as ToldFigure);
  const more = sum(figures.slice(exact).map(({ value }) => value));
  if (!isExact(figures) || more === 0) return undefined;
  const isLittle = more <= (tokens[list.whole]?.figure?.value ?? 0) * LITTLE;
  if (exact < leastBefore(list, isLittle)) return undefined;
  // Many in a row are no other matters, if one digit is all that is wrong with them.
  const values = figures.map(({ value }) => value);
  const isLong =
    exact >= LEAST_BEFORE &&
    sure - exact > MOST_BEHIND &&
    isSlip(tokens[list.whole]?.figure?.value ?? 0, values);
  if (sure - exact > MOST_BEHIND && !isLong) return undefined;
  const from = tokens[items[exact - 1] ?? -1]?.end;
  const nouns = passage.folded.text.slice(from, tokens[items[sure - 1] ?? -1]?.start);
  return PLACE.test(nouns) || (!isLong && OTHER_MATTER.test(nouns)) ? undefined : sure;
}

/**
 * `171条：甲类124条，乙类43条，丙类4条，丁类3条，其他信息4条`: a row is not over before all that is left of it, whatever made the whole on the
 * way; unless what stands there may be of another row.
 */
function endsWithRest(text: Sentence, list: List, exact: number, outer: List | undefined): boolean {
  const { tokens, passage } = text;
  const { items, sure, restAt, whole } = list;
  if (restAt !== sure - 1 || exact >= sure || exact < FEWEST_BEFORE || outer) return false;
  if (!list.opened || list.overlapping || list.doubtful.size > 0 || list.rank > 2) return false;
  if (isShown(text, list) || toldBefore(text, whole, '。;', outer) > 0) return false;
  const figures = items.slice(0, sure).map((item) => tokens[item]?.figure as ToldFigure);
  if (!isExact(figures) || sum(figures.slice(exact).map(({ value }) => value)) === 0) return false;
  const from = tokens[items[exact - 1] ?? -1]?.end;
  const nouns = passage.folded.text.slice(from, tokens[items[restAt] ?? -1]?.start);
  return !PLACE.test(nouns) && !OTHER_WAY.test(nouns) && !OTHER_MATTER.test(nouns);
}

/** The words behind the last part, up to a statement without a figure: `，有力保障了知情权。`. */
function behindLast(words: string, last: number): string {
  return words.slice(last + 1, last + 16);
}

/** How many parts must make the whole for it to be no chance that more stand behind them. */
function leastBefore({ rank, colon }: List, isLittle: boolean): number {
  if (rank === 3) return colon ? LEAST_IN_ROW : Number.POSITIVE_INFINITY;
  if (rank !== 2) return Number.POSITIVE_INFINITY;
  return isLittle ? FEWEST_BEFORE : LEAST_BEFORE;
}
