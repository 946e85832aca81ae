import type { Steps } from '../steps';
import { differs, isBesideFirm, standsAlone } from './broken';
import { type Evidence, exactness, oftenNear, standsOut, weigh } from './evidence';
import { decideRoll } from './roll-verdict';
import { type Found, isInChinese } from './search';
import type { Sheet } from './sheet';
import { isDigitBut, isMarked, isOneDigit, significantDigits } from './slip';
import { isCounted, isRatio, isRounded, isWhole } from './total-words';
import { spreadOf, type Trial } from './trial';
import { brokenAt, type Decision, holds, type Judged, NOTHING, near, UNSURE } from './verdict';

/** Sums between two places where judging may be interrupted. */
const SUMS_PER_STEP = 1000;

/** Decides every sum of a sheet, in the light of all of them. */
export function* judge(sheet: Sheet, all: readonly Found[], unit: string): Steps<Judged[]> {
  const evidence = weigh(all, unit);
  const judged: Judged[] = [];
  for (const found of all) {
    for (const trial of found.trials) {
      const { verdict, reason } =
        found.basis === 'figures'
          ? decideByFigures(sheet, found, trial, evidence)
          : found.basis === 'roll' || found.basis === 'result'
            ? decideRoll(sheet, found, trial, unitOf(found, trial) || evidence.unit)
            : decide(sheet, found, trial, evidence);
      if (verdict !== 'nothing') judged.push({ found, trial, verdict, reason });
      if (judged.length % SUMS_PER_STEP === SUMS_PER_STEP - 1) yield;
    }
  }
  return judged;
}

/** So many places at which a run of figures that is labelled a total makes it leave no doubt that it is one. */
const PLACES = 3;

/** What only the figures tell of is accused where a label calls it a total as well, or where it misses at one place of many by a digit that is not among the last. */
function decideByFigures(sheet: Sheet, found: Found, trial: Trial, evidence: Evidence): Decision {
  const { field, candidate, tally } = found;
  const isTotal = (field.lines[candidate.total]?.rank ?? 0) >= 1;
  if (trial.came === 'open') return NOTHING;
  if (trial.came !== 'differs' || spreadOf(sheet, trial).isRounded) {
    const isOff = trial.expected !== trial.found;
    const isOdd =
      isOff &&
      ((tally.rounded === 1 && tally.firm > PLACES) ||
        (isTotal && standsOut(sheet, trial, evidence, unitOf(found, trial) || evidence.unit)));
    return isOdd ? near(trial) : holds(trial);
  }
  const off = trial.found - trial.expected;
  if (!isOneDigit(off) && !isDigitBut(off, roundedBy(found))) return NOTHING;
  // A share of all is more than any of its parts; a rate lies among them, and a code may repeat theirs.
  if (isRatio(field.crossLabel(trial.cross)) && trial.found <= spreadOf(sheet, trial).greatest)
    return NOTHING;
  const isEven = !isRatio(field.crossLabel(trial.cross)) && !isCoarse(sheet, trial);
  const isClear = isEven && isMarked(trial) && isInChinese(found);
  const isSure = tally.firm >= PLACES && (isTotal || isClear);
  const few = field.lines[candidate.total]?.labels.some(isWhole) ? 1 : FEW_PLACES;
  const isCertain = isSure || (tally.firm >= few && isClear && isTelling(trial));
  if (isCertain && tally.differs === 1 && isBesideFirm(sheet, found, trial, evidence))
    return brokenAt(trial);
  return tally.holds > 0 ? UNSURE : NOTHING;
}

/** So many are enough for a figure of so many digits, and one where the label speaks of a whole. */
const FEW_PLACES = 2;
const TELLING = 4;

const isTelling = ({ found }: Trial): boolean => significantDigits(found) >= TELLING;

/** A total that prints fewer decimals than some of its terms. */
const isCoarse = (sheet: Sheet, { target, places }: Trial): boolean =>
  (sheet.figures.places[target] ?? 0) < places;

/** By how much a sum is off elsewhere, where it is off by rounding alone. */
const roundedBy = ({ trials }: Found): number =>
  trials.reduce(
    (most, { came, expected, found }) =>
      came === 'differs' ? most : Math.max(most, Math.abs(found - expected)),
    0,
  );

function decide(sheet: Sheet, found: Found, trial: Trial, evidence: Evidence): Decision {
  const { accepted, hinted } = found;
  const { came } = trial;
  if (came === 'open') return NOTHING;
  if (came === 'zero') return accepted ? holds(trial) : NOTHING;
  if (!accepted && !found.plain && !hinted) return standsAlone(sheet, found, trial, evidence);
  const own = unitOf(found, trial);
  if (came === 'holds' && trial.expected !== trial.found) {
    const exact = exactness(sheet, trial, evidence, own);
    if (exact === 'exact') return trial.blanks > 0 ? UNSURE : brokenAt(trial);
    if (exact === 'unsure' || standsOut(sheet, trial, evidence, own || evidence.unit))
      return near(trial);
  }
  if (came === 'holds' || came === 'weak')
    return accepted || (hinted && came === 'holds') ? holds(trial) : NOTHING;
  if (came === 'near') {
    const unit = own || evidence.unit;
    const isFine = Math.abs(trial.found - trial.expected) <= trial.allowed;
    if (!isFine || !isCounted(unit)) {
      const isUsual = isRounded(unit) || oftenNear(evidence);
      if (isFine && isUsual && !standsOut(sheet, trial, evidence, unit))
        return accepted ? holds(trial) : NOTHING;
      return near(trial);
    }
  } else if (spreadOf(sheet, trial).isLoose || isCut(sheet, trial)) return near(trial);
  const decision = differs(sheet, found, trial, evidence);
  const isUnsure = isGuess(found) && !(isSlipOfOne(trial) && isInChinese(found));
  return decision.verdict === 'fail' && isUnsure ? UNSURE : decision;
}

/** Only numbers or indentation carry it, and nothing of its table is called a total. */
const isGuess = ({ basis, field }: Found): boolean =>
  (basis === 'indent' || basis === 'numbering') && field.lines.every(({ rank }) => rank === 0);

const isSlipOfOne = (trial: Trial): boolean =>
  isMarked(trial) && isOneDigit(trial.found - trial.expected);

/** A total that prints fewer decimals than its terms and differs by less than one of its own last digit, as one that was cut off does. */
function isCut(sheet: Sheet, { target, places, expected, found }: Trial): boolean {
  const own = sheet.figures.places[target] ?? 0;
  return Math.abs(found - expected) < 10 ** (places - own);
}

/** The unit that the labels of a line and of the place across name in brackets, if any. */
function unitOf({ field, candidate }: Found, { cross }: Trial): string {
  const labels = [...(field.lines[candidate.total]?.labels ?? []), field.crossLabel(cross)];
  return (labels.join(';').match(/[(（][^()（）]{1,6}[)）]/g) ?? []).join('');
}
