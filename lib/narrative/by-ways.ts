import { agrees } from './agree';
import type { Claimed } from './claimed';
import type { List } from './list';
import type { Sentence } from './sentence';
import { sum } from './sum';
import { toldParts } from './told-parts';
import type { NarrativeCheck } from './types';
import { pattern } from './word-classes';

/** What stands right behind a figure, to the next mark. */
const BEHIND = pattern`^[^,;。:()figure、]*`;
/** Words behind a figure that are looked at. */
const FEW = 8;
/** Letters before a number in which its own noun stands. */
const OWN = 16;
/** How a request may come, each of them once. */
const WAYS = [
  /邮[寄递政]|信函|信件|快递/,
  /当面|现场|当场|窗口|上门/,
  /网[上络站]|平台|系统|在线|线上/,
  /传真/,
  /电子邮|邮箱/,
];

/** The ways that a noun names. */
function waysIn(noun: string): number[] {
  return WAYS.flatMap((way, at) => (way.test(noun) ? [at] : []));
}

/** Whether a list's parts are ways in which something came, one each and no way twice: before their figures, or behind all of them. */
export function areWays(
  { words, tokens, passage }: Sentence,
  { whole, items, sure }: List,
): boolean {
  if (sure < 2 || sure !== items.length) return false;
  const { text } = passage.folded;
  // `网络20件，信函15件，当面5件`: the number is that of a way itself.
  const start = tokens[whole]?.start ?? 0;
  const own = /[^,;。:、()]*$/.exec(text.slice(Math.max(0, start - OWN), start))?.[0] ?? '';
  if (waysIn(own).length === 1) return false;
  const isEachOnce = (nounOf: (item: number, i: number) => string): boolean => {
    const ways = items.map((item, i) => waysIn(nounOf(item, i)));
    return ways.every((named) => named.length === 1) && new Set(ways.flat()).size === items.length;
  };
  const before = (item: number, i: number): string =>
    text.slice(tokens[items[i - 1] ?? whole]?.end, tokens[item]?.start);
  const behind = (item: number): string => {
    const length = BEHIND.exec(words.slice(item + 1, item + FEW))?.[0].length ?? 0;
    return text.slice(tokens[item]?.end, tokens[item + length]?.end);
  };
  return isEachOnce(before) || isEachOnce(behind);
}

/**
 * `收到申请12件，其中邮寄1件，平台12件`: whether a list tells the ways in which requests came, one each and nothing else, and comes to none
 * of what the table knows of their number, as with those that were carried in.
 * @param total what the list's number was claimed for
 */
export function isByWays(text: Sentence, list: List, total: Claimed): boolean {
  if (total.rule !== 'text.requests' || !agrees(total) || total.scoped || total.lenient)
    return false;
  if (list.doubtful.size > 0 || !areWays(text, list)) return false;
  const all = totalOf(text, list);
  return total.readings.every(({ value }) => value !== null && value !== all);
}

/** What a list's parts come to. */
function totalOf({ tokens }: Sentence, { items }: List): number {
  return sum(items.map((item) => tokens[item]?.figure?.value ?? Number.NaN));
}

/**
 * `收到37件，结转4件。其中网上25件、信函12件`: ways that stand behind another number, and come to what the text says of all requests, with
 * those that were carried in or without; null where they do not.
 * @param claims what the text's figures were claimed for
 */
export function checkWays(
  text: Sentence,
  list: List,
  claims: readonly Claimed[],
): NarrativeCheck | null {
  const all = totalOf(text, list);
  const isOfAll = claims.some(
    (one) =>
      one.rule === 'text.requests' &&
      !one.named &&
      !one.scoped &&
      agrees(one) &&
      one.at < (list.items[0] ?? 0) &&
      one.readings.some(({ value }) => value === all),
  );
  if (!isOfAll || list.doubtful.size > 0 || !areWays(text, list)) return null;
  return toldParts(text, null, list.items, true);
}
