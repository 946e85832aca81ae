import { describe, expect, it } from 'vitest';
import { HELD_OUT } from './held-out';
import { score } from './score';
import { SENTENCES } from './sentences';

/** Sentences that came out otherwise are shown by the failing expectation. */
describe.each([
  ['the sentences that the patterns were written on', SENTENCES],
  ['the sentences that were set aside before', HELD_OUT],
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

it('has sentences enough, two fifths of them set aside', () => {
  expect(SENTENCES.length + HELD_OUT.length).toBeGreaterThanOrEqual(150);
  expect(HELD_OUT.length / (SENTENCES.length + HELD_OUT.length)).toBeCloseTo(0.4, 1);
});
