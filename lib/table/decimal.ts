/**
 * Reckoning without rounding errors: 0.1 + 0.2 is 0.3, and 0.57 亿元 are 5700 万元. A figure of a cell is a double that stands for
 * the decimal it prints as, of 15 digits at the most, so that a plain cell costs no object; what is reckoned with it is a
 * `Decimal`, which is exact however long it grows. It is plain data: it can be stored and sent as JSON.
 */
export interface Decimal {
  /** A whole number with its sign, as text. The decimal is `digits` × 10^−`scale`. */
  readonly digits: string;
  /** Decimal places; below zero for whole tens, hundreds … */
  readonly scale: number;
}

/** A figure and how often it counts; below zero where it is taken off. */
export interface Weighted<T> {
  readonly value: T;
  /** A whole number. */
  readonly weight: number;
}

/** The decimal that a finite number prints as. */
export function decimalOf(value: number): Decimal {
  const [figure = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = figure.split('.');
  return { digits: whole + fraction, scale: fraction.length - Number(exponent) };
}

/** The number nearest to a decimal. */
export const nearest = ({ digits, scale }: Decimal): number => Number(`${digits}e${-scale}`);

/** Ten to the power times a decimal. */
export const tenfold = ({ digits, scale }: Decimal, power: number): Decimal => ({
  digits,
  scale: scale - power,
});

/** What decimals make, each as often as its weight says. */
export function sumOf(terms: readonly Weighted<Decimal>[]): Decimal {
  let scale = 0;
  for (const { value } of terms) scale = Math.max(scale, value.scale);
  let sum = 0n;
  for (const { value, weight } of terms)
    sum += BigInt(weight) * BigInt(value.digits) * 10n ** BigInt(scale - value.scale);
  return { digits: String(sum), scale };
}

/** −1 below zero, 0, or 1 above. */
export function signOf({ digits }: Decimal): -1 | 0 | 1 {
  const whole = BigInt(digits);
  return whole < 0n ? -1 : whole > 0n ? 1 : 0;
}

/** Ten to the power times a number, to the nearest number. */
export const shifted = (value: number, power: number): number =>
  power === 0 ? value : nearest(tenfold(decimalOf(value), power));

/** The same as `sumOf` for numbers; whole ones, which is nearly all, are simply added. */
export function weightedSum(terms: readonly Weighted<number>[]): number {
  let quick = 0;
  let whole = true;
  for (const { value, weight } of terms) {
    quick += value * weight;
    whole &&= Number.isSafeInteger(value) && Number.isSafeInteger(quick);
  }
  if (whole) return quick;
  return nearest(sumOf(terms.map(({ value, weight }) => ({ value: decimalOf(value), weight }))));
}
