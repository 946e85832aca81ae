import { checkOf, phraseOf, type Sentence } from './sentence';
import { sum } from './sum';
import type { NarrativeCheck } from './types';

/**
 * The parts at some positions held against a number.
 * @param whole position of the number; null where they make one that was told elsewhere
 */
export function toldParts(
  text: Sentence,
  whole: number | null,
  items: readonly number[],
  holds: boolean,
): NarrativeCheck {
  const parts = items.map((item) => text.tokens[item]?.figure?.value ?? 0);
  const all = sum(parts);
  return checkOf(phraseOf(text, whole ?? items[0] ?? 0, items.at(-1) ?? 0), {
    rule: 'text.enumeration',
    target: 'narrative',
    outcome: holds ? 'pass' : 'fail',
    expected: all,
    found: whole === null ? all : (text.tokens[whole]?.figure?.value ?? null),
    reason: { kind: 'parts', parts: parts.join(' + '), holds },
  });
}
