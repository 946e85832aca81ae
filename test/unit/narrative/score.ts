import { checkNarrative, type NarrativeCheck } from '../../../lib/narrative';
import type { TextBlock } from '../../../lib/page/blocks';
import { runNow } from '../../../lib/steps';
import { READINGS, type Sentence } from './facts';

const SIGNS = {
  pass: '+',
  incomplete: '?',
  warning: '!',
  notice: '~',
  error: '!!',
  inapplicable: '-',
};

/** What a sentence gives when it stands in a report's section. */
export function checksOf({ facts, text, section = 0 }: Omit<Sentence, 'want'>): NarrativeCheck[] {
  const reading = READINGS[facts];
  const heading: TextBlock = {
    kind: 'heading',
    level: 2,
    text: reading.form?.sections[section] ?? '',
    number: 0,
  };
  // White space is folded in every block of a page.
  const folded = text.replace(/\s+/g, ' ').trim();
  const block: TextBlock = { kind: 'paragraph', level: 0, text: folded, number: 1 };
  return runNow(checkNarrative([heading, block], reading));
}

/** A check as the sentences note it down, such as `requests+`. */
export function noteOf({ rule, outcome, severity }: NarrativeCheck): string {
  return rule.replace('text.', '') + SIGNS[outcome === 'fail' ? severity : outcome];
}
