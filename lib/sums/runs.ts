import type { Steps } from '../steps';
import { borneOut } from './borne';
import { type Matrix, nearlyMakes, type Run } from './matrix';
import { findPairs } from './pairs';
import { Taken } from './taken';

/**
 * Runs of figures that add up, found from the figures alone: a line beside which a run of others makes just its figure, at most
 * of the places across. What a run adds up is then left out, and the rest is looked at again, so that totals of subtotals follow.
 * After the individual detectors and the pruning of AggreCol (Jiang et al., EDBT 2022).
 */

const ROUNDS = 8;
/** The total of lines under the same label has one of its own, and stands no farther from them. */
const REACH = 8;
/** Lines between a total and what it adds up. */
const ADJOINING = [0];
const FIRST = 1000;
const APART = [0, 1, 2, FIRST];
const ADDITIONS_PER_STEP = 20_000;
const MOST_A_CELL = 120;
/** Negative figures keep a sum from growing beyond its total; no run with some is longer. */
const WINDOW = 60;

/** Lines that are looked at by themselves, in order. */
export interface Group {
  readonly lines: readonly number[];
  /** Totals outside of the group are looked for as well. */
  readonly isNamed: boolean;
}

interface Budget {
  left: number;
  step: number;
}

/** @param isTotal lines whose label says that they are a total */
export function* findRuns(
  matrix: Matrix,
  groups: readonly Group[],
  isTotal: (line: number) => boolean,
): Steps<Run[]> {
  const found: Run[] = [];
  const budget = { left: matrix.lines * matrix.crosses * MOST_A_CELL + 50_000, step: 0 };
  const taken = new Taken();
  const left = groups.map(({ lines }) => lines);
  // What follows from runs that adjoin their total is no longer looked for at others.
  for (const gaps of [ADJOINING, APART]) {
    for (const [g, group] of groups.entries()) {
      for (let round = 0; round < ROUNDS; round++) {
        const active = left[g] ?? [];
        if (active.length < 3) break;
        const proposals = yield* propose(matrix, group, active, gaps, isTotal, budget);
        const accepted = taken.choose(proposals);
        found.push(...accepted);
        const covered = new Set(accepted.flatMap(({ terms }) => terms));
        left[g] = active.filter((line) => !covered.has(line));
        // What was found before the budget was spent stands all the same.
        if (budget.left < 0) return found;
        if (accepted.length === 0) break;
      }
    }
    if (gaps === ADJOINING) found.push(...taken.choosePairs(yield* findPairs(matrix)));
  }
  return found;
}

function* propose(
  matrix: Matrix,
  group: Group,
  active: readonly number[],
  gaps: readonly number[],
  isTotal: (line: number) => boolean,
  budget: Budget,
): Steps<Run[]> {
  const proposals: Run[] = [];
  const own = new Set(group.lines);
  let place = 0;
  for (const total of group.isNamed ? linesNear(active, matrix.lines) : group.lines) {
    while (place < active.length && (active[place] ?? 0) < total) place++;
    const behind = active[place] === total ? place + 1 : place;
    for (const step of [-1, 1]) {
      for (const gap of gaps) {
        const isFar = gap === FIRST;
        // From the first line on, where other totals stand between.
        if (isFar && (step < 0 || place < 2)) break;
        const start = isFar ? 0 : (step < 0 ? place - 1 : behind) + step * gap;
        const next = active[start];
        if (next === undefined) break;
        if (!isFar && !own.has(total) && Math.abs(next - total) > REACH) break;
        const last = isFar ? place : active.length;
        const end = endOfRun(matrix, total, active, start, last, step, budget);
        if (end >= 0) {
          const terms: number[] = [];
          for (let at = start; at !== end + step; at += step) terms.push(active[at] ?? 0);
          const run = borneOut(matrix, total, terms, {
            isTotal: isTotal(total),
            isAll: end === 0 || end === active.length - 1,
            hasGap: gap > 0,
          });
          budget.left -= matrix.crosses * terms.length;
          if (run) {
            proposals.push(run);
            break;
          }
        }
        if (budget.left < 0) return [];
      }
      budget.step += matrix.crosses;
      if (budget.step > ADDITIONS_PER_STEP / 20) {
        budget.step = 0;
        yield;
      }
    }
  }
  return proposals;
}

/** All lines that stand near one of these, in order. */
function linesNear(some: readonly number[], lines: number): number[] {
  const near: number[] = [];
  let next = 0;
  for (const one of some) {
    const end = Math.min(lines - 1, one + REACH);
    for (next = Math.max(next, one - REACH); next <= end; next++) near.push(next);
  }
  return near;
}

/** Where a run that begins at a place of the active lines, and ends before the last, makes the total at most places across, and with most digits; -1 for none. */
function endOfRun(
  { values, lines, crosses, slack }: Matrix,
  total: number,
  active: readonly number[],
  start: number,
  last: number,
  step: number,
  budget: Budget,
): number {
  const votes = new Map<number, { holds: number; weight: number }>();
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines;
    const goal = values[base + total] ?? Number.NaN;
    if (Number.isNaN(goal) || goal === 0) continue;
    const loose = slack[cross] ?? 0;
    let sum = 0;
    let terms = 0;
    let length = 0;
    let isSigned = goal < 0;
    for (let at = start; at >= 0 && at < last; at += step) {
      const value = values[base + (active[at] ?? 0)] ?? Number.NaN;
      budget.left--;
      length++;
      if (Number.isNaN(value)) {
        // Blank terms belong to a run that others make.
        if (terms > 1 && nearlyMakes(sum, goal, terms, loose)) vote(votes, at, goal, sum);
        if (length > WINDOW * 8) break;
        continue;
      }
      if (value !== 0) terms++;
      if (value < 0) isSigned = true;
      sum += value;
      if (terms > 1 && nearlyMakes(sum, goal, terms, loose)) vote(votes, at, goal, sum);
      else if (isSigned ? length > WINDOW : terms > 1 && sum > goal * 1.01 + 2 * (terms + 1)) break;
    }
  }
  let end = -1;
  let most = { holds: 0, weight: 0 };
  for (const [at, count] of votes) {
    const isMore =
      count.holds > most.holds || (count.holds === most.holds && count.weight > most.weight);
    if (isMore) [end, most] = [at, count];
  }
  return end;
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
