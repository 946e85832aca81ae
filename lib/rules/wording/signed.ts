/** A difference with its sign, as auditors write it; nothing where there is none. */
export function signed(value: number | null): string {
  if (value === null) return '';
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
