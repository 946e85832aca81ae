import type { Check } from '../check';

/** What a phrase's underline says: a contradiction, a remark, a doubt. */
export const PHRASE_KINDS = ['warning', 'notice', 'doubt'] as const;
/** One of these, as it stands in the underline’s name. */
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** What an underline under a check's phrase says; null where there is nothing to say. */
export function phraseKind({ phrase, outcome, severity }: Check): PhraseKind | null {
  if (!phrase) return null;
  if (outcome === 'incomplete') return 'doubt';
  if (outcome !== 'fail') return null;
  return severity === 'notice' ? 'notice' : 'warning';
}
