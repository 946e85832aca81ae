import { describe, expect, it } from 'vitest';
import { DOUBTS } from './doubts';
import { EVIDENT } from './evident';
import { KINDS } from './kinds';
import { LIMITED } from './limited';
import { MORE_KINDS } from './more-kinds';
import { OUTCOMES } from './outcomes';
import { PUBLISHED } from './published';
import { checksOf, noteOf } from './score';
import { SLIPS } from './slips';
import { TOLD_AROUND } from './told-around';
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
    ...TOLD_AROUND,
    ...LIMITED,
  }),
)('%s', (_, sentences) => {
  it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, one) => {
    const notes = checksOf(one).map(noteOf);
    expect(notes.sort()).toEqual([...one.want].sort());
  });
});
