import type { ToldFigure } from './figure';
import type { List } from './list';
import { arePlaces, PLACE } from './places';
import type { Sentence } from './sentence';
import { isSlip, sum, swaps } from './sum';
import { isBrokenUp, isShown, isToldBefore } from './wrong-list';

/** What falls short by more of its whole may just leave parts unsaid. */
const NEAR = 0.1;
/** By as much a list that is said to be whole may be off, where its marks leave its extent open. */
const NEARER = 0.05;
/** How many of the numbers around a shortfall may be explained by a slip, too, for it to be no chance. */
const RARE = 0.1;
/** Parts of a list that nothing announces, at the least. */
const LEAST_BARE = 5;
/** Parts of a list that names all there are, at the least. */
const LEAST_NAMED = 5;
/** Letters in front of a figure that are looked at. */
const FRONT = 16;
/** Pieces of writing; one list may count them in any of these. */
const PIECES = /^[条件篇份]$/;
/** Behind these more may be left unsaid. */
const SOME = /主要|包括|包含|涵盖|重点|(?<!不)含|例如/;

/**
 * How many parts a list has that falls short of its whole by what is evidently a slip: it ends with all that is left, two
 * digits were swapped, or a single digit of what stands in some places is off by hundreds. What falls short otherwise may leave parts unsaid.
 */
export function evidentSlip(text: Sentence, list: List): number | undefined {
  const count = list.restAt >= 0 && list.restAt < list.reach ? list.restAt + 1 : list.reach;
  const whole = text.tokens[list.whole]?.figure as ToldFigure;
  const items = list.items.slice(0, count);
  const parts = items.map((item) => text.tokens[item]?.figure as ToldFigure);
  const values = parts.map(({ value }) => value);
  if (count < 2 || list.overlapping || list.bracket || !isExact([whole, ...parts]))
    return undefined;
  if (isShown(text, list) || isToldBefore(text, list) || isBrokenUp(whole, parts)) return undefined;
  const off = sum([whole.value, ...values.map((value) => -value)]);
  if (off <= 0 || values.some((value) => value > whole.value)) return undefined;
  if (isOfSome(text, list, items)) return undefined;
  // What stands behind all that is left may be of the list after all.
  const next = text.tokens[list.items[count] ?? -1]?.figure;
  if (count < list.reach && next && isExact([whole, next])) return undefined;
  if (list.opened && list.restAt === count - 1)
    return off <= whole.value * NEARER && isAnySlip(whole.value, values, off) ? count : undefined;
  const near = off <= whole.value * NEAR;
  if (near && list.opened && namesAll(text, list, count, values, off)) return count;
  const isWhole = near || !list.opened || endsWithOthers(text, items);
  if (!list.opened && !isBareWhole(text, list, items)) return undefined;
  if (isWhole && isSwap(whole.value, values, off)) return count;
  return list.opened && near && arePlaces(text, list, items) && isHundreds(whole.value, values, off)
    ? count
    : undefined;
}

/** `173769万条。甲类75656条，乙类98113条`: how many parts make the number without the 万 behind it. */
export function withoutMyriads({ tokens }: Sentence, list: List): number | undefined {
  const whole = tokens[list.whole]?.figure as ToldFigure;
  const parts = list.items.slice(0, list.sure).map((item) => tokens[item]?.figure as ToldFigure);
  if (parts.length < 2 || !isExact(parts)) return undefined;
  const all = sum(parts.map(({ value }) => value));
  return all >= 1000 && all * 10_000 === whole.value ? parts.length : undefined;
}

/** Whole numbers, counted alike or all of them pieces of writing. */
export function isExact(figures: readonly ToldFigure[]): boolean {
  if (figures.some(({ least, most, value }) => least !== most || !Number.isInteger(value)))
    return false;
  const units = new Set(figures.map(({ unit }) => unit));
  return units.size === 1 || (figures.length > 3 && [...units].every((unit) => PIECES.test(unit)));
}

/** `其中主要有甲类60条、乙类35条`, `甲类60条、乙类35条等`. */
function isOfSome({ tokens, passage }: Sentence, list: List, items: readonly number[]): boolean {
  const { text } = passage.folded;
  const begin = tokens[list.whole]?.end ?? 0;
  const end = tokens[items.at(-1) ?? list.whole]?.end ?? 0;
  const opening = text.slice(begin, tokens[items[0] ?? list.whole]?.start);
  return SOME.test(opening.slice(0, FRONT)) || text[end] === '等';
}

/**
 * `80条，其中动态62条，公告9条，解读3条，指南1条，年报1条。`: who names the least of the parts has left none of the size of the shortfall
 * unsaid, the less where one digit explains it.
 */
function namesAll(
  { words }: Sentence,
  list: List,
  count: number,
  values: readonly number[],
  off: number,
): boolean {
  return (
    count >= LEAST_NAMED &&
    list.sure === count &&
    list.reach === count &&
    list.doubtful.size === 0 &&
    ';。'.includes(words[(list.items[count - 1] ?? 0) + 1] ?? '。') &&
    Math.min(...values.filter((value) => value > 0)) <= off &&
    isAnySlip(sum([...values, off]), values, off)
  );
}

/** Whether the last part is whatever else there is of one kind: `其他重要信息39条`. */
function endsWithOthers({ tokens, passage }: Sentence, items: readonly number[]): boolean {
  const start = tokens[items.at(-1) ?? -1]?.start ?? 0;
  return /[,、;]其[他它余][^,、;]*信息$/.test(
    passage.folded.text.slice(Math.max(0, start - FRONT), start),
  );
}

/** `推送信息273条，通知公告171条，…`: kinds of what is counted as a whole, up to the full stop; none of them another place. */
function isBareWhole({ words, tokens, passage }: Sentence, list: List, items: readonly number[]) {
  const { text } = passage.folded;
  const [from, to] = [tokens[list.whole], tokens[items.at(-1) ?? list.whole]];
  const ends = words[(items.at(-1) ?? 0) + 1] ?? '。';
  return (
    items.length >= LEAST_BARE &&
    list.sure === items.length &&
    ends === '。' &&
    /信息$/.test(text.slice(0, from?.start)) &&
    !PLACE.test(text.slice(from?.end, to?.start).replace(/公开专?栏|网[上络]/g, ''))
  );
}

function isAnySlip(whole: number, values: readonly number[], off: number): boolean {
  return isSlip(whole, values) || swaps(whole, values).includes(off);
}

/** Whether two digits of one figure were swapped, and few other shortfalls of that size would look the same. */
function isSwap(whole: number, values: readonly number[], off: number): boolean {
  const all = [...new Set(swaps(whole, values))];
  if (!all.includes(off)) return false;
  return all.filter((one) => one >= off / 2 && one <= off * 2).length <= off * 1.5 * RARE;
}

/** Whether one digit is off by hundreds or more, and none of the figures is a round one. */
function isHundreds(whole: number, values: readonly number[], off: number): boolean {
  if ([whole, ...values].some((value) => value % 100 === 0)) return false;
  return /^[1-9]0{2,}$/.test(String(off)) && isSlip(whole, values);
}
