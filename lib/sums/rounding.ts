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

/** The greatest whole number of units of which all figures are multiples: more than 1 where they were rounded to tens, fives, 亿. */
export function grainOf(units: Iterable<number>): number {
  let grain = 0;
  for (const one of units) {
    let a = Math.abs(one);
    while (a > 0) [grain, a] = [a, grain % a];
    if (grain === 1) break;
  }
  return Math.max(1, grain);
}
