import type { Evidence } from './evidence';
import { rescale } from './rounding';
import type { Found } from './search';
import type { Sheet } from './sheet';
import { isOneDigit, isSlip, significantDigits } from './slip';
import { spreadOf, type Trial } from './trial';
import { brokenAt, type Decision, NOTHING, UNSURE } from './verdict';

/** A sum that does not come out: whether it is broken beyond doubt, in doubt, or none at all. */

/**
 * A total that no other place bears out. Off by a slip of one digit, it is still the total of these terms beyond doubt, if they are
 * what its label first says and have digits enough; else it is doubted, unless it lies so far from them, in no row or column that
 * adds up, that it is the total of something else.
 */
export function standsAlone(
  sheet: Sheet,
  found: Found,
  trial: Trial,
  evidence: Evidence,
): Decision {
  const { came, expected, found: printed } = trial;
  if (found.basis !== 'total' || came === 'holds' || came === 'weak') return NOTHING;
  if (isCertainSlip(sheet, found, trial, evidence)) return brokenAt(trial);
  const isClose = isOneDigit(printed - expected) || isSlip(expected, printed);
  return isClose || addsAcross(found, trial, evidence) ? UNSURE : NOTHING;
}

/** The same where other places bear the total out, or its label leaves no other reading. */
export function differs(sheet: Sheet, found: Found, trial: Trial, evidence: Evidence): Decision {
  const { blanks, expected, found: printed, cells } = trial;
  const { greatest, least } = spreadOf(sheet, trial);
  const { tally } = found;
  const adds = addsAcross(found, trial, evidence);
  const isDigit = isOneDigit(printed - expected);
  // A mean, a rate, a price: the total lies among its terms, and they make far more.
  const amid = printed <= greatest && printed >= least && cells.length > 1;
  const isFar = Math.abs(expected) >= Math.abs(printed) * 1.5;
  if (!adds && !isDigit && amid && isFar) return NOTHING;
  // Of one line alone, or of lines that make it nowhere, it may just as well be no total at all.
  if (isCopyAtMost(found)) return UNSURE;
  const certain = brokenAt(trial);
  if (isCertainSlip(sheet, found, trial, evidence)) return certain;
  if (isBesideFirm(sheet, found, trial, evidence)) return certain;
  if (blanks > 0 && printed > expected && evidence.withBlanks < FEW_BLANKS)
    return { verdict: 'incomplete', reason: { kind: 'sum-blanks', blanks } };
  // Whatever blanks are elsewhere, an empty cell may be where nobody counted, and the total knows more.
  if (trial.holes > 0 && printed > expected && !isDigit)
    return { verdict: 'incomplete', reason: { kind: 'sum-blanks', blanks: trial.holes } };
  if (!adds && least >= 0 && printed <= greatest) return UNSURE;
  const slip = isSlip(expected, printed) && !isExplained(sheet, found, trial);
  const good = tally.holds + tally.weak + tally.near;
  if (found.accepted && tally.holds > 1 && (tally.differs === 1 || good >= tally.differs * 4))
    return certain;
  if (found.accepted && tally.holds > 0 && tally.differs === 1 && slip) return certain;
  const isCut = printed > expected && isOpen(found);
  if (!found.accepted && found.plain && slip && !isCut) return certain;
  return UNSURE;
}

/** No two figures make the total anywhere, and it is not by the likeliest reading of its label that one repeats it. */
const isCopyAtMost = ({ candidate, tally, trials, isFirst }: Found): boolean =>
  candidate.terms.length < 2 ||
  (!isFirst &&
    tally.holds + tally.weak > 0 &&
    !trials.some(({ came, numbers }) => came === 'holds' && numbers > 1));

/** Whether the figures of the row or column in which a total stands add up somewhere. */
const addsAcross = ({ field }: Found, { cross }: Trial, evidence: Evidence): boolean =>
  (field.byRow ? evidence.columns : evidence.rows).has(cross);

/** A slip of one digit in a sum of figures that tell themselves apart, by the likeliest reading of its labels. */
function isCertainSlip(sheet: Sheet, found: Found, trial: Trial, evidence: Evidence): boolean {
  const { expected, found: printed, cells, numbers } = trial;
  if (!found.isFirst && found.tally.holds === 0) return false;
  if (mayLack(found, trial, evidence)) return false;
  if (numbers < 2 || !isOneDigit(printed - expected)) return false;
  const { units } = sheet.figures;
  const telling = [trial.target, ...cells].filter(
    (cell) => significantDigits(units[cell] ?? 0) >= TELLING,
  );
  return (
    telling.length > 1 && telling.length * 2 >= numbers + 1 && !isExplained(sheet, found, trial)
  );
}

/** A figure of so many digits is not met by chance. */
const TELLING = 5;

/** A slip of one digit in a total whose label names the same terms as at a place where they make it, no less often than not. */
export function isBesideFirm(
  sheet: Sheet,
  found: Found,
  trial: Trial,
  evidence: Evidence,
): boolean {
  const { expected, found: printed } = trial;
  const { tally } = found;
  if (tally.firm === 0 || tally.firm < tally.differs) return false;
  if (mayLack(found, trial, evidence)) return false;
  return isOneDigit(printed - expected) && !isExplained(sheet, found, trial);
}

/** Sums with blank terms that hold, from which on a blank of the sheet is nothing. */
const FEW_BLANKS = 2;

/**
 * What the total has more may stand in a cell that was left empty. A dash there says that nothing does, and so do blanks of the same
 * total where it comes out.
 */
function mayLack({ trials }: Found, trial: Trial, { withBlanks }: Evidence): boolean {
  const { holes, expected, found } = trial;
  if (holes === 0 || found <= expected || withBlanks >= FEW_BLANKS) return false;
  return !trials.some(
    (other) => other.came === 'holds' && other.expected === other.found && other.holes >= holes,
  );
}

/** Its terms are the last rows, so that a page break may have cut off more of them. */
function isOpen({ field, candidate }: Found): boolean {
  return candidate.terms.some((term) => term === field.lines.length - 1);
}

/**
 * Whether the difference is just one of the terms, so that a part of another may stand among them unsaid, or just a line among them
 * that was left out.
 */
export function isExplained(
  sheet: Sheet,
  { field, candidate }: Found,
  { cells, places, found, expected, allowed, cross }: Trial,
): boolean {
  const { units, places: own } = sheet.figures;
  const off = Math.abs(found - expected);
  const isOff = (cell: number): boolean => {
    const value = Math.abs(rescale(units[cell] ?? 0, own[cell] ?? 0, places));
    return value > 0 && Math.abs(value - off) <= (places > 0 ? allowed : 0);
  };
  if (cells.some(isOff)) return true;
  // What stands between them and is no term, be it no line of figures at all.
  const atOf = (line: number): number => field.lines[line]?.at ?? 0;
  const target = atOf(candidate.total);
  const between = [target, ...ends(candidate.terms).map(atOf)];
  for (let at = Math.min(...between); at < Math.max(...between); at++) {
    const cell = at === target ? -1 : field.anchorAt(at, cross);
    if (sheet.isNumber(cell) && (own[cell] ?? 0) <= places && isOff(cell)) return true;
  }
  return false;
}

const ends = (terms: readonly number[]): number[] => [terms[0] ?? 0, terms.at(-1) ?? 0];
