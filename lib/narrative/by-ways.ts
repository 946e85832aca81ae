import { agrees } from './agree';
import type { Claimed } from './claimed';
import type { List } from './list';
import type { Sentence } from './sentence';
import { sum } from './sum';

/** How a request may come, each of them once. */
const WAYS = [
  /邮[寄递政]|信函|信件|快递/,
  /当面|现场|当场|窗口|上门/,
  /网[上络站]|平台|系统|在线|线上/,
  /传真/,
  /电子邮|邮箱/,
];

/**
 * `收到申请12件，其中邮寄1件，平台12件`: whether a list tells the ways in which requests came, one each and nothing else, and comes to none
 * of what the table knows of their number, as with those that were carried in.
 * @param total what the list's number was claimed for
 */
export function isByWays({ tokens, passage }: Sentence, list: List, total: Claimed): boolean {
  const { items, sure, whole } = list;
  if (total.rule !== 'text.requests' || !agrees(total) || total.scoped || total.lenient)
    return false;
  if (sure < 2 || sure !== items.length || list.doubtful.size > 0) return false;
  const ways = items.map((item, i) => {
    const noun = passage.folded.text.slice(tokens[items[i - 1] ?? whole]?.end, tokens[item]?.start);
    const named = WAYS.flatMap((way, at) => (way.test(noun) ? [at] : []));
    return named.length === 1 ? named[0] : undefined;
  });
  if (ways.includes(undefined) || new Set(ways).size !== ways.length) return false;
  const all = sum(items.map((item) => tokens[item]?.figure?.value ?? Number.NaN));
  return total.readings.every(({ value }) => value !== null && value !== all);
}
