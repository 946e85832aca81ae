import type { Steps } from '../steps';
import type { Matrix, Run } from './matrix';
import { Score } from './score';

/** Places at which pairs are looked up; one that is blank or wrong at all of them is not found. */
const SAMPLES = 3;
/** Lines of the same figure at one place; more say nothing of each other. */
const SAME = 6;
/** A pair is believed if it makes its total at so many of its places, at so many at the least, with so many digits in all. */
const SHARE = 0.9;
const LEAST = 3;
const DIGITS = 8;
const CERTAIN = 12;
/** Lines that a sum spans at the most: what makes a third from farther apart mostly follows from other sums. */
const FAR = 15;
const PAIRS_PER_STEP = 5000;

/**
 * Two lines that make a third wherever they stand: receipts = expenses + balance, this year = last year + change. A difference is
 * such a sum too. Looked up at a few places by value, then borne out at all of them.
 */
export function* findPairs(matrix: Matrix): Steps<Run[]> {
  const { lines, crosses, values } = matrix;
  if (lines < 3 || crosses < LEAST) return [];
  const found = new Map<string, Run>();
  let step = 0;
  for (const cross of fullest(matrix)) {
    const base = cross * lines;
    const at = new Map<number, number[]>();
    for (let line = 0; line < lines; line++) {
      const value = values[base + line] ?? Number.NaN;
      if (Number.isNaN(value) || value === 0) continue;
      const same = at.get(value);
      if (same) same.push(line);
      else at.set(value, [line]);
    }
    for (let total = 0; total < lines; total++) {
      const end = Math.min(lines, total + FAR + 1);
      const goal = values[base + total] ?? Number.NaN;
      if (Number.isNaN(goal)) continue;
      for (let first = Math.max(0, total - FAR); first < end; first++) {
        const value = values[base + first] ?? Number.NaN;
        if (first === total || Number.isNaN(value) || value === 0) continue;
        if (++step % PAIRS_PER_STEP === 0) yield;
        const others = at.get(goal - value);
        if (!others || others.length > SAME) continue;
        for (const second of others) {
          if (second <= first || second === total || spanOf(total, first, second) > FAR) continue;
          const key = `${total} ${first} ${second}`;
          if (found.has(key)) continue;
          const run = borneOut(matrix, total, first, second);
          if (run) found.set(key, run);
        }
      }
    }
  }
  return [...found.values()];
}

/** Lines from the first to the last of the three; with the total amid the others, twice that: sums rarely stand so. */
function spanOf(total: number, first: number, second: number): number {
  const span = Math.max(total, second) - Math.min(total, first);
  return first < total && total < second ? span * 2 : span;
}

/** The places across with the most figures. */
function fullest({ lines, crosses, values }: Matrix): number[] {
  const counts = Array.from({ length: crosses }, (_, cross) => {
    const seen = new Set<number>();
    for (let line = 0; line < lines; line++) {
      const value = values[cross * lines + line] ?? Number.NaN;
      if (!Number.isNaN(value) && value !== 0) seen.add(value);
    }
    return { cross, count: seen.size };
  });
  return counts
    .sort((a, b) => b.count - a.count || a.cross - b.cross)
    .slice(0, SAMPLES)
    .map(({ cross }) => cross);
}

function borneOut(
  { lines, crosses, values, slack, ratio }: Matrix,
  total: number,
  first: number,
  second: number,
): Run | null {
  const score = new Score();
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines;
    const goal = values[base + total] ?? Number.NaN;
    const a = values[base + first] ?? Number.NaN;
    const b = values[base + second] ?? Number.NaN;
    if (Number.isNaN(goal) || Number.isNaN(a) || Number.isNaN(b)) continue;
    const grain = Math.max(1, slack[cross] ?? 0);
    if (Math.abs(a + b - goal) <= 1.5 * (slack[cross] ?? 0)) {
      if (a === 0 || b === 0) continue;
      score.hold(goal, Math.log10(Math.max(1, Math.abs(goal), Math.abs(a), Math.abs(b)) / grain));
    } else if (ratio[cross] !== 1) {
      score.miss(a + b - goal);
      if (score.of - score.holds > Math.max(1, crosses * (1 - SHARE))) return null;
    }
  }
  const { holds, of, slips, weight } = score;
  // At one place of few a digit may be wrong.
  const isSlip = of - holds === 1 && slips === 1 && weight >= CERTAIN;
  if (holds + slips < LEAST || weight < DIGITS) return null;
  if (!isSlip && (holds < LEAST || holds < of * SHARE)) return null;
  return score.run(total, [first, second]);
}
