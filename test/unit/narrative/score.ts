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

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** What came out otherwise. */
  readonly wrong: readonly string[];
}

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

/** Counts every check that a sentence should give and gives, and those that are one of the two alone. */
export function score(sentences: readonly Sentence[], signs = '+!~?'): Score {
  let right = 0;
  let wanted = 0;
  let given = 0;
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const counts = (note: string): boolean => signs.includes(note.slice(-1));
    const want = sentence.want.filter(counts);
    const got = checksOf(sentence).map(noteOf).filter(counts);
    wanted += want.length;
    given += got.length;
    const left = [...got];
    for (const note of want) {
      const at = left.indexOf(note);
      if (at >= 0) {
        left.splice(at, 1);
        right++;
      }
    }
    if (left.length > 0 || want.length !== got.length) {
      wrong.push(`${sentence.text} [${sentence.facts}] ${want.join(' ')} → ${got.join(' ')}`);
    }
  }
  return { precision: right / (given || 1), recall: right / (wanted || 1), wrong };
}
