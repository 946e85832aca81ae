import type { ToldFigure } from './figure';
import type { List } from './list';
import { isMoreInPlaces } from './places';
import type { Sentence } from './sentence';
import { isOfSite } from './site-updates';
import { isSlip, sum, swapped } from './sum';
import { isAlike, isPiece } from './units';

/** Part of a number by which the sum of its parts may differ and still be meant. */
const SLIP = 0.15;
/** Words before a number that are looked at. */
const SENTENCE = 300;
/** Behind the last part as many letters are looked at. */
const FEW = 12;
/** Parts of a list whose extent is less than certain, at the least. */
const LEAST_PARTS = 4;
/** Parts that come to nearly their number by no chance, and part of it by which they may differ then. */
const MANY_PARTS = 7;
const NEARLY = 0.03;

/** Whether a sum that differs contradicts its whole, in whatever way the list is read. */
export function isWrong(text: Sentence, list: List, outer: List | undefined): boolean {
  const { words, tokens } = text;
  const whole = tokens[list.whole]?.figure as ToldFigure;
  if (list.overlapping || isShown(text, list) || isToldBefore(text, list)) return false;
  // What stands behind it may belong to the list all the same.
  const all = list.items.map((item) => tokens[item]?.figure as ToldFigure);
  const sure = list.items.slice(0, list.sure);
  const parts = all.slice(0, list.sure);
  const values = parts.map(({ value }) => value);
  const certain = sure.flatMap((item, i) =>
    list.doubtful.has(item) ? [] : (parts[i] as ToldFigure),
  );
  const least = sum(certain.map((part) => part.least));
  const most = sum(parts.map((part) => part.most));
  // `4条，其中业务4条；动态51条`: behind a semicolon other matters may begin.
  if (list.rank > 2 && !list.colon && parts.some((part) => part.least > whole.most))
    return list.rest && parts.length >= LEAST_PARTS && isSlip(whole.value, values);
  if (parts[0]?.value === whole.value || withoutOwnParts(parts) === whole.value) return false;
  if (most < whole.least && isOfSite(text, list)) return isSlip(whole.value, values);
  if (most < whole.least)
    return list.complete && (list.rest || sum(all.map((part) => part.most)) < whole.least);
  if (least <= whole.most)
    return (
      (list.rest && list.complete && isNeither(text, list)) || isMoreInPlaces(text, list, outer)
    );
  // Behind `文件60件、通知30件，其中` nobody knows whether one or both are broken down; behind a full stop it may be
  // anything that the sentence told. A bracket belongs to what stands before it.
  const apart = words.slice(list.whole, list.items[0]).includes('。');
  const near = list.bracket ? ',。;' : apart ? '。' : '。;,';
  if (least <= whole.most + toldBefore(text, list.whole, near, outer)) return false;
  // Behind `收到9件，结转1件，其中` the whole may be what both make, unless the sum is a slip of the last one,
  // of which nothing is left over.
  const told = list.bracket ? 0 : toldBefore(text, list.whole, apart ? '。' : '。;', outer);
  if (told === 0) return true;
  if (least > whole.most + told) return true;
  return (
    list.rest &&
    least - whole.most <= whole.most * SLIP &&
    parts.every((part) => part.least <= whole.most)
  );
}

/** A list that is whole, and comes out neither with the parts that are counted otherwise nor without them. */
function isNeither({ tokens }: Sentence, list: List): boolean {
  const whole = tokens[list.whole]?.figure as ToldFigure;
  const sure = list.items.slice(0, list.sure);
  const valueAt = (item: number): number => tokens[item]?.figure?.value ?? 0;
  const without = sum(sure.filter((item) => !list.doubtful.has(item)).map(valueAt));
  return (
    list.doubtful.size === 1 && without !== whole.value && sum(sure.map(valueAt)) !== whole.value
  );
}

/**
 * How many parts a list has that is broken by one digit: its marks leave open how far it goes, but all that stands in the
 * sentence would make the number if one digit of one figure were another.
 */
export function slipOf(text: Sentence, list: List): number | undefined {
  const { tokens } = text;
  const whole = tokens[list.whole]?.figure as ToldFigure;
  if (!list.opened || list.overlapping || list.bracket) return undefined;
  if (isShown(text, list) || isToldBefore(text, list)) return undefined;
  if (list.reach < LEAST_PARTS || list.reach <= list.sure || list.rank > 2) return undefined;
  const items = list.items.slice(0, list.reach);
  const parts = items.map((item) => tokens[item]?.figure as ToldFigure);
  if (whole.least !== whole.most || parts.some(({ least, most }) => least !== most))
    return undefined;
  const isOther = (item: number): boolean =>
    list.doubtful.has(item) && !isPiece(tokens[item]?.figure?.unit ?? '');
  const values = parts.map(({ value }) => value);
  // Where a part is followed by its own, the digits tell nothing.
  if (items.some(isOther) || withoutOwnParts(parts) !== sum(values)) return undefined;
  const off = sum([...values, -whole.value]);
  if (off <= 0) return undefined;
  // Two digits the other way round, where so many parts come as near to their number by no chance.
  const isSwapped =
    values.length >= MANY_PARTS &&
    off <= whole.value * NEARLY &&
    isSwapOf(whole.value, values, off);
  return isSlip(whole.value, values) || isSwapped ? list.reach : undefined;
}

/** Whether parts are more than their number by two digits of one figure that were swapped. */
function isSwapOf(whole: number, values: readonly number[], off: number): boolean {
  return (
    swapped(whole).includes(whole + off) ||
    values.some((value) => swapped(value).includes(value - off))
  );
}

/** What the figures of a number's unit before it come to, back to one of the marks. */
export function toldBefore(
  { words, tokens }: Sentence,
  at: number,
  marks: string,
  outer: List | undefined,
): number {
  const whole = tokens[at]?.figure as ToldFigure;
  let all = 0;
  for (let i = at - 1; i >= 0 && i > at - SENTENCE && !marks.includes(words[i] as string); i--) {
    const figure = tokens[i]?.figure;
    // A number that this one is a part of is broken down further, not beside it.
    if (i === outer?.whole) break;
    // The same number once more is of the same things: `公开52条，通过网站发布52条，其中`.
    if (figure && isAlike(figure, whole) && figure.value !== whole.value) all += figure.most;
  }
  return all;
}

/** `9条，内容包括财政预算、城建等；通过公众号55条`: what a number holds is told without figures, and then another begins. */
export function isToldBefore({ words }: Sentence, { whole, items, colon }: List): boolean {
  return !colon && words.slice(whole, items[0]).includes(';');
}

/** `网站90条，公众号60条，同步转载`: the same thing may stand in several places. */
export function isShown({ tokens, passage }: Sentence, list: List): boolean {
  const begin = tokens[list.whole]?.end ?? 0;
  const end = (tokens[list.items[list.sure - 1] ?? list.whole]?.end ?? 0) + FEW;
  // `转载信息12条` is a part by itself.
  return /同步|转载(?!(?:发布|推送|各类|政府|政务|信息)*\d)|重复|交叉/.test(
    passage.folded.text.slice(begin, end),
  );
}

/** Whether parts make their number once those of a part are left out. */
export function isBrokenUp(whole: ToldFigure, parts: readonly ToldFigure[]): boolean {
  return withoutOwnParts(parts) === whole.value;
}

/** `甲类60条、文字20条、视频40条、乙类40条`: what a list comes to if a part is followed by parts of its own. */
function withoutOwnParts(parts: readonly ToldFigure[]): number {
  let all = 0;
  for (let i = 0; i < parts.length; i++) {
    const own = parts[i]?.value ?? 0;
    all += own;
    let made = 0;
    for (let j = i + 1; j < parts.length && made < own; j++) {
      made += parts[j]?.value ?? 0;
      if (made === own && j > i + 1) i = j;
    }
  }
  return sum([all]);
}

/**
 * `96条，其中甲类41条，其中文件2份、案例6条，乙类55条`: the last parts make the outer number together with what the inner list is of, so
 * that they are parts of the outer one.
 */
export function isWithinOuter(
  { tokens }: Sentence,
  list: List,
  outer: List,
  count: number,
): boolean {
  const valueAt = (at: number): number => tokens[at]?.figure?.value ?? Number.NaN;
  let left = valueAt(outer.whole) - valueAt(list.whole);
  for (const item of outer.items.slice(0, outer.items.indexOf(list.whole))) left -= valueAt(item);
  for (const item of list.items.slice(0, count).reverse()) {
    left -= valueAt(item);
    if (sum([left]) <= 0) break;
  }
  return sum([left]) === 0;
}
