import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excerpt, judge } from '../../../entrypoints/options/reading';
import { readPack } from '../../../lib/packs/read';
import type { RulePack } from '../../../lib/packs/types';

const TEXT = readFileSync('assets/public/example.rules.json', 'utf8');

function packOf(text: string): RulePack {
  const reading = readPack(text);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

const EXAMPLE = packOf(TEXT);

describe('a pack’s file', () => {
  test('the example to download is a pack', () => {
    expect(judge(TEXT, [], [], [])).toEqual({ kind: 'pack', pack: EXAMPLE, before: undefined });
    expect(EXAMPLE.relations.length).toBeGreaterThan(1);
  });

  test('one with an id that is there already replaces it', () => {
    const custom = [{ pack: { ...EXAMPLE, relations: [] }, on: false }];
    expect(judge(TEXT, custom, [], [])).toMatchObject({ kind: 'pack', before: custom[0]?.pack });
  });

  test('no pack takes the id of a built-in one, nor the name of another rule', () => {
    expect(judge(TEXT, [], [EXAMPLE], [])).toEqual({
      kind: 'conflict',
      conflict: { kind: 'reserved', id: 'example' },
    });
    const taken = { kind: 'conflict', conflict: { kind: 'taken', rule: 'example.cases' } };
    expect(judge(TEXT, [], [], ['example.cases'])).toEqual(taken);
    expect(judge(TEXT, [], [{ ...EXAMPLE, id: 'other' }], [])).toEqual(taken);
    expect(judge(TEXT, [{ pack: { ...EXAMPLE, id: 'other' }, on: false }], [], [])).toEqual(taken);
  });

  test.each(['\n', '\r\n'])('faults stand with their lines, from the top (%j)', (end) => {
    const text = TEXT.replace('"id": "example"', '"id": 7')
      .replace('"compare": "="', '"compare": "=="')
      .replaceAll('\n', end);
    const judgement = judge(text, [], [], []);
    if (judgement.kind !== 'faults') throw new Error('It has faults.');
    const at = judgement.faults.map(({ line, source, path }) => [line, source.trim(), path]);
    expect(at).toEqual([
      [3, '"id": 7,', 'id'],
      [
        TEXT.split('\n').findIndex((line) => line.includes('"compare": "="')) + 1,
        '"compare": "==",',
        'relations[0].compare',
      ],
    ]);
    for (const fault of judgement.faults) {
      const { before, at: letter, behind } = excerpt(fault);
      expect(before + letter + behind).toBe(fault.source.trim());
      expect(before).toMatch(/": $/);
    }
  });
});

describe('the excerpt of a line', () => {
  test.each([
    ['ab', 1, ['', 'a', 'b']],
    ['ab', 2, ['a', 'b', '']],
    // A file that ends too early has its fault behind the last letter.
    ['ab', 3, ['ab', '', '']],
    ['', 1, ['', '', '']],
    ['    ab', 5, ['', 'a', 'b']],
  ] as const)('%j at column %i', (source, column, parts) => {
    const { before, at, behind } = excerpt({ source, column });
    expect([before, at, behind]).toEqual(parts);
  });

  test('long lines are cut on both sides', () => {
    const source = `${'a'.repeat(500)}!${'b'.repeat(500)}`;
    const { before, at, behind } = excerpt({ source, column: 501 });
    expect(at).toBe('!');
    expect(before).toBe(`…${'a'.repeat(40)}`);
    expect(behind).toBe(`${'b'.repeat(40)}…`);
  });
});
