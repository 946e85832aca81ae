import { isExplained } from './broken';
import type { Found } from './search';
import type { Sheet } from './sheet';
import { isOneDigit, isSlip, significantDigits } from './slip';
import { isRounded } from './total-words';
import type { Trial } from './trial';
import { brokenAt, type Decision, holds, NOTHING, near, UNSURE } from './verdict';

/** So many places at which an account comes out to the last digit leave no doubt of what the labels mean. */
const FIRM = 2;
/** One is enough where the label of each line says how it counts, for a figure of so many digits. */
const TELLING = 5;

/**
 * An account that is carried on may be set right between, or closed in another way than it says: one that does not come out is
 * broken only where it is off by a digit and several others of the same table come out.
 */
export function decideRoll(sheet: Sheet, one: Found, trial: Trial, unit: string): Decision {
  const { accepted, isFirst, tally } = one;
  const { came, expected, found } = trial;
  if (came === 'open' || (came === 'zero' && !accepted)) return NOTHING;
  if (came === 'near' && accepted && isRounded(unit)) return holds(trial);
  if (came === 'near') return accepted || isFirst ? near(trial) : NOTHING;
  if (came !== 'differs') return expected === found || accepted ? holds(trial) : NOTHING;
  const isDigit = isOneDigit(found - expected);
  if (isDigit && tally.differs === 1 && isClear(sheet, one, trial)) return brokenAt(trial);
  if (isDigit || isSlip(expected, found)) return isFirst || tally.holds > 0 ? UNSURE : NOTHING;
  return accepted && tally.firm >= FIRM ? UNSURE : NOTHING;
}

/** Whether nothing but a slip explains why it does not come out: no cell was left empty but where it comes out as well. */
function isClear(sheet: Sheet, one: Found, trial: Trial): boolean {
  const { tally, isFirst, basis, trials } = one;
  const isTold = basis === 'result' && isFirst && significantDigits(trial.found) >= TELLING;
  if (tally.firm < (isTold ? 1 : FIRM) || isExplained(sheet, one, trial)) return false;
  return (
    trial.holes === 0 ||
    trials.some(
      ({ came, expected, found, holes }) =>
        came === 'holds' && expected === found && holes >= trial.holes,
    )
  );
}
