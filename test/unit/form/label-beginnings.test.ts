import { expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { FORM_WORDS } from '../../../lib/form/label-beginnings';
import { simplified } from '../../../lib/text/traditional';
import { isWrittenIn } from '../../../lib/text/written-in';
import { formWordsOf } from '../support/form-words';

test('the words that a page is looked at for are those of all forms: columns, and rows with a number', () => {
  expect(FORM_WORDS).toBe(formWordsOf(FORMS));
});

test('each of them is found in traditional characters', () => {
  const known = [...Array(0x5200).keys()].map((at) => String.fromCharCode(0x4e00 + at));
  const traditional = new Map(
    known.flatMap((letter) =>
      simplified(letter) === letter ? [] : [[simplified(letter), letter]],
    ),
  );
  const written = FORM_WORDS.split(' ').map((word): [string, string] => [
    word,
    [...word].map((letter) => traditional.get(letter) ?? letter).join(''),
  ]);
  const others = written.filter(([word, other]) => word !== other);
  expect(others.length).toBeGreaterThan(40);
  expect(others.filter(([word, other]) => !isWrittenIn(other, new RegExp(word)))).toEqual([]);
});
