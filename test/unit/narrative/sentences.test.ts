import { describe, expect, it } from 'vitest';
import { CONTRADICTED } from './contradicted';
import { HELD_OUT } from './held-out';
import { HELD_OUT_2 } from './held-out-2';
import { HELD_OUT_3 } from './held-out-3';
import { LEFT_ALONE } from './left-alone';
import { checksOf, noteOf, score } from './score';
import { SENTENCES } from './sentences';

/** Sentences that came out otherwise are shown by the failing expectation. */
describe.each([
  ['the sentences that the patterns were written on', SENTENCES],
  ['the sentences that were set aside before', HELD_OUT],
  ['those set aside after these had been used', HELD_OUT_2],
  ['those set aside after these again', HELD_OUT_3],
])('%s', (_, sentences) => {
  it('give what they should, nearly all of them', () => {
    const { precision, recall, wrong } = score(sentences);
    expect({ precision, recall, wrong }).toMatchObject({
      precision: expect.toSatisfy((share: number) => share >= 0.98),
      recall: expect.toSatisfy((share: number) => share >= 0.9),
    });
  });

  it('accuse only where there is a contradiction', () => {
    const { precision, recall, wrong } = score(sentences, '!~');
    expect({ precision, recall, wrong }).toMatchObject({
      precision: expect.toSatisfy((share: number) => share >= 0.98),
      recall: expect.toSatisfy((share: number) => share >= 0.9),
    });
  });
});

it('has sentences enough, most of them set aside before the patterns were written', () => {
  const aside = HELD_OUT.length + HELD_OUT_2.length + HELD_OUT_3.length;
  expect(SENTENCES.length + aside).toBeGreaterThanOrEqual(300);
  expect(aside).toBeGreaterThan(SENTENCES.length);
});

const warnings = (text: string): string[] =>
  checksOf({ facts: 'busy', text })
    .map(noteOf)
    .filter((note) => note.endsWith('!'));

it.each(LEFT_ALONE)('%s contradicts nothing', (text) => {
  expect(warnings(text)).toEqual([]);
});

it.each(CONTRADICTED)('%s holds %i contradictions', (text, count) => {
  expect(warnings(text)).toHaveLength(count);
});
