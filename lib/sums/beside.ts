import type { Field } from './lines';
import type { Found } from './search';
import type { Sheet } from './sheet';
import { isOneDigit, significantDigits } from './slip';
import { type Candidate, type Trial, tally, tryAt } from './trial';

/** Labelled totals, and lines beside each, that are looked at. */
const MOST_TOTALS = 40;
const MOST_LINES = 200;
/** Digits of a total, and figures other than zero that make it, from which on they do so by no chance. */
const TELLING = 4;
const LEAST_NUMBERS = 2;

/**
 * Labelled totals that the lines beside them make in one place to the last digit, and miss in a single other one by what a slip of
 * one digit makes: too little for a run of figures, which holds in two, but not to be passed over.
 * @param known totals that are told of already
 */
export function brokenBeside(sheet: Sheet, field: Field, known: ReadonlySet<number>): Found[] {
  const totals = field.lines.flatMap(({ rank }, i) => (rank >= 1 && !known.has(i) ? [i] : []));
  const none = new Uint8Array(field.lines.length);
  return totals.slice(0, MOST_TOTALS).flatMap((total) => {
    for (const step of [-1, 1]) {
      for (const candidate of runsBeside(sheet, field, total, step)) {
        const trials = field.crosses.flatMap(
          (cross) => tryAt(sheet, field, candidate, cross, none) ?? [],
        );
        const found = besideOf(sheet, field, candidate, trials);
        if (found) return [found];
      }
    }
    return [];
  });
}

/** The runs of lines that begin beside a total and make it in some place, none of them beyond another total. */
function* runsBeside(
  sheet: Sheet,
  { lines, crosses, anchorAt }: Field,
  total: number,
  step: number,
): Generator<Candidate, void, void> {
  const { units, places } = sheet.figures;
  const valueAt = (line: number, cross: number): number => {
    const cell = anchorAt(lines[line]?.at ?? -1, cross);
    return sheet.isNumber(cell) ? (units[cell] ?? 0) / 10 ** (places[cell] ?? 0) : 0;
  };
  const wanted = crosses.map((cross) => valueAt(total, cross));
  const sums = crosses.map(() => 0);
  const terms: number[] = [];
  for (let i = total + step; lines[i] && (lines[i]?.rank ?? 0) < 1; i += step) {
    if (terms.push(i) > MOST_LINES) return;
    let isMade = false;
    for (const [c, cross] of crosses.entries()) {
      sums[c] = (sums[c] ?? 0) + valueAt(i, cross);
      const off = Math.abs((sums[c] ?? 0) - (wanted[c] ?? 0));
      isMade ||= wanted[c] !== 0 && off < Math.abs(wanted[c] ?? 0) * 1e-9;
    }
    if (isMade && terms.length > 1) yield { total, terms: [...terms] };
  }
}

/** What is told of such a run; null where it holds nowhere without doubt, or is off in more than one place or by more than a digit. */
function besideOf(
  sheet: Sheet,
  field: Field,
  candidate: Candidate,
  trials: readonly Trial[],
): Found | null {
  const counts = tally(trials);
  const off = trials.find(({ came }) => came === 'differs' || came === 'near');
  if (counts.differs + counts.near !== 1 || !off || !isOneDigit(off.found - off.expected))
    return null;
  const { units } = sheet.figures;
  const isTelling = ({ cross, came, expected, found }: Trial): boolean =>
    came === 'holds' &&
    expected === found &&
    significantDigits(found) >= TELLING &&
    candidate.terms.filter((term) => {
      const cell = field.anchorAt(field.lines[term]?.at ?? -1, cross);
      return sheet.isNumber(cell) && units[cell] !== 0;
    }).length >= LEAST_NUMBERS;
  if (!trials.some(isTelling)) return null;
  return {
    field,
    candidate,
    trials,
    tally: counts,
    basis: 'figures',
    accepted: true,
    isFirst: false,
    plain: false,
    hinted: false,
  };
}
