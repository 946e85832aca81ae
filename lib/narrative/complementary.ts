import { isExact } from './evident';
import type { ToldFigure } from './figure';
import type { List } from './list';
import { PLACE } from './places';
import type { Sentence } from './sentence';
import { isAlike } from './units';
import { isBrokenUp, isShown, isToldBefore } from './wrong-list';

/** Kinds that there are no others beside, by the nouns of a list's parts; and what the number itself must count, where that matters. */
interface Kinds {
  readonly of?: RegExp;
  readonly kinds: readonly RegExp[];
}

const KINDS: readonly Kinds[] = [
  { kinds: [/线上/, /线下/] },
  { of: /建议.{0,8}提案|提案.{0,8}建议|两会/, kinds: [/建议/, /提案/] },
  {
    of: /公文|文件|发文/,
    kinds: [/^[^不依]*主动公开/, /依申请公开/, /不予公开/],
  },
];
/** Letters before a number in which its statement stands. */
const STATEMENT = 60;
/** With one of these, more places are meant than are named. */
const SOME = /等|多种|各|[两三四五六七八九十\d]个|系列|矩阵/;
/** What is said of some of them, or lists only some. */
const PARTLY = /主要|包括|包含|涵盖|重点|例如|以上|余/;
/** Joins places in a row. */
const JOINT = /[、和及与]|以及/;

/** How many parts a list has that names all kinds there are, or all places that its number is of, and comes to another number. */
export function complementary(text: Sentence, list: List): number | undefined {
  const { tokens, passage } = text;
  const { items, sure, whole: at } = list;
  const whole = tokens[at]?.figure as ToldFigure;
  const parts = items.slice(0, sure).map((item) => tokens[item]?.figure as ToldFigure);
  if (sure < 2 || sure > 4 || sure !== items.length || list.reach !== sure) return undefined;
  if (!list.opened || list.overlapping || list.doubtful.size > 0) return undefined;
  if (!isExact([whole, ...parts]) || !parts.every((part) => isAlike(part, whole))) return undefined;
  if (isShown(text, list) || isToldBefore(text, list) || isBrokenUp(whole, parts)) return undefined;
  const { text: printed } = passage.folded;
  const nouns = items.map((item, i) =>
    printed.slice(tokens[items[i - 1] ?? at]?.end, tokens[item]?.start),
  );
  if (nouns.some((noun) => PARTLY.test(noun))) return undefined;
  const start = tokens[at]?.start ?? 0;
  const before = printed.slice(Math.max(0, start - STATEMENT), start);
  const statement = before.slice(
    Math.max(...['。', ';'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return isWholeOf(statement, nouns) || isOfPlaces(statement, nouns) ? sure : undefined;
}

/** Whether the parts are of all kinds, each once. */
function isWholeOf(statement: string, nouns: readonly string[]): boolean {
  return KINDS.some(
    ({ of, kinds }) =>
      kinds.length === nouns.length &&
      (!of || of.test(statement)) &&
      kinds.every((kind) => nouns.filter((noun) => kind.test(noun)).length === 1) &&
      nouns.every((noun) => kinds.filter((kind) => kind.test(noun)).length === 1),
  );
}

/** `通过网站和公众号发布信息500条，其中网站302条，公众号198条`: the parts are the places that the statement names, and no others. */
function isOfPlaces(statement: string, nouns: readonly string[]): boolean {
  const row = /(?:通过|利用|依托|在)([^,。;:]{3,40}?)(?:主动)?(?:公开|发布|推送|更新)/.exec(
    statement,
  )?.[1];
  if (!row || SOME.test(row)) return false;
  const places = row.split(JOINT);
  if (places.length !== nouns.length || !places.every((place) => PLACE.test(place))) return false;
  const named = nouns.map((noun) => PLACE.exec(noun)?.[0]);
  return places.every((place) => named.filter((name) => name && place.includes(name)).length === 1);
}
