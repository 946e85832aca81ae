import { checkOf, phraseOf, type Sentence } from './sentence';
import { percent } from './share';
import type { NarrativeCheck } from './types';
import { codeOf } from './word-classes';

const FIGURE = codeOf('figure');

/**
 * `22件，比上年（31件）下降29%`, `37件，较上年增加9件，增长32%`: a change against a number that the sentence tells. A base that
 * does not fit may not be the one meant, so only what comes out is told.
 */
export function checkChange(text: Sentence, at: number): NarrativeCheck[] {
  const { words, tokens } = text;
  const rate = tokens[at]?.figure;
  if (!rate) return [];
  const otherAt = words.lastIndexOf(FIGURE, at - 1);
  const nowAt = otherAt > 0 ? words.lastIndexOf(FIGURE, otherAt - 1) : -1;
  const other = tokens[otherAt]?.figure;
  const now = tokens[nowAt]?.figure;
  if (!other || !now || other.unit !== now.unit || words.slice(nowAt, at).includes('。')) return [];
  const earlier = [other.value, now.value - other.value, now.value + other.value];
  for (const before of earlier) {
    if (before <= 0) continue;
    const change = (Math.abs(now.value - before) / before) * 100;
    if (change < rate.least - 1e-9 || change > rate.most + 1e-9) continue;
    return [
      checkOf(phraseOf(text, nowAt, at), {
        rule: 'text.rate',
        target: 'narrative',
        outcome: 'pass',
        expected: percent(Math.abs(now.value - before), before),
        found: rate.value,
        reason: { kind: 'rate', part: Math.abs(now.value - before), whole: before, holds: true },
      }),
    ];
  }
  return [];
}
