import { fingerprintsOf } from './fingerprint';
import type { JudgedReport } from './types';

/** A finding as another audit of the same page knows it: the check, and the cell that it is about. */
export interface Sought {
  readonly fingerprint: string;
  /** Id of a fact; null where it is about words, or about another table. */
  readonly fact: string | null;
}

/** Where a finding stands in an audit: its check, else the cell that it is about; null where neither is there. */
export function whereIn(
  report: JudgedReport,
  { fingerprint, fact }: Sought,
): { readonly check: number } | { readonly fact: string } | null {
  const check = fingerprint === '' ? -1 : fingerprintsOf(report).indexOf(fingerprint);
  if (check >= 0) return { check };
  return fact !== null && report.facts.some(({ id }) => id === fact) ? { fact } : null;
}

/** As the end of an address, and out of it. */
export const asHash = (sought: Sought): string => `#${encodeURIComponent(JSON.stringify(sought))}`;

/** What the end of an address asks for; null where it asks for nothing. */
export function fromHash(hash: string): Sought | null {
  try {
    const { fingerprint, fact } = JSON.parse(decodeURIComponent(hash.slice(1)));
    if (typeof fingerprint !== 'string') return null;
    return { fingerprint, fact: typeof fact === 'string' ? fact : null };
  } catch {
    return null;
  }
}
