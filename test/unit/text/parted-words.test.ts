import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partedWords } from '../../../lib/text/parted-words';
import { parted } from '../../../lib/text/space';

const WORDS = ['树木栽培', '树种', '河岸', '岸边道路'];

test.each([
  ['本年树种三类', true],
  ['本年树　\u200b\n种三类', true],
  ['沿河，岸边', false],
  ['岸岸边 道路', true],
  ['路道边岸', false],
  ['', false],
])('whether one of the words is in %j: %j', (text, told) => {
  expect(partedWords(WORDS, '培岸').test(text)).toBe(told);
});

test('which letters are rare changes nothing but the work', () => {
  const pattern = new RegExp(WORDS.map(parted).join('|'));
  const letters = fc.constantFrom(...'树木栽培种河岸边道路x \n\u3000\u200b');
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.string({ unit: letters }), (text, rare) => {
      expect(partedWords(WORDS, rare).test(text)).toBe(pattern.test(text));
    }),
  );
});
