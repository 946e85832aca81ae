import type { Steps } from '../steps';
import type { Matrix, Run } from './matrix';
import { findPairs } from './pairs';
import { isOneDigit } from './slip';

/**
 * Runs of figures that add up, found from the figures alone: a line beside which a run of others makes just its figure, at most
 * of the places across. What a run adds up is then left out, and the rest is looked at again, so that totals of subtotals follow.
 * After the individual detectors and the pruning of AggreCol (Jiang et al., EDBT 2022).
 */

/** A run is believed if it holds on so many of its lines. */
export const SHARE = 0.7;
/** Decimal digits that must agree before chance is ruled out. */
const DIGITS = 4;
const ALONE = 5;
/** So many leave room for one place of few at which a digit is wrong. */
const CERTAIN = 7;
const ROUNDS = 8;
/** The total of lines under the same label has one of its own, and stands no farther from them. */
const REACH = 8;
const ADDITIONS_PER_STEP = 20_000;
const MOST_A_CELL = 60;
/** Negative figures keep a sum from growing beyond its total; no run with some is longer. */
const WINDOW = 60;

/**
 * @param groups lines that are looked at by themselves, each list in order: all of them, and those under repeated headers
 * @param isTotal lines whose label says that they are a total
 */
export function* findRuns(
  matrix: Matrix,
  groups: readonly (readonly number[])[],
  isTotal: (line: number) => boolean,
): Steps<Run[]> {
  const found: Run[] = [];
  const budget = { left: matrix.lines * matrix.crosses * MOST_A_CELL + 50_000, step: 0 };
  const taken = new Taken();
  for (const group of groups) {
    const reach = group.length === matrix.lines ? matrix.lines : REACH;
    let active = group;
    for (let round = 0; round < ROUNDS && active.length > 2; round++) {
      const proposals = yield* propose(matrix, reach, active, isTotal, budget);
      const accepted = taken.choose(proposals);
      if (accepted.length === 0 || budget.left < 0) break;
      found.push(...accepted);
      const covered = new Set(accepted.flatMap(({ terms }) => terms));
      active = active.filter((line) => !covered.has(line));
    }
  }
  // What was found before the budget was spent stands all the same.
  if (budget.left < 0) return found;
  return [...found, ...taken.choose(yield* findPairs(matrix))];
}

function* propose(
  matrix: Matrix,
  reach: number,
  active: readonly number[],
  isTotal: (line: number) => boolean,
  budget: { left: number; step: number },
): Steps<Run[]> {
  const proposals: Run[] = [];
  const { values, lines, crosses, slack } = matrix;
  let place = 0;
  for (const total of linesNear(active, reach, lines)) {
    while (place < active.length && (active[place] ?? 0) < total) place++;
    for (const step of [-1, 1]) {
      const start = step < 0 ? place - 1 : active[place] === total ? place + 1 : place;
      if (Math.abs((active[start] ?? total) - total) > reach) continue;
      const votes = new Map<number, { holds: number; weight: number }>();
      for (let cross = 0; cross < crosses; cross++) {
        const base = cross * lines;
        const goal = values[base + total] ?? Number.NaN;
        if (Number.isNaN(goal) || goal === 0) continue;
        let sum = 0;
        let terms = 0;
        let length = 0;
        let isSigned = goal < 0;
        let at = start;
        for (; at >= 0 && at < active.length; at += step) {
          const value = values[base + (active[at] ?? 0)] ?? Number.NaN;
          budget.left--;
          length++;
          if (Number.isNaN(value)) {
            // Blank terms belong to a run that others make.
            if (terms > 1 && near(sum, goal, terms, slack[cross] ?? 0)) vote(votes, at, goal, sum);
            if (length > WINDOW * 8) break;
            continue;
          }
          if (value !== 0) terms++;
          if (value < 0) isSigned = true;
          sum += value;
          if (terms > 1 && near(sum, goal, terms, slack[cross] ?? 0)) vote(votes, at, goal, sum);
          else if (isSigned ? length > WINDOW : terms > 1 && sum > goal * 1.01 + 2 * (terms + 1))
            break;
        }
      }
      if (votes.size > 0) {
        const run = best(matrix, total, active, start, step, votes, isTotal(total));
        if (run) proposals.push(run);
        budget.left -= crosses;
      }
      if (budget.left < 0) return [];
      budget.step += crosses;
      if (budget.step > ADDITIONS_PER_STEP / 20) {
        budget.step = 0;
        yield;
      }
    }
  }
  return proposals;
}

/** All lines no farther than so many from one of these, in order. */
function linesNear(some: readonly number[], reach: number, lines: number): number[] {
  const near: number[] = [];
  let next = 0;
  for (const one of some) {
    const end = Math.min(lines - 1, one + reach);
    for (next = Math.max(next, one - reach); next <= end; next++) near.push(next);
  }
  return near;
}

function near(sum: number, goal: number, terms: number, slack: number): boolean {
  const off = Math.abs(sum - goal);
  if (off === 0) return true;
  if (off <= ((terms + 1) / 2) * slack) return true;
  // Whole figures may be rounded as well; a large one then differs by little.
  return slack === 0 && off <= Math.min((terms + 1) / 2, Math.abs(goal) / 1000);
}

function vote(
  votes: Map<number, { holds: number; weight: number }>,
  end: number,
  goal: number,
  sum: number,
): void {
  const weight = Math.log10(Math.abs(goal)) - (sum === goal ? 0 : 1);
  const known = votes.get(end);
  if (known) {
    known.holds++;
    known.weight += weight;
  } else votes.set(end, { holds: 1, weight });
}

function best(
  { values, lines, crosses }: Matrix,
  total: number,
  active: readonly number[],
  start: number,
  step: number,
  votes: ReadonlyMap<number, { holds: number; weight: number }>,
  isTotal: boolean,
): Run | null {
  let end = -1;
  let most = { holds: 0, weight: 0 };
  for (const [at, count] of votes) {
    const isMore =
      count.holds > most.holds || (count.holds === most.holds && count.weight > most.weight);
    if (isMore) [end, most] = [at, count];
  }
  if (end < 0) return null;
  const terms: number[] = [];
  for (let at = start; at !== end + step; at += step) terms.push(active[at] ?? 0);
  // Places at which it could hold: the total is no zero and two terms are none.
  let of = 0;
  let slips = 0;
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines;
    const goal = values[base + total] ?? Number.NaN;
    if (Number.isNaN(goal)) continue;
    let some = 0;
    let sum = 0;
    for (const term of terms) {
      const value = values[base + term] ?? 0;
      if (value > 0 || value < 0) {
        some++;
        sum += value;
      }
    }
    if (some > 1 || (some === 1 && sum !== goal) || (some === 0 && goal !== 0)) of++;
    if (some > 1 && isOneDigit(sum - goal)) slips++;
  }
  const { holds, weight } = most;
  const isSlip = of - holds === 1 && slips > 0 && weight >= CERTAIN;
  if (holds < of * SHARE && !isSlip) return null;
  const needed = (holds > 1 ? DIGITS : ALONE) - (isTotal ? 1.5 : 0);
  if (weight < needed) return null;
  return { total, terms, holds, of, weight };
}

/** Which lines make up which, so that no line is added up twice on a level and none is part of itself. */
class Taken {
  private readonly terms = new Map<number, Set<number>>();
  private readonly sums = new Set<string>();

  /** The best of the proposals that do not contradict each other. */
  choose(proposals: readonly Run[]): Run[] {
    const order = [...proposals].sort(
      (a, b) => b.weight - a.weight || a.terms.length - b.terms.length,
    );
    const chosen: Run[] = [];
    const covered = new Set<number>();
    for (const run of order) {
      const ends = [run.terms[0] ?? 0, run.terms.at(-1) ?? 0];
      const key = `${run.total} ${run.terms.length} ${Math.min(...ends)} ${Math.max(...ends)}`;
      if (this.sums.has(key)) continue;
      if (run.terms.some((term) => covered.has(term) || this.isIn(run.total, term))) continue;
      // Another way to part the same total follows from the first, unless it has nothing in common with it.
      if (run.terms.some((term) => this.terms.get(run.total)?.has(term))) continue;
      this.sums.add(key);
      const own = this.terms.get(run.total) ?? new Set();
      this.terms.set(run.total, own);
      for (const term of run.terms) {
        covered.add(term);
        own.add(term);
      }
      chosen.push(run);
    }
    return chosen;
  }

  /** Whether a line is among what another adds up. */
  private isIn(line: number, total: number, depth = 0): boolean {
    const own = this.terms.get(total);
    if (!own || depth > 6) return false;
    if (own.has(line)) return true;
    for (const term of own) if (this.isIn(line, term, depth + 1)) return true;
    return false;
  }
}
