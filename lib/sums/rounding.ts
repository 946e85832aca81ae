/** Exact sums of figures given as whole numbers of a decimal place, and what rounding allows them. */

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** A running sum at a fixed number of decimal places; `NaN` once it is no longer exact. */
export class Sum {
  units = 0;

  constructor(readonly places: number) {}

  add(units: number, places: number, weight = 1): void {
    this.units += weight * rescale(units, places, this.places);
    if (Math.abs(this.units) > Number.MAX_SAFE_INTEGER) this.units = Number.NaN;
  }
}

export function rescale(units: number, from: number, to: number): number {
  const scaled = units * (POWERS[to - from] ?? 1);
  return Math.abs(scaled) > Number.MAX_SAFE_INTEGER ? Number.NaN : scaled;
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
