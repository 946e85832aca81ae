import type { SumReason } from '../check/reasons';
import type { Steps } from '../steps';
import { rescale } from './rounding';
import type { Found } from './search';
import { brokenThroughOneCell } from './shared';
import type { Sheet } from './sheet';
import { isOneDigit, isSlip, significantDigits } from './slip';
import { spreadOf, type Trial } from './trial';
import { isCounted, isRounded } from './words';

export type Verdict = 'pass' | 'fail' | 'incomplete' | 'nothing';

export interface Judged {
  readonly found: Found;
  readonly trial: Trial;
  readonly verdict: Exclude<Verdict, 'nothing'>;
  readonly reason: SumReason;
}

/** What a sheet's sums say of it as a whole. */
interface Evidence {
  /** Sums of three figures or more that hold to the last digit, and those that rounding may explain. */
  readonly exact: number;
  readonly near: number;
  /** Sums with blank terms that hold: here a blank is zero. */
  readonly withBlanks: number;
  /** Sums of figures with two decimals or more that hold to the last digit, 0 where more than one misses by rounding. */
  readonly cents: number;
  /** What the table says of its unit. */
  readonly unit: string;
  /** Rows and columns whose figures add up somewhere. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Rounded figures miss their sum by a little in so many cases, or more: one in five at the least. */
const OFTEN = 4;

/** So many sums to the cent, and no other that is not, leave no room for rounding. */
const CENTS = 4;

/** Sums between two places where judging may be interrupted. */
const SUMS_PER_STEP = 1000;

/** Decides every sum of a sheet, in the light of all of them. */
export function* judge(sheet: Sheet, all: readonly Found[], unit: string): Steps<Judged[]> {
  const evidence = weigh(all, unit);
  const judged: Judged[] = [];
  for (const found of all) {
    for (const trial of found.trials) {
      const { verdict, reason } = decide(sheet, found, trial, evidence);
      if (verdict !== 'nothing') judged.push({ found, trial, verdict, reason });
      if (judged.length % SUMS_PER_STEP === SUMS_PER_STEP - 1) yield;
    }
  }
  const broken = brokenThroughOneCell(judged);
  if (broken.size === 0) return judged;
  return judged.map((one) => (broken.has(one) ? { ...one, ...brokenAt(one.trial) } : one));
}

function weigh(found: readonly Found[], unit: string): Evidence {
  let exact = 0;
  let near = 0;
  let withBlanks = 0;
  let cents = 0;
  let rounded = 0;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { field, candidate, trials, accepted, basis } of found) {
    if (!accepted) continue;
    const [along, across] = field.byRow ? [rows, columns] : [columns, rows];
    for (const trial of trials) {
      if (trial.came === 'near') near++;
      if (trial.came !== 'holds') continue;
      if (trial.numbers > 2 && trial.expected === trial.found) exact++;
      if (trial.places > 1 && basis !== 'figures')
        trial.expected === trial.found ? cents++ : rounded++;
      if (trial.blanks > 0) withBlanks++;
      across.add(trial.cross);
    }
    for (const line of [candidate.total, ...candidate.terms])
      along.add(field.lines[line]?.at ?? -1);
  }
  return { exact, near, withBlanks, cents: rounded > 1 ? 0 : cents, unit, rows, columns };
}

interface Decision {
  readonly verdict: Verdict;
  readonly reason: SumReason;
}

function decide(sheet: Sheet, found: Found, trial: Trial, evidence: Evidence): Decision {
  const { came, blanks } = trial;
  const holds = (): Decision => {
    const off = trial.expected !== trial.found;
    if (!off && blanks === 0) return HOLDS;
    const rounded = off ? slack(trial) : null;
    return { verdict: 'pass', reason: { kind: 'sum-holds', blanks, rounded } };
  };
  const { accepted, tally } = found;
  if (found.basis === 'figures') {
    if (came === 'open') return NOTHING;
    if (came !== 'differs' || spreadOf(sheet, trial).isRounded) return holds();
    return tally.holds > 1 && isOneDigit(trial.found - trial.expected) ? UNSURE : NOTHING;
  }
  if (came === 'open') return NOTHING;
  if (came === 'zero') return accepted ? holds() : NOTHING;
  if (!accepted && !found.plain && !found.hinted) return standsAlone(sheet, found, trial, evidence);
  if (came === 'holds' && trial.expected !== trial.found && toTheCent(sheet, trial, evidence)) {
    if (evidence.cents < CENTS)
      return { verdict: 'incomplete', reason: { kind: 'sum-near', rounded: slack(trial) } };
    return trial.blanks > 0 ? UNSURE : brokenAt(trial);
  }
  if (came === 'holds' || came === 'weak')
    return accepted || (found.hinted && came === 'holds') ? holds() : NOTHING;
  if (came === 'near') {
    const unit = unitOf(found, trial) || evidence.unit;
    if (!isCounted(unit)) {
      const often = evidence.near > 2 && evidence.near * OFTEN >= evidence.exact;
      if (isRounded(unit) || often) return accepted ? holds() : NOTHING;
      return { verdict: 'incomplete', reason: { kind: 'sum-near', rounded: slack(trial) } };
    }
  } else if (spreadOf(sheet, trial).isLoose) {
    return { verdict: 'incomplete', reason: { kind: 'sum-near', rounded: slack(trial) } };
  }
  return differs(sheet, found, trial, evidence, tally.holds);
}

/** Figures in 元 with 角 and 分, or in a table whose other sums all hold to the last digit. */
function toTheCent(
  sheet: Sheet,
  { places, target, cells }: Trial,
  { cents, unit }: Evidence,
): boolean {
  if (places < 2) return false;
  const own = [target, ...cells].map((cell) => sheet.figures.places[cell] ?? 0);
  // One printed coarser than its neighbours is rounded, and so is the sum.
  if (own.some((one) => one === 0)) return false;
  return cents > 0 || /单位[:：](?:人民币)?元/.test(unit);
}

/** The unit that the labels of a line and of the place across name in brackets, if any. */
function unitOf({ field, candidate }: Found, { cross }: Trial): string {
  const labels = [...(field.lines[candidate.total]?.labels ?? []), field.crossLabel(cross)];
  return (labels.join(';').match(/[(（][^()（）]{1,6}[)）]/g) ?? []).join('');
}

/** What rounding allows, as a figure. */
function slack({ allowed, places }: Trial): number {
  return Number((allowed / 10 ** places).toFixed(places + 1));
}

const HOLDS: Decision = {
  verdict: 'pass',
  reason: { kind: 'sum-holds', blanks: 0, rounded: null },
};
const NOTHING: Decision = { verdict: 'nothing', reason: { kind: 'sum-unsure' } };
const brokenAt = (trial: Trial): Decision & { readonly verdict: 'fail' } => ({
  verdict: 'fail',
  reason: { kind: 'sum-differs', rounded: trial.places > 0 ? slack(trial) : null },
});
const UNSURE: Decision = { verdict: 'incomplete', reason: { kind: 'sum-unsure' } };

/**
 * A total that no other place bears out. Off by a slip of one digit, it is still the total of these terms beyond doubt, if they are
 * what its label first says and have digits enough; else it is doubted, unless it lies so far from them, in no row or column that
 * adds up, that it is the total of something else.
 */
function standsAlone(sheet: Sheet, found: Found, trial: Trial, evidence: Evidence): Decision {
  const { came, expected, found: printed } = trial;
  if (found.basis !== 'total' || came === 'holds' || came === 'weak') return NOTHING;
  if (isCertainSlip(sheet, found, trial)) return brokenAt(trial);
  const adds = (found.field.byRow ? evidence.columns : evidence.rows).has(trial.cross);
  const isClose = adds || isOneDigit(printed - expected) || isSlip(expected, printed);
  return isClose && trial.numbers > 1 ? UNSURE : NOTHING;
}

/** A slip of one digit in a sum of figures that tell themselves apart, by the likeliest reading of its labels. */
function isCertainSlip(sheet: Sheet, found: Found, trial: Trial): boolean {
  const { expected, found: printed, blanks, cells, numbers } = trial;
  if (!found.isFirst && found.tally.holds === 0) return false;
  if (blanks > 0 && printed > expected) return false;
  if (numbers < 2 || !isOneDigit(printed - expected)) return false;
  const { units } = sheet.figures;
  const telling = [trial.target, ...cells].filter(
    (cell) => significantDigits(units[cell] ?? 0) >= TELLING,
  );
  return telling.length > 1 && telling.length * 2 >= numbers + 1 && !isExplained(sheet, trial);
}

/** A figure of so many digits is not met by chance. */
const TELLING = 5;

function differs(
  sheet: Sheet,
  found: Found,
  trial: Trial,
  evidence: Evidence,
  holds: number,
): Decision {
  const { blanks, expected, found: printed, cells } = trial;
  const { greatest, least } = spreadOf(sheet, trial);
  const { field, tally } = found;
  const adds = (field.byRow ? evidence.columns : evidence.rows).has(trial.cross);
  // A mean, a rate, a price: the total lies among its terms, and they make far more.
  const amid = printed <= greatest && printed >= least && cells.length > 1;
  if (!adds && amid && Math.abs(expected) >= Math.abs(printed) * 1.5) return NOTHING;
  if (blanks > 0 && printed > expected && evidence.withBlanks < 2)
    return { verdict: 'incomplete', reason: { kind: 'sum-blanks', blanks } };
  const certain = brokenAt(trial);
  if (isCertainSlip(sheet, found, trial)) return certain;
  if (!adds && least >= 0 && printed <= greatest) return UNSURE;
  const slip = isSlip(expected, printed) && !isExplained(sheet, trial);
  const good = holds + tally.weak + tally.near;
  if (found.accepted && holds > 1 && (tally.differs === 1 || good >= tally.differs * 4))
    return certain;
  if (found.accepted && holds > 0 && tally.differs === 1 && slip) return certain;
  const isCut = printed > expected && isOpen(found);
  if (!found.accepted && found.plain && slip && !isCut) return certain;
  return UNSURE;
}

/** Its terms are the last rows, so that a page break may have cut off more of them. */
function isOpen({ field, candidate }: Found): boolean {
  return candidate.terms.some((term) => term === field.lines.length - 1);
}

/** The difference is just one of the terms, so that a part of another may stand among them unsaid. */
function isExplained(sheet: Sheet, { cells, places, found, expected, allowed }: Trial): boolean {
  const { units, places: own } = sheet.figures;
  const off = Math.abs(found - expected);
  return cells.some((cell) => {
    const value = Math.abs(rescale(units[cell] ?? 0, own[cell] ?? 0, places));
    return value > 0 && Math.abs(value - off) <= (places > 0 ? allowed : 0);
  });
}
