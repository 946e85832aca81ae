import type { Check } from '../audit/types';

/** A difference with its sign, as auditors write it. */
export function signed(value: number | null): string {
  if (value === null) return '';
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** What the terms make: the figure alone where there is but one term. */
export function value({ terms, expected }: Check, sum: string): string {
  return terms.length === 1 ? String(expected) : sum;
}
