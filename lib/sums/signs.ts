import type { Field } from './lines';
import { rescale } from './rounding';
import type { Sheet } from './sheet';
import { isOneDigit } from './slip';

/** With which signs lines make another, where their labels leave a choice. */

/** How a line may count in a result. */
export interface Option {
  readonly line: number;
  /** The likeliest first; 0 where it need not count at all. */
  readonly signs: readonly number[];
  /** Its label says that it counts so. */
  readonly told: boolean;
}

/** The way that comes out best. */
export interface Signed {
  /** What each line that counts is taken by. */
  readonly weights: ReadonlyMap<number, 1 | -1>;
  /** Decimal digits that agree beyond what chance could make. */
  readonly score: number;
  /** The labels say so. */
  readonly told: boolean;
}

/** Ways to set the signs, beyond which none is looked for. */
const MOST_WAYS = 4096;
/** Places at which a way is tried first. */
const PILOTS = 3;
/** Decimal digits beyond those that the choice of ways explains. */
const BEYOND_CHANCE = 4;
/** The same where a single place bears it out, or where one of two misses by a digit. */
const ALONE = 5;

/** The figures of a field, line by line within each place across. */
export class Values {
  private constructor(
    readonly crosses: number,
    private readonly lines: number,
    private readonly figures: Float64Array,
    private readonly state: Uint8Array,
  ) {}

  static of(sheet: Sheet, field: Field): Values {
    const lines = field.lines.length;
    const crosses = field.crosses.length;
    const figures = new Float64Array(lines * crosses).fill(Number.NaN);
    const state = new Uint8Array(lines);
    const { units, places } = sheet.figures;
    field.crosses.forEach((cross, c) => {
      const cells = field.lines.map(({ at }) => field.anchorAt(at, cross));
      const most = cells.reduce(
        (all, cell) => (sheet.isNumber(cell) ? Math.max(all, places[cell] ?? 0) : all),
        0,
      );
      cells.forEach((cell, l) => {
        if (!sheet.isNumber(cell)) return;
        const value = rescale(units[cell] ?? 0, places[cell] ?? 0, most);
        figures[c * lines + l] = value;
        if (value > 0) state[l] = (state[l] ?? 0) | 1;
        if (value < 0) state[l] = (state[l] ?? 0) | 2;
      });
    });
    return new Values(crosses, lines, figures, state);
  }

  /** NaN where none is printed. */
  at(line: number, cross: number): number {
    return this.figures[cross * this.lines + line] ?? Number.NaN;
  }

  /** A line prints nothing but zeros, if anything. */
  isEmpty(line: number): boolean {
    return this.state[line] === 0;
  }

  /** All that it prints is less than nothing. */
  isNegative(line: number): boolean {
    return this.state[line] === 2;
  }
}

/** The signs with which lines make a total at most places, if chance could hardly do so. */
export function bestSigns(
  values: Values,
  total: number,
  terms: readonly Option[],
  budget: { left: number },
): Signed | null {
  const ways = terms.reduce((all, { signs }) => all * signs.length, 1);
  if (ways > MOST_WAYS) return null;
  const pilots = pilotsOf(values, total, terms);
  budget.left -= values.crosses * terms.length;
  if (pilots.length === 0) return null;
  let best: Signed | null = null;
  const signs = terms.map(({ signs }) => signs[0] ?? 0);
  const rest = pilots.map((cross) => values.at(total, cross));
  const visit = (at: number): void => {
    if (budget.left < 0) return;
    const term = terms[at];
    if (!term) {
      if (!rest.includes(0)) return;
      budget.left -= values.crosses * terms.length;
      const one = scored(values, total, terms, signs, ways);
      if (one && (!best || one.score > best.score)) best = one;
      return;
    }
    for (const sign of term.signs) {
      signs[at] = sign;
      budget.left -= pilots.length;
      pilots.forEach((cross, p) => {
        rest[p] = (rest[p] ?? 0) - sign * orNone(values.at(term.line, cross));
      });
      visit(at + 1);
      pilots.forEach((cross, p) => {
        rest[p] = (rest[p] ?? 0) + sign * orNone(values.at(term.line, cross));
      });
    }
  };
  visit(0);
  return best;
}

const orNone = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** The places with most figures among the terms. */
function pilotsOf(values: Values, total: number, terms: readonly Option[]): number[] {
  const counts: { cross: number; count: number }[] = [];
  for (let cross = 0; cross < values.crosses; cross++) {
    const goal = values.at(total, cross);
    if (Number.isNaN(goal) || goal === 0) continue;
    const count = terms.filter(({ line }) => orNone(values.at(line, cross)) !== 0).length;
    if (count > 1) counts.push({ cross, count });
  }
  return counts
    .sort((a, b) => b.count - a.count || a.cross - b.cross)
    .slice(0, PILOTS)
    .map(({ cross }) => cross);
}

/** How one way comes out over all places; null where chance may have made it. */
function scored(
  values: Values,
  total: number,
  terms: readonly Option[],
  signs: readonly number[],
  ways: number,
): Signed | null {
  const seen = new Set<number>();
  let weight = 0;
  let holds = 0;
  let misses = 0;
  let slips = 0;
  for (let cross = 0; cross < values.crosses; cross++) {
    const goal = values.at(total, cross);
    if (Number.isNaN(goal)) continue;
    let sum = 0;
    let some = 0;
    terms.forEach(({ line }, t) => {
      const value = (signs[t] ?? 0) * orNone(values.at(line, cross));
      if (value === 0) return;
      some++;
      sum += value;
    });
    if (some < 2) continue;
    if (sum === goal) {
      holds++;
      if (goal !== 0 && !seen.has(goal)) weight += Math.log10(Math.abs(goal));
      seen.add(goal);
    } else {
      misses++;
      if (isOneDigit(sum - goal)) slips++;
    }
  }
  const isSlip = misses === 1 && slips === 1;
  if (misses * 3 > holds && !isSlip) return null;
  const score = weight - Math.log10(ways);
  if (score < (holds > 1 ? BEYOND_CHANCE : ALONE)) return null;
  const weights = new Map<number, 1 | -1>();
  terms.forEach(({ line }, t) => {
    const sign = signs[t] ?? 0;
    if (sign !== 0) weights.set(line, sign > 0 ? 1 : -1);
  });
  const told = terms.every(({ told, signs: [first] }, t) => told && signs[t] === first);
  return { weights, score, told };
}
