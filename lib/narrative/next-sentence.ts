import { isExact } from './evident';
import type { ToldFigure } from './figure';
import type { List } from './list';
import { arePlaces, PLACE } from './places';
import type { Sentence } from './sentence';
import { isSlip, sum, swaps } from './sum';
import { isAlike } from './units';
import { isBrokenUp, isShown } from './wrong-list';

/** Parts, and pieces in all, at the least: smaller sums differ by a digit from anything. */
const LEAST_PARTS = 3;
const LEAST_WHOLE = 100;
/** Part of the whole by which they may differ. */
const NEAR = 0.1;
/** Letters before a number in which its statement stands. */
const STATEMENT = 60;
/** Several places, not one of which the number is of. */
const SEVERAL = /等|多种|各[类种]?|两微一端/;

/**
 * How many parts a number has that ends its sentence, where the next one, to its full stop, tells nothing but parts and one digit
 * would mend the sum: `公开信息9684条。通过网站公开1095条、政务平台公开223条、新媒体公开8652条。` No word says that these are all.
 */
export function slipInNext(text: Sentence, list: List): number | undefined {
  const { words, tokens, passage } = text;
  const { whole: at, items, sure, reach } = list;
  if (list.opened || list.overlapping || sure < LEAST_PARTS || reach !== sure) return undefined;
  const last = items[sure - 1] ?? at;
  if (words[at + 1] !== '。' || (words[last + 1] ?? '。') !== '。') return undefined;
  const whole = tokens[at]?.figure as ToldFigure;
  const parts = items.slice(0, sure).map((item) => tokens[item]?.figure as ToldFigure);
  if (!isExact([whole, ...parts]) || !parts.every((part) => isAlike(part, whole))) return undefined;
  const values = parts.map(({ value }) => value);
  const off = sum([whole.value, ...values.map((value) => -value)]);
  if (off === 0 || whole.value < LEAST_WHOLE || Math.abs(off) > whole.value * NEAR)
    return undefined;
  if (isShown(text, list) || isBrokenUp(whole, parts)) return undefined;
  // What is left unsaid may be as little as the least that is said.
  if (off > 0 && off < Math.min(...values)) return undefined;
  const before = passage.folded.text.slice(0, tokens[at]?.start).slice(-STATEMENT);
  const own = before.slice(before.lastIndexOf('。') + 1);
  const isOfAll =
    /信息(?:数量?|总数|总量|共|共计)?$/.test(own) && (!PLACE.test(own) || SEVERAL.test(own));
  if (!isOfAll || !arePlaces(text, list, items.slice(0, sure))) return undefined;
  return isSlip(whole.value, values) || swaps(whole.value, values).includes(off) ? sure : undefined;
}
