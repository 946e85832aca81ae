import { rescale } from './rounding';
import type { Found } from './search';
import type { Sheet } from './sheet';
import { isMeasured } from './total-words';
import type { Trial } from './trial';

/** What a sheet's sums say of it as a whole. */
export interface Evidence {
  /** Sums of three figures or more that hold to the last digit, and those that rounding may explain. */
  readonly exact: number;
  readonly near: number;
  /** Sums that miss by so little that rounding may explain it, with those that it hardly ever explains. */
  readonly off: number;
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

/** Shares in hundredths make no more: they are rounded where the amounts beside them are not. */
const SHARES = 1000;

/** Weighs up all sums that hold on most of their lines. */
export function weigh(found: readonly Found[], unit: string): Evidence {
  let exact = 0;
  let near = 0;
  let off = 0;
  let withBlanks = 0;
  let cents = 0;
  let rounded = 0;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { field, candidate, trials, accepted, basis } of found) {
    // What an account leaves says nothing of how its other lines add up.
    if (!accepted || basis === 'roll' || basis === 'result') continue;
    const [along, across] = field.byRow ? [rows, columns] : [columns, rows];
    for (const trial of trials) {
      const isExact = trial.expected === trial.found;
      if (trial.came === 'near') near++;
      if (trial.came === 'near' || (trial.came === 'holds' && !isExact)) off++;
      if (trial.came !== 'holds') continue;
      if (trial.numbers > 2 && isExact) exact++;
      if (trial.places > 1 && basis !== 'figures') {
        if (isExact) cents++;
        else if (Math.abs(trial.found) >= SHARES * 10 ** trial.places) rounded++;
      }
      if (trial.blanks > 0) withBlanks++;
      across.add(trial.cross);
    }
    for (const line of [candidate.total, ...candidate.terms])
      along.add(field.lines[line]?.at ?? -1);
  }
  return { exact, near, off, withBlanks, cents: rounded > 1 ? 0 : cents, unit, rows, columns };
}

/** Rounded figures miss their sum by a little in so many cases, or more: one in five at the least. */
const OFTEN = 4;

/** Whether the sums of a sheet miss by a little again and again. */
export const oftenNear = ({ near, exact }: Evidence): boolean => near > 2 && near * OFTEN >= exact;

/** So many sums to the last digit for each that misses it say that the figures are not rounded. */
const EXACT = 3;
/** A wrong digit is a term of a row and of a column: no more sums miss by it in a table of few. */
const FEW_OFF = 2;

/**
 * Whether a sum that is off by no more than rounding explains stands out: the others of its sheet come out to the last digit, or
 * they are too few to tell and nothing says that the figures are rounded.
 * @param unit what names the unit of its figures
 */
export function standsOut(sheet: Sheet, trial: Trial, evidence: Evidence, unit: string): boolean {
  if (isCoarser(sheet, trial)) return false;
  const { exact, off } = evidence;
  if (exact >= EXACT && exact >= off * EXACT) return true;
  return off <= FEW_OFF && !isMeasured(unit);
}

/** Whether a total is printed coarser than its terms: more than one of them has a part that it does not print. */
function isCoarser(sheet: Sheet, { target, cells, places: most }: Trial): boolean {
  const { units, places } = sheet.figures;
  const own = places[target] ?? 0;
  const finer = cells.filter(
    (cell) => rescale(units[cell] ?? 0, places[cell] ?? 0, most) % 10 ** (most - own) !== 0,
  );
  return finer.length > 1;
}

/** An amount from which on nobody rounds in the last of two decimals, but where it is told in 万 or more. */
const AMOUNT = 100_000;

/** How sure it is that a sum holds to its last digit or is broken. */
export type Exactness = 'rounded' | 'unsure' | 'exact';

/** So many sums to the cent, and no other that is not, leave no room for rounding. */
const CENTS = 4;

/** Amounts in 亿元 are rounded, whatever else of their table comes out. */
const COUNTED_MONEY = /(?<!亿)元/;

/**
 * Figures in 元 with 角 and 分, or money in a table whose other sums all hold to the last digit. What is measured, as areas are, is
 * rounded, however many of its sums come out.
 * @param own the unit that the labels of the sum name
 */
export function exactness(
  sheet: Sheet,
  { places, target, cells, found }: Trial,
  { cents, unit }: Evidence,
  own: string,
): Exactness {
  if (places < 2) return 'rounded';
  // One printed coarser than its neighbours is rounded, and so is the sum.
  const printed = [target, ...cells].map((cell) => sheet.figures.places[cell] ?? 0);
  if (printed.some((one) => one === 0)) return 'rounded';
  if (cents >= CENTS) return COUNTED_MONEY.test(`${unit} ${own}`) ? 'exact' : 'unsure';
  if (cents > 0 || /单位[:：](?:人民币)?元/.test(unit)) return 'unsure';
  const isAmount = places === 2 && Math.abs(found) >= AMOUNT * 100 && !/[万亿千]/.test(unit);
  return isAmount ? 'unsure' : 'rounded';
}
