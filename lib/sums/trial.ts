import { BLANK, PERCENT, WORDS } from './figures';
import type { Field } from './lines';
import { allowance, grainOf, isExact, likely, rescale } from './rounding';
import type { Sheet } from './sheet';
import { significantDigits } from './slip';

/** A total and the lines that may make it up. */
export interface Candidate {
  /** Indexes of lines of a field. */
  readonly total: number;
  readonly terms: readonly number[];
}

/**
 * How a candidate comes out at one place. `holds`: two figures or more make it; `weak`: one figure, which it repeats;
 * `zero`: nothing printed but zeros; `near`: off by no more than rounding could explain, if the figures are rounded;
 * `differs`; `open`: a term cannot be read.
 */
export type TrialOutcome = 'holds' | 'weak' | 'zero' | 'near' | 'differs' | 'open';

/** One total added up at one place across. Figures are whole numbers of the last decimal place, `places` says of which. */
export interface Trial {
  /** Row or column of the sheet across the lines. */
  readonly cross: number;
  readonly came: TrialOutcome;
  /** The total's cell of the sheet. */
  readonly target: number;
  /** In units of the last of so many decimal places. */
  readonly expected: number;
  readonly found: number;
  readonly places: number;
  /** What rounding allows, in the same units. */
  readonly allowed: number;
  /** Terms that print no figure; those that print nothing at all, not even a sign for nothing. */
  readonly blanks: number;
  readonly holes: number;
  /** How many terms print a figure; which, where they do not make the total. */
  readonly numbers: number;
  readonly cells: readonly number[];
}

/** Half a unit of the last digit that each figure prints itself, for all of them; a zero prints none that counts. */
function looseness(
  { figures: { units, places } }: Sheet,
  target: number,
  cells: readonly number[],
  numbers: number,
  most: number,
): number {
  let slack = 0;
  for (let i = -1; i < numbers; i++) {
    const cell = i < 0 ? target : (cells[i] ?? 0);
    slack += (units[cell] === 0 ? 1 : rescale(1, places[cell] ?? 0, most)) / 2;
  }
  return slack;
}

const NONE: readonly number[] = [];
/** Filled anew at every try: most tries hold, and nothing of them is kept. */
const scratch: number[] = [];

/** What stands behind 减, in units of so many decimal places. */
function takenOff(
  sheet: Sheet,
  field: Field,
  terms: readonly number[],
  cross: number,
  most: number,
): number {
  const { units, places } = sheet.figures;
  let sum = 0;
  for (const term of terms) {
    const line = field.lines[term];
    const cell = field.anchorAt(line?.at ?? -1, cross);
    if (line && line.weight < 0 && sheet.isNumber(cell))
      sum += rescale(units[cell] ?? 0, places[cell] ?? 0, most);
  }
  return sum;
}

/** Adds up one candidate at one place; null where nothing can be said: no total printed, no figure among the terms. */
export function tryAt(
  sheet: Sheet,
  field: Field,
  { total, terms }: Candidate,
  cross: number,
  parents: Uint8Array,
): Trial | null {
  const { lines } = field;
  const { kind, units, places } = sheet.figures;
  const target = field.anchorAt(lines[total]?.at ?? -1, cross);
  if (!sheet.isNumber(target)) return null;
  let most = places[target] ?? 0;
  let open = 0;
  let blanks = 0;
  let holes = 0;
  let nonzero = 0;
  const cells = scratch;
  let numbers = 0;
  let negative = 0;
  for (const term of terms) {
    const line = lines[term];
    if (!line) continue;
    const cell = field.cellAt(line.at, cross);
    const what = cell < 0 ? BLANK : kind[cell];
    if (what === BLANK) {
      blanks++;
      if (sheet.label(cell) === '') holes++;
    } else if (what === PERCENT) return null;
    else if (what === WORDS || cell !== field.anchorAt(line.at, cross)) open++;
    else {
      cells[numbers++] = cell;
      if (line.weight < 0) negative++;
      // A total or a parent alone is as good as all that it adds up.
      if (units[cell] !== 0) nonzero += line.rank > 0 || parents[term] === 1 ? 2 : 1;
      if ((places[cell] ?? 0) > most) most = places[cell] ?? 0;
    }
  }
  if (numbers === 0) return null;
  let expected = 0;
  for (let i = 0; i < numbers; i++) {
    const cell = cells[i] ?? 0;
    expected += rescale(units[cell] ?? 0, places[cell] ?? 0, most);
  }
  if (negative > 0) expected -= 2 * takenOff(sheet, field, terms, cross, most);
  const found = rescale(units[target] ?? 0, places[target] ?? 0, most);
  if (!isExact(expected) || !isExact(found)) return null;
  const off = Math.abs(found - expected);
  const allowed = allowance(numbers);
  let came: TrialOutcome = 'differs';
  if (off === 0 || (off <= likely(numbers) && most > 0)) {
    came = nonzero > 1 ? 'holds' : nonzero === 1 ? 'weak' : 'zero';
  } else if (off <= allowed) came = 'near';
  else if (most > 0 && off <= looseness(sheet, target, cells, numbers, most)) came = 'near';
  if (open > 0 && came !== 'holds') came = 'open';
  const isOff = off > 0;
  return {
    cross,
    came,
    target,
    expected,
    found,
    places: most,
    allowed,
    blanks,
    holes,
    numbers,
    cells: isOff ? cells.slice(0, numbers) : NONE,
  };
}

/** What is looked at only where a sum is off. */
export interface Spread {
  /** Of the terms, in the units of the trial. */
  readonly greatest: number;
  readonly least: number;
  /**
   * Off by no more than the figures' own last digits could explain, where zeros behind the point were dropped, or where all of them
   * end in the same zeros before it (亿 written as 元).
   */
  readonly isLoose: boolean;
  /** The same where they are rounded to fives or tens. */
  readonly isRounded: boolean;
}

/** How a sum that is off stands to the figures that it adds up; these are in the units of the trial. */
export function spreadOf(sheet: Sheet, { target, cells, places, found, expected }: Trial): Spread {
  const { units, places: own } = sheet.figures;
  const values = cells.map((cell) => rescale(units[cell] ?? 0, own[cell] ?? 0, places));
  const off = Math.abs(found - expected);
  const some = [found, ...values].filter((value) => value !== 0);
  const grain = some.length < 3 ? 0 : grainOf(some);
  const together = (some.length / 2) * grain;
  const slack = looseness(sheet, target, cells, cells.length, places);
  return {
    greatest: values.reduce((a, b) => Math.max(a, b)),
    least: values.reduce((a, b) => Math.min(a, b)),
    isLoose: off <= slack || (grain >= 10 ** (places + 1) && off <= together),
    isRounded: off <= slack || (grain > 1 && off <= together),
  };
}

/** The outcomes of a candidate, counted. */
export interface Tally {
  readonly holds: number;
  readonly weak: number;
  readonly near: number;
  readonly differs: number;
  /** Of those that hold, the ones that do so to the last digit and with figures enough to leave chance no room. */
  readonly firm: number;
  /** Those that are off, but by no more than rounding explains. */
  readonly rounded: number;
}

/** So many digits of a total, or more than two terms; one figure alone is only repeated. */
const FIRM = 4;

function isFirm({ came, expected, found, numbers }: Trial): boolean {
  if (came !== 'holds' || expected !== found || numbers < 2) return false;
  return numbers > 2 || significantDigits(found) >= FIRM;
}

/** Counts how a candidate comes out; places where it says nothing are null. */
export function tally(trials: readonly (Trial | null)[]): Tally {
  const counts = { holds: 0, weak: 0, near: 0, differs: 0, zero: 0, open: 0, firm: 0, rounded: 0 };
  for (const trial of trials) {
    if (!trial) continue;
    counts[trial.came]++;
    if (isFirm(trial)) counts.firm++;
    else if (trial.came !== 'differs' && trial.expected !== trial.found) counts.rounded++;
  }
  return counts;
}

/** It holds on most of the lines on which it says anything. */
export function holdsMostly({ holds, weak, near, differs }: Tally): boolean {
  const good = holds + weak + near;
  return (holds > 0 || near > 1 || (weak > 1 && differs === 0)) && good >= differs * 2;
}
