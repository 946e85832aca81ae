import type { Phrase } from '../check';
import type { TextBlock } from '../page/blocks';
import { placeOf } from '../page/blocks';
import { type RuleId, severityOf } from '../rules';
import type { Folded } from './fold';
import type { NarrativeToken } from './tokens';
import type { NarrativeCheck } from './types';
import type { WordClass } from './word-classes';

/** What a text speaks of: the last noun of its kind. */
export type Topic = WordClass | '';

/** A block that is being read. */
export interface Passage {
  readonly block: TextBlock;
  readonly folded: Folded;
}

/** A sentence's words, and what the text was speaking of at each. */
export interface Sentence {
  readonly passage: Passage;
  readonly tokens: readonly NarrativeToken[];
  /** The tokens as patterns see them, one character each. */
  readonly words: string;
  readonly topics: readonly Topic[];
}

/** The phrase from one token to another as printed. */
export function phraseOf({ passage, tokens }: Sentence, first: number, last: number): Phrase {
  return phraseBetween(passage, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** The phrase between two offsets of the folded text, the second one excluded, as printed. */
export function phraseBetween({ block, folded }: Passage, from: number, to: number): Phrase {
  const start = folded.at[from] ?? 0;
  return { block, start, end: (folded.at[to - 1] ?? start) + 1 };
}

type Outcome = Pick<NarrativeCheck, 'outcome' | 'reason'> &
  Partial<NarrativeCheck> & { readonly rule: RuleId };

/** A check about a phrase. */
export function checkOf(phrase: Phrase, told: Outcome): NarrativeCheck {
  const { expected = null, found = null } = told;
  return {
    target: told.terms?.[0]?.fact ?? '',
    severity: severityOf(told.rule),
    terms: [],
    quote: phrase.block.text.slice(phrase.start, phrase.end),
    place: placeOf(phrase.block),
    phrase,
    ...told,
    expected,
    found,
    difference:
      expected === null || found === null ? null : Number((found - expected).toPrecision(12)),
  };
}
