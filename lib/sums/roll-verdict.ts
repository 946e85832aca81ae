import type { Found } from './search';
import { isOneDigit, isSlip } from './slip';
import { isRounded } from './total-words';
import type { Trial } from './trial';
import { brokenAt, type Decision, holds, NOTHING, near, UNSURE } from './verdict';

/** So many places at which an account comes out to the last digit leave no doubt of what the labels mean. */
const FIRM = 2;

/**
 * An account that is carried on may be set right between, or closed in another way than it says: one that does not come out is
 * broken only where it is off by a digit and several others of the same table come out.
 */
export function decideRoll(
  { accepted, isFirst, tally }: Found,
  trial: Trial,
  unit: string,
): Decision {
  const { came, expected, found, blanks } = trial;
  if (came === 'open' || (came === 'zero' && !accepted)) return NOTHING;
  if (came === 'near' && accepted && isRounded(unit)) return holds(trial);
  if (came === 'near') return accepted || isFirst ? near(trial) : NOTHING;
  if (came !== 'differs') return expected === found || accepted ? holds(trial) : NOTHING;
  const isDigit = isOneDigit(found - expected);
  if (isDigit && blanks === 0 && tally.firm >= FIRM && tally.differs === 1) return brokenAt(trial);
  if (isDigit || isSlip(expected, found)) return isFirst || tally.holds > 0 ? UNSURE : NOTHING;
  return accepted && tally.firm >= FIRM ? UNSURE : NOTHING;
}
