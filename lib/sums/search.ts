import type { Steps } from '../steps';
import { hasHan } from '../text/letters';
import type { Field } from './lines';
import type { Sheet } from './sheet';
import { isOneDigit, significantDigits } from './slip';
import { type Known, totalLines, waysOf } from './totals';
import { type TreeBasis, treeOf } from './tree';
import { type Candidate, holdsMostly, type Tally, type Trial, tally, tryAt } from './trial';

/** A sum that the labels speak for, with how it came out everywhere. */
export interface Found {
  readonly field: Field;
  readonly candidate: Candidate;
  readonly trials: readonly Trial[];
  readonly tally: Tally;
  /**
   * What speaks for it: a total's label, those of an account that is carried on, that of what is left of others, figures alone, or
   * what carries a tree of rows.
   */
  readonly basis: 'total' | 'roll' | 'result' | 'figures' | TreeBasis;
  /** It holds on most of its lines. Otherwise only its labels speak for it. */
  readonly accepted: boolean;
  /** The likeliest reading of its labels: all that stands between the total and the next like it. */
  readonly isFirst: boolean;
  /** Beyond doubt by its labels: what carries the tree says so, or nothing but the terms stands above the total. */
  readonly plain: boolean;
  /** The labels speak for it and too few lines bear it out: what holds of it holds, what does not is doubted. */
  readonly hinted: boolean;
}

/** Whether the total is named in Chinese: elsewhere figures are rounded at random, and labels vary too much to say what is added up. */
export const isInChinese = ({ field, candidate }: Found): boolean =>
  field.lines[candidate.total]?.labels.some(hasHan) ?? false;

/** Places at which the ways to read a total are compared, before one is tried everywhere. */
const SAMPLE = 40;
/** Additions between two places where the search may be interrupted. */
const ADDITIONS_PER_STEP = 20_000;
/** Additions a cell that a search may spend; a table that wants more is not what it seems. */
const MOST_A_CELL = 60;
/** In a table with so few columns of figures no others can bear a total out. */
const FEW = 2;
/** A tree is believed in whole when it holds so much more often than not. */
const BELIEVED = 4;

/** Finds the sums of one field: first the trees of rows, then the totals from the least to the greatest. */
export function* searchField(sheet: Sheet, field: Field): Steps<Found[]> {
  const { lines, crosses } = field;
  const covered = new Uint8Array(lines.length);
  const parents = new Uint8Array(lines.length);
  const known: Known = { covered, parents };
  const found: Found[] = [];
  let left = lines.length * crosses.length * MOST_A_CELL + 100_000;
  let step = ADDITIONS_PER_STEP;
  const spend = (additions: number): boolean => {
    left -= additions;
    step -= additions;
    return left >= 0;
  };
  function* tryAll(candidate: Candidate, at: readonly number[]): Steps<Trial[]> {
    const trials: Trial[] = [];
    for (const cross of at) {
      if (!spend(candidate.terms.length + 1)) break;
      const trial = tryAt(sheet, field, candidate, cross, parents);
      if (trial) trials.push(trial);
      if (step < 0) {
        step = ADDITIONS_PER_STEP;
        yield;
      }
    }
    return trials;
  }
  const cover = (candidate: Candidate): void => {
    for (const term of candidate.terms) covered[term] = 1;
    parents[candidate.total] = 1;
  };

  if (field.byRow) {
    for (const basis of BASES) {
      const tree = treeOf(field, basis);
      if (tree.length === 0) continue;
      const results: { candidate: Candidate; trials: Trial[]; tally: Tally }[] = [];
      for (const candidate of tree) {
        const trials = yield* tryAll(candidate, crosses);
        results.push({ candidate, trials, tally: tally(trials) });
      }
      const all = tally(results.flatMap(({ trials }) => trials));
      const good = all.holds + all.weak + all.near;
      const believed = all.holds > 1 && good >= all.differs * BELIEVED;
      // Codes say it outright, unless the figures say that they are no such codes.
      const hinted = basis === 'code' && (good >= all.differs || all.differs <= FEW);
      if (!believed && !hinted && !results.some((result) => holdsMostly(result.tally))) continue;
      for (const result of results) {
        const accepted = holdsMostly(result.tally);
        if (!believed && !accepted && !hinted) continue;
        const { firm, differs } = result.tally;
        cover(result.candidate);
        found.push({
          field,
          basis,
          ...result,
          accepted,
          isFirst: true,
          plain: believed && basis === 'code',
          hinted: hinted || (believed && firm > 0 && firm >= differs),
        });
      }
      break;
    }
  }

  const totals = totalLines(field);
  const sample = spread(crosses, SAMPLE);
  for (const total of totals) {
    let first: Candidate | undefined;
    let best: Candidate | undefined;
    let most = 0;
    let rival: Candidate | undefined;
    let isSlipped = false;
    for (const way of waysOf(field, total, known, totals.length)) {
      first ??= way;
      const tried = yield* tryAll(way, sample);
      // Terms that print nothing say nothing of a total that does.
      if (tried.length === 0) continue;
      const { holds, weak, near, differs } = tally(tried);
      // Off by a digit alone, the total is rather that of these lines than of others.
      const slips = differs === 0 ? 0 : tried.filter(isSlipOfDigit).length;
      const score = holds * 3 + weak + near * 2 - differs * 4 + slips * 3;
      // A figure somewhere else that is the same says less than the likeliest terms that make it but for a digit.
      isSlipped ||= way === first && slips > 0 && slips === tried.length && tried.every(isTold);
      const isCopy = isSlipped && way !== first && holds + near === 0;
      if (!best || (score > most && !isCopy)) [best, most] = [way, score];
      if (slips > 0 && slips === tried.length && tried.every(isTelling)) rival ??= way;
      if (holds > 0 && weak + near + differs === 0) break;
    }
    if (!best) continue;
    const trials = yield* tryAll(best, crosses);
    const counts = tally(trials);
    const accepted = holdsMostly(counts);
    const hinted = counts.holds > 0 && counts.holds + counts.weak + counts.near >= counts.differs;
    const plain = best === first && isPlain(field, best, covered);
    if (accepted || mayBeRead(trials)) cover(best);
    if (trials.length === 0) continue;
    const isFirst = best === first;
    const sum = { field, basis: 'total', accepted, isFirst, plain, hinted } as const;
    found.push({ ...sum, candidate: best, trials, tally: counts });
    if (!rival || rival === best) continue;
    // What the label may mean as well, but for a digit.
    const others = yield* tryAll(rival, crosses);
    const doubt = { accepted: false, isFirst: false, plain: false, hinted: false } as const;
    found.push({ ...sum, ...doubt, candidate: rival, trials: others, tally: tally(others) });
  }
  return left >= 0 ? found : [];
}

const BASES: readonly TreeBasis[] = ['code', 'numbering', 'indent'];

/**
 * A list of like rows with its totals below: all that stands above this one is a term or in one, and nothing of it
 * is said to be part of another.
 */
function isPlain(
  { lines, alone, byRow, crosses }: Field,
  { total, terms }: Candidate,
  covered: Uint8Array,
): boolean {
  if (
    !byRow ||
    !alone ||
    crosses.length > FEW ||
    terms.length < 2 ||
    (lines.at(-1)?.rank ?? 0) === 0
  )
    return false;
  if (lines.some(({ isPart, weight }) => isPart || weight < 0) || (lines[0]?.rank ?? 0) > 0)
    return false;
  const isTerm = new Set(terms);
  const rows = terms.flatMap((i) => (lines[i]?.rank === 0 ? (lines[i] ?? []) : []));
  const [first] = rows;
  return (
    lines.slice(0, total).every((line, i) => isTerm.has(i) || covered[i] || line.isNoSum) &&
    rows.every((line) => line.numbering === first?.numbering && line.indent === first.indent)
  );
}

const isSlipOfDigit = ({ came, expected, found }: Trial): boolean =>
  came === 'differs' && isOneDigit(found - expected);

/** A figure of so many digits is met by no other way to read the total. */
const TELLING = 5;

/** Fewer digits are met by a slip of any other figure. */
const TOLD = 3;

const isTold = ({ found, numbers }: Trial): boolean =>
  numbers > 1 && significantDigits(found) >= TOLD;

const isTelling = ({ found, numbers }: Trial): boolean =>
  numbers > 1 && significantDigits(found) >= TELLING;

/** A total that is off by little still stands for its terms, so that a greater total counts it once. */
function mayBeRead(trials: readonly Trial[]): boolean {
  return trials.some(({ expected, found }) => Math.abs(found - expected) * 4 <= Math.abs(expected));
}

function spread(all: readonly number[], count: number): readonly number[] {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] ?? 0);
}
