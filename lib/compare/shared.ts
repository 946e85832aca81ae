import { type SharedSentences, sentencesOf } from './letters';
import { unitKey } from './names';
import type { Compared } from './types';

/** A run of fewer units does not show what all of a portal have; of more, the share that has to have a sentence. */
const LEAST_UNITS = 5;
const SHARE = 1 / 3;

/**
 * The sentences that a good part of the units have, word for word but for figures: handed down to all, or of the form that their
 * portal gives them. Nobody has copied them from another.
 */
export function sharedAmong(reports: readonly Compared[]): SharedSentences {
  const byUnit = new Map<string, Set<string>>();
  for (const { issuer, url, text } of reports) {
    const unit = issuer ? unitKey(issuer) : url;
    const known = byUnit.get(unit) ?? new Set();
    for (const sentence of sentencesOf(text)) known.add(sentence);
    byUnit.set(unit, known);
  }
  if (byUnit.size < LEAST_UNITS) return new Set();
  const counts = new Map<string, number>();
  for (const sentences of byUnit.values())
    for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const most = byUnit.size * SHARE;
  return new Set([...counts].flatMap(([sentence, count]) => (count > most ? sentence : [])));
}
