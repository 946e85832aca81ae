import type { Field } from './lines';
import { allowance, rescale, Sum } from './rounding';
import type { Sheet } from './sheet';

/** A total and the lines that may make it up. */
export interface Candidate {
  readonly total: number;
  readonly terms: readonly number[];
}

/**
 * How a candidate comes out at one place. `holds`: two figures or more make it; `weak`: one figure, which it repeats;
 * `zero`: nothing printed but zeros; `near`: off by no more than rounding could explain, if the figures are rounded;
 * `differs`; `open`: a term cannot be read.
 */
export type Came = 'holds' | 'weak' | 'zero' | 'near' | 'differs' | 'open';

export interface Trial {
  readonly cross: number;
  readonly came: Came;
  /** In units of the last of so many decimal places. */
  readonly expected: number;
  readonly found: number;
  readonly places: number;
  /** What rounding allows, in the same units. */
  readonly allowed: number;
  /** Off, but not by more than the figures' own last digits could explain where zeros behind the point were dropped. */
  readonly loose: boolean;
  readonly blanks: number;
  readonly numbers: number;
  readonly greatest: number;
  readonly least: number;
}

/** Adds up one candidate at one place; null where nothing can be said: no total printed, no figure among the terms. */
export function tryAt(
  sheet: Sheet,
  field: Field,
  candidate: Candidate,
  cross: number,
  parents: Uint8Array,
): Trial | null {
  const { lines } = field;
  const isSum = (line: number): boolean => (lines[line]?.rank ?? 0) > 0 || parents[line] === 1;
  const { kind, units, places } = sheet.figures;
  const target = field.anchorAt(lines[candidate.total]?.at ?? -1, cross);
  if (!sheet.isNumber(target)) return null;
  let most = places[target] ?? 0;
  let open = 0;
  let blanks = 0;
  let numbers = 0;
  let nonzero = 0;
  for (const term of candidate.terms) {
    const at = lines[term]?.at ?? -1;
    const cell = field.cellAt(at, cross);
    if (cell < 0 || kind[cell] === 0) blanks++;
    else if (kind[cell] === 3) return null;
    else if (kind[cell] === 2 || cell !== field.anchorAt(at, cross)) open++;
    else {
      numbers++;
      // A total or a parent alone is as good as all that it adds up.
      if (units[cell] !== 0) nonzero += isSum(term) ? 2 : 1;
      if ((places[cell] ?? 0) > most) most = places[cell] ?? 0;
    }
  }
  if (numbers === 0) return null;
  const sum = new Sum(most);
  let greatest = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let slack = 0;
  const dropped = (cell: number): number =>
    units[cell] === 0 ? 0.5 : rescale(1, places[cell] ?? 0, most) / 2;
  for (const term of candidate.terms) {
    const line = lines[term];
    const cell = field.anchorAt(line?.at ?? -1, cross);
    if (!sheet.isNumber(cell)) continue;
    const value = rescale(units[cell] ?? 0, places[cell] ?? 0, most);
    sum.add(units[cell] ?? 0, places[cell] ?? 0, line?.weight);
    slack += dropped(cell);
    if (value > greatest) greatest = value;
    if (value < least) least = value;
  }
  const found = rescale(units[target] ?? 0, places[target] ?? 0, most);
  const expected = sum.units;
  if (Number.isNaN(found) || Number.isNaN(expected)) return null;
  const off = Math.abs(found - expected);
  const allowed = allowance(numbers);
  let came: Came = 'differs';
  if (off === 0 || (off <= allowed && most > 0)) {
    came = nonzero > 1 ? 'holds' : nonzero === 1 ? 'weak' : 'zero';
    if (found === 0 && expected === 0 && nonzero < 2) came = 'zero';
  } else if (off <= allowed) came = 'near';
  if (open > 0 && came !== 'holds') came = 'open';
  return {
    cross,
    came,
    expected,
    found,
    places: most,
    allowed,
    loose: off <= slack + dropped(target),
    blanks,
    numbers,
    greatest,
    least,
  };
}

/** The outcomes of a candidate, counted. */
export interface Tally {
  readonly holds: number;
  readonly weak: number;
  readonly near: number;
  readonly differs: number;
}

export function tally(trials: readonly (Trial | null)[]): Tally {
  const counts = { holds: 0, weak: 0, near: 0, differs: 0, zero: 0, open: 0 };
  for (const trial of trials) if (trial) counts[trial.came]++;
  return counts;
}

/** It holds on most of the lines on which it says anything. */
export function holdsMostly({ holds, weak, near, differs }: Tally): boolean {
  const good = holds + weak + near;
  return (holds > 0 || near > 1 || (weak > 1 && differs === 0)) && good >= differs * 2;
}
