import { expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { FORM_WORDS } from '../../../lib/form/label-beginnings';
import { simplified } from '../../../lib/text/traditional';
import { isWrittenIn } from '../../../lib/text/written-in';
import { formWordsOf } from '../support/form-words';

test('the words that a page is looked at for are those of all forms: columns, and rows with a number', () => {
  expect(FORM_WORDS).toBe(formWordsOf(FORMS));
});

test('every letter of theirs that is known in its traditional form is looked for in it', () => {
  const known = [...Array(0x5200).keys()]
    .map((at) => String.fromCharCode(0x4e00 + at))
    .filter((letter) => simplified(letter) !== letter && FORM_WORDS.includes(simplified(letter)));
  expect(known.length).toBeGreaterThan(40);
  expect(known.filter((letter) => !isWrittenIn(letter, new RegExp(simplified(letter))))).toEqual(
    [],
  );
});
