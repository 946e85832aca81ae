/**
 * Sums of decimal figures without rounding errors: 0.1 + 0.2 is 0.3. Figures are doubles that stand for the decimal
 * they print as, of 15 digits at the most.
 */
export function weightedSum(
  terms: readonly { readonly value: number; readonly weight: number }[],
): number {
  let quick = 0;
  for (const { value, weight } of terms) quick += value * weight;
  if (Number.isSafeInteger(quick) && terms.every(({ value }) => Number.isSafeInteger(value)))
    return quick;
  const places = Math.max(0, ...terms.map((term) => decimals(term.value)));
  let sum = 0n;
  for (const { value, weight } of terms) sum += BigInt(weight) * scaled(value, places);
  return unscaled(sum, places);
}

function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

function scaled(value: number, places: number): bigint {
  if (places === 0) return BigInt(value);
  return BigInt(value.toFixed(places).replace('.', ''));
}

function unscaled(sum: bigint, places: number): number {
  if (places === 0) return Number(sum);
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const value = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
  return sum < 0n ? -value : value;
}
