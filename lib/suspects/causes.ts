/** What probably went wrong with a figure, the likeliest first. */
export const CAUSES = [
  'transposed',
  'digit-lost',
  'digit-added',
  'digit-wrong',
  'tenfold',
  'swapped',
  'shifted',
  'split',
  'off-by-one',
  'zero',
  'unknown',
] as const;

/** How a figure may have come to be wrong. */
export type Cause = (typeof CAUSES)[number];

/** How the right figure became the printed one, as far as the digits tell. */
export function causeOf(printed: number, right: number): Cause {
  const [is, was] = [String(printed), String(right)];
  if (printed === right * 10 || right === printed * 10)
    return printed === 0 || right === 0 ? zero(printed) : 'tenfold';
  if (is.length === was.length) {
    const off = [...is].flatMap((digit, i) => (digit === was[i] ? [] : [i]));
    const [a = 0, b = 0] = off;
    if (off.length === 2 && b === a + 1 && is[a] === was[b] && is[b] === was[a])
      return 'transposed';
    if (off.length === 1 && is.length > 1) return 'digit-wrong';
  }
  if (printed === 0) return 'zero';
  if (is.length + 1 === was.length && isWithout(was, is)) return 'digit-lost';
  if (was.length + 1 === is.length && right !== 0 && isWithout(is, was)) return 'digit-added';
  return Math.abs(printed - right) === 1 ? 'off-by-one' : 'unknown';
}

function zero(printed: number): Cause {
  return printed === 0 ? 'zero' : 'unknown';
}

function isWithout(long: string, short: string): boolean {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
