import { describe, expect, it } from 'vitest';
import { DOUBTS } from './doubts';
import { EVIDENT } from './evident';
import { KINDS } from './kinds';
import { MORE_KINDS } from './more-kinds';
import { OUTCOMES } from './outcomes';
import { PUBLISHED } from './published';
import { checksOf, noteOf } from './score';
import { SLIPS } from './slips';
import { WIDER } from './wider';
import { WITHIN_TEXT } from './within-text';

describe.each(
  Object.entries({
    ...KINDS,
    ...MORE_KINDS,
    ...SLIPS,
    ...WITHIN_TEXT,
    ...DOUBTS,
    ...EVIDENT,
    ...WIDER,
    ...PUBLISHED,
    ...OUTCOMES,
  }),
)('%s', (_, sentences) => {
  it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, one) => {
    const notes = checksOf(one).map(noteOf);
    expect(notes.sort()).toEqual([...one.want].sort());
  });
});
