/** Off by no more than this share, a total is taken for a slip of the pen, not for the total of something else. */
const NEAR = 0.2;

/** Whether a figure looks like another with a slip: little off, a digit wrong, lost or too many, two transposed, ten times. */
export function isSlip(expected: number, printed: number): boolean {
  if (Math.abs(printed - expected) <= Math.abs(expected) * NEAR) return true;
  if (printed < 0 !== expected < 0) return false;
  const a = String(Math.abs(expected));
  const b = String(Math.abs(printed));
  if (a.length === b.length) {
    const wrong = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
    const [first = 0, second = 0] = wrong;
    if (wrong.length === 1) return true;
    return (
      wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
    );
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length !== 1) return false;
  return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
}

/**
 * Whether a difference is what one slip of a digit makes in a total or in any of its terms: one digit wrong (d times a power of
 * ten), or two neighbours transposed (nine times that). A total of something else differs by a figure of any digits.
 */
export function isOneDigit(difference: number): boolean {
  let rest = Math.abs(difference);
  if (rest === 0 || !Number.isSafeInteger(rest)) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest % 9 === 0 && rest / 9 < 10);
}

/** Whether a difference is what one slip of a digit makes beside that of rounding, so little that it is no digit of its own. */
export function isDigitBut(difference: number, rounding: number): boolean {
  if (rounding === 0 || rounding > 4 || Math.abs(difference) < rounding * 10) return false;
  for (let by = -rounding; by <= rounding; by++) if (isOneDigit(difference + by)) return true;
  return false;
}

/** Digits of a figure, without the zeros at its end. */
export function significantDigits(units: number): number {
  return String(Math.abs(units)).replace(/0+$/, '').length;
}

/** By so many units of the last digit figures differ for many a reason: a part that is not listed, another day of counting. */
const LAST = 100;
const LAST_TENTHS = 20;

/** Whether a sum is off by more than a few more or less explain; of hundredths nobody leaves out a few. */
export const isMarked = (sum: {
  readonly expected: number;
  readonly found: number;
  readonly places: number;
  readonly allowed: number;
}): boolean =>
  Math.abs(sum.found - sum.expected) >=
  (sum.places > 1 ? sum.allowed * 2 : sum.places > 0 ? LAST_TENTHS : LAST);
