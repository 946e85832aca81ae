import { describe, expect, it } from 'vitest';
import { CONTRADICTED } from './contradicted';
import { HELD_OUT } from './held-out';
import { HELD_OUT_2 } from './held-out-2';
import { HELD_OUT_3 } from './held-out-3';
import { LEFT_ALONE } from './left-alone';
import { checksOf, noteOf } from './score';
import { SENTENCES } from './sentences';

const SETS = [
  ['the sentences that the patterns were written on', SENTENCES],
  ['the sentences that were set aside before', HELD_OUT],
  ['those set aside after these had been used', HELD_OUT_2],
  ['those set aside after these again', HELD_OUT_3],
] as const;

describe.each(SETS)('%s', (_, sentences) => {
  it.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (_text, one) => {
    const notes = checksOf(one).map(noteOf);
    expect(notes.sort()).toEqual([...(one.gives ?? one.want)].sort());
  });

  it('give what they should, nearly all of them', () => {
    const otherwise = sentences.filter(({ gives }) => gives !== undefined);
    expect(otherwise.length).toBeLessThanOrEqual(sentences.length * 0.1);
    for (const { gives, want } of otherwise) expect(gives).not.toEqual(want);
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
