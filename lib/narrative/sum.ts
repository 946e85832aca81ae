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

/** Whether two numbers differ in one digit. */
function isOneDigit(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (one < 0 || a.length !== b.length) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}
