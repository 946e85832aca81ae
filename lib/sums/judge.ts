import type { Steps } from '../steps';
import { differs, isBesideFirm, standsAlone } from './broken';
import { type Evidence, exactness, oftenNear, standsOut, weigh } from './evidence';
import { decideRoll } from './roll-verdict';
import type { Found } from './search';
import { brokenThroughOneCell } from './shared';
import type { Sheet } from './sheet';
import { isDigitBut, isOneDigit } from './slip';
import { isCounted, isRatio, isRounded } from './total-words';
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
          : found.basis === 'roll'
            ? decideRoll(found, trial, unitOf(found, trial) || evidence.unit)
            : decide(sheet, found, trial, evidence);
      if (verdict !== 'nothing') judged.push({ found, trial, verdict, reason });
      if (judged.length % SUMS_PER_STEP === SUMS_PER_STEP - 1) yield;
    }
  }
  const broken = brokenThroughOneCell(judged);
  if (broken.size === 0) return judged;
  return judged.map((one) => (broken.has(one) ? { ...one, ...brokenAt(one.trial) } : one));
}

/** So many places at which a run of figures that is labelled a total makes it leave no doubt that it is one. */
const PLACES = 3;

/** What only the figures tell of is never accused, unless a label calls it a total as well. */
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
  const isSure = tally.firm >= PLACES && tally.differs === 1;
  if (isTotal && isSure && isBesideFirm(sheet, found, trial, evidence)) return brokenAt(trial);
  return tally.holds > 0 ? UNSURE : NOTHING;
}

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
  return differs(sheet, found, trial, evidence);
}

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
