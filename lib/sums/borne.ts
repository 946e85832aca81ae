import { type Matrix, nearlyMakes, type Run } from './matrix';
import { Score } from './score';

/** Whether the figures of all places bear out that lines make a total, or chance alone made them at some. */

/** A run is believed if it holds on so many of its lines. */
const SHARE = 0.7;
/** One that chance can hardly make may fail on more: rows of ratios among rows of amounts. */
const SHARE_OF_MANY = 0.4;
const MANY = 4;
const BEYOND_CHANCE = 14;
/** Decimal digits that must agree before chance is ruled out. */
const DIGITS = 4;
const ALONE = 5;
/** So many leave room for one place of few at which a digit is wrong; fewer do for several terms beside their total. */
const CERTAIN = 7;
const CERTAIN_BESIDE = 4;
const SEVERAL = 3;
/** A label that says so makes up for so many; for more where all that stands before or behind the total is a term. */
const LABEL = 1.5;
const LABEL_OF_ALL = 3;
/** A run that does not begin beside its total may be met more often. */
const GAP = 1.5;

/** How a run came to be looked at. */
export interface Manner {
  /** The total's label says that it is one. */
  readonly isTotal: boolean;
  /** Its terms are all that stands on their side. */
  readonly isAll: boolean;
  /** Other lines stand between. */
  readonly hasGap: boolean;
}

/**
 * Places at which it could hold are those with a figure of the total and two of the terms; those with a term that cannot be read
 * or at which ratios stand do not count. The same figures at another place say nothing more.
 */
export function borneOut(
  { values, illegible, lines, crosses, slack, grain, ratio }: Matrix,
  total: number,
  terms: readonly number[],
  { isTotal, isAll, hasGap }: Manner,
): Run | null {
  const score = new Score();
  let doubles = 0;
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines;
    const goal = values[base + total] ?? Number.NaN;
    if (Number.isNaN(goal)) continue;
    let some = 0;
    let sum = 0;
    let isOpen = false;
    let isDouble = false;
    let print = goal;
    for (const term of terms) {
      if (illegible[base + term] === 1) isOpen = true;
      const value = values[base + term] ?? 0;
      if (!(value > 0 || value < 0)) continue;
      some++;
      sum += value;
      print += value * (some + 1);
      if (nearlyMakes(value * 2, goal, 1, slack[cross] ?? 0)) isDouble = true;
    }
    if (some > 1 && nearlyMakes(sum, goal, some, slack[cross] ?? 0)) {
      if (isDouble) doubles++;
      const digits = Math.log10(Math.abs(goal) / (grain[cross] ?? 1)) - (sum === goal ? 0 : 1);
      score.hold(print, digits);
    } else if (isOpen || ratio[cross] === 1) continue;
    else if (some > 1) score.miss(sum - goal);
    else if ((some === 1 && sum !== goal) || (some === 0 && goal !== 0)) score.miss(0);
  }
  const { holds, of, slips, weight } = score;
  const isBeside = !hasGap && terms.length >= SEVERAL;
  const isSlip = of - holds === 1 && slips > 0 && weight >= (isBeside ? CERTAIN_BESIDE : CERTAIN);
  const isMany = holds >= MANY && weight >= BEYOND_CHANCE && holds >= of * SHARE_OF_MANY;
  if (holds < of * SHARE && !isSlip && !isMany) return null;
  // Twice one of the terms: a total of its own total and the same terms.
  if (holds > 1 && doubles === holds) return null;
  const said = isTotal ? (isAll && !hasGap ? LABEL_OF_ALL : LABEL) : 0;
  const needed = (holds > 1 ? DIGITS : ALONE) - said + (hasGap ? GAP : 0);
  if (weight < needed) return null;
  return score.run(total, terms);
}
