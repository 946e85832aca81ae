import type { ToldFigure } from './figure';
import type { List } from './list';
import type { Sentence } from './sentence';
import { sum } from './sum';

/** A place where things are published. */
export const PLACE = /网|微信|微博|公众号|平台|新媒体|公报|抖音|客户端|视频号|头条/;
/** The same, and a column on a site or a wall. */
const COLUMN = new RegExp(`${PLACE.source}|栏`);
/** Places at the least, where they are counted in several units. */
const LEAST_PLACES = 4;
/** Part of a whole by which they may come to more and still be meant for it. */
const LITTLE = 0.15;

/** `其中网站5876条，公众号1142条`: where things were published is told in full more often than what they were. */
export function arePlaces(
  { tokens, passage }: Sentence,
  list: List,
  items: readonly number[],
  place = PLACE,
): boolean {
  return items.every((item, i) =>
    place.test(
      passage.folded.text.slice(tokens[items[i - 1] ?? list.whole]?.end, tokens[item]?.start),
    ),
  );
}

/**
 * `597条。其中网站6条，公众号351篇，抖音95条，视频号73期，专栏178条`: what stands in each of several places, counted in whatever is usual
 * there, comes to a little more than the whole; without some of it, it does not make the whole either.
 */
export function isMoreInPlaces(text: Sentence, list: List, outer: List | undefined): boolean {
  const { words, tokens } = text;
  const whole = tokens[list.whole]?.figure as ToldFigure;
  const { items, sure, reach } = list;
  const parts = items.map((item) => tokens[item]?.figure as ToldFigure);
  const all = sum(parts.map(({ value }) => value));
  return (
    list.opened &&
    outer === undefined &&
    sure === items.length &&
    reach === sure &&
    sure >= LEAST_PLACES &&
    (words[(items[sure - 1] ?? 0) + 1] ?? '。') === '。' &&
    [whole, ...parts].every(({ least, most }) => least === most) &&
    all > whole.value &&
    all <= whole.value * (1 + LITTLE) &&
    arePlaces(text, list, items, COLUMN) &&
    [...new Set(parts.map(({ unit }) => unit))].every(
      (unit) => sum(parts.map((part) => (part.unit === unit ? 0 : part.value))) !== whole.value,
    )
  );
}
