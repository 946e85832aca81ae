import { expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { FORM_WORDS } from '../../../lib/form/label-beginnings';
import { formWordsOf } from '../support/form-words';

test('the words that a page is looked at for are those of all forms: columns, and rows with a number', () => {
  expect(FORM_WORDS).toBe(formWordsOf(FORMS));
});
