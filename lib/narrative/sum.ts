/** A sum of printed figures, without what binary fractions add to it. */
export function sum(values: readonly number[]): number {
  return Number(values.reduce((all, value) => all + value, 0).toPrecision(14));
}

/** Whether parts would make their number if one digit of one figure were another. */
export function isSlip(whole: number, parts: readonly number[]): boolean {
  const off = sum([...parts, -whole]);
  return (
    isOneDigit(sum([whole, off]), whole) ||
    parts.some((part) => isOneDigit(sum([part, -off]), part))
  );
}

/** Whether a number is another with one digit changed, or two that stand side by side swapped. */
export function isSlipOf(one: number, other: number): boolean {
  return isOneDigit(one, other) || swapped(other).includes(one);
}

/** Whether a number is another with one digit more: `4` and `14`. */
export function isDigitMore(one: number, other: number): boolean {
  const [digits, more] = [String(one), String(other)];
  if (one <= 0 || more.length !== digits.length + 1) return false;
  return [...more].some((_, i) => more.slice(0, i) + more.slice(i + 1) === digits);
}

/** Whether two numbers differ in one digit. */
function isOneDigit(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (one < 0 || a.length !== b.length) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

/** Two digits that stand side by side, the other way round: `7837` and `7873`. */
export function swapped(one: number): number[] {
  const digits = String(one);
  if (!/^\d+$/.test(digits)) return [];
  const others = [...digits].slice(1).map((digit, i) => {
    return Number(digits.slice(0, i) + digit + digits[i] + digits.slice(i + 2));
  });
  return others.filter((other) => other !== one);
}

/** By how much parts would fall short of their number if two digits of one figure had been swapped, for every such swap. */
export function swaps(whole: number, parts: readonly number[]): number[] {
  return [
    ...swapped(whole).map((other) => whole - other),
    ...parts.flatMap((part) => swapped(part).map((other) => other - part)),
  ].filter((off) => off > 0);
}
