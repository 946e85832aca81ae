/** Exact sums of figures given as whole numbers of a decimal place, and what rounding allows them. */

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Whether a sum of whole numbers is still one; beyond this a double rounds. */
export function isExact(units: number): boolean {
  return Math.abs(units) <= Number.MAX_SAFE_INTEGER;
}

/** The same figure in units of a smaller decimal place. */
export function rescale(units: number, from: number, to: number): number {
  return from === to ? units : units * (POWERS[to - from] ?? 1);
}

/** The figure that so many units of a decimal place stand for, as a double prints it. */
export function figureOf(units: number, places: number): number {
  if (places === 0) return units;
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const value = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
  return units < 0 ? -value : value;
}

/** Half a unit of the last printed place for each term and for the total, in units of that place. */
export function allowance(terms: number): number {
  return (terms + 1) / 2;
}

/** The part of it that is ever met: rounding up and down makes up for itself, the more so the more terms there are. */
export function likely(terms: number): number {
  return Math.min(
    allowance(terms),
    Math.max(1, Math.ceil(DEVIATIONS * Math.sqrt((terms + 1) / 12))),
  );
}

/** Standard deviations of a sum of rounding errors within which nearly all of them lie. */
const DEVIATIONS = 2.5;

/**
 * The power of ten, or five times one, to whose multiples all figures are rounded: 1 where they are not. Other common divisors say
 * nothing: a share of 80 beside 5,200,000 has one.
 */
export function grainOf(units: Iterable<number>): number {
  let common = 0;
  for (const one of units) {
    let a = Math.abs(one);
    while (a > 0) [common, a] = [a, common % a];
    if (common === 1) break;
  }
  if (common === 0) return 1;
  let grain = 1;
  while (common % (grain * 10) === 0) grain *= 10;
  return common % (grain * 5) === 0 ? grain * 5 : grain;
}
