import type { KeptVerdict } from './types';

/** Of the shape in which verdicts are kept. One that changes it counts on, and `readVerdict` learns to read what was before. */
export const VERSION = 1;

/** A verdict out of the store, or of a file; null for what is none, or was written by a later version than this. */
export function readVerdict(value: unknown): KeptVerdict | null {
  if (!isObject(value) || value.version !== VERSION || !isObject(value.about)) return null;
  const { fingerprint, report, figures, state, reason, note, judgedAt } = value;
  const { issuer, year, rule, place, url } = value.about;
  const texts = [fingerprint, report, figures, reason, note, judgedAt, rule, place, url];
  if (!texts.every((text) => typeof text === 'string')) return null;
  if (state !== 'confirmed' && state !== 'dismissed') return null;
  if (!(issuer === null || typeof issuer === 'string')) return null;
  if (!(year === null || typeof year === 'number')) return null;
  return value as unknown as KeptVerdict;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
