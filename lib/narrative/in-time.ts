import { ALL, DONE } from './claim';
import { type ReportFacts, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import type { NarrativeCheck } from './types';
import { pattern } from './word-classes';

/** All that was due, right before its rate. */
const RATE =
  /(?:按时|按期|及时|限期|到期|依法|法定时限内?)(?:办结|答复|办复|回复)率(?:均|都|已|分别)?(?:为|达到?|是|保持)?$/;
/** Letters before a rate that are looked at. */
const NEAR = 16;
/** Words of its sentence before it. */
const SENTENCE = 40;

/**
 * `按期办结率100%`: agrees where the table has all of them closed; where some are left, nobody knows which were due.
 */
export function closedInTime(
  text: Sentence,
  at: number,
  facts: ReportFacts,
): NarrativeCheck | null {
  const { words, tokens, topics, passage } = text;
  const { figure, start = 0 } = tokens[at] ?? {};
  if (topics[at] !== 'request' || figure?.value !== 100) return null;
  if (!RATE.test(passage.folded.text.slice(Math.max(0, start - NEAR), start))) return null;
  const begin = Math.max(words.lastIndexOf('。', at) + 1, at - SENTENCE);
  if (pattern`[scope way otherMatter]`.test(words.slice(begin, at))) return null;
  const [done, all] = [DONE, ALL].map((sum) => readingOf(sum, facts)?.value ?? null);
  if (!done || done !== all) return null;
  return checkOf(phraseOf(text, at - 1, at), {
    rule: 'text.rate',
    outcome: 'pass',
    expected: 100,
    found: 100,
    terms: [DONE, ...ALL.split('+')].map((fact) => ({ fact, weight: 1 })),
    reason: { kind: 'rate', part: done, whole: done, holds: true },
  });
}
