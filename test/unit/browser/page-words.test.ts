import { createI18n as createLibrarys } from '@wxt-dev/i18n';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createI18n } from '../../../lib/browser/page-words';
import { ZH } from '../support/words';

const WORDS: Readonly<Record<string, string>> = {
  plain: '撤回',
  card_more: 'one more | $1 more',
  card_terms: 'no term | one term | $1 terms',
  card_sum: '$1 = $2',
  counted: '$1 项',
};

const library = createLibrarys() as unknown as ReturnType<typeof createI18n>;
const own = createI18n();

beforeEach(() => {
  fakeBrowser.i18n.getMessage = (name: string, values: string | string[] = []) =>
    (WORDS[name] ?? '').replace(/\$(\d)/g, (_, at) => [values].flat()[at - 1] ?? '');
});

const CASES: [string, ...(number | readonly string[])[]][] = [
  ['plain'],
  ['card.more', 1],
  ['card.more', 7],
  ['card.terms', 0],
  ['card.terms', 1],
  ['card.terms', 12],
  ['card.sum', ['a', 'b']],
  ['counted', 3],
  ['counted', 3, ['drei']],
  ['card.terms', 1, ['x']],
];

test.each(CASES.map((one) => [one] as const))(
  '%j reads as the library has it',
  ([key, ...given]) => {
    expect(own.t(key, ...given)).toBe(library.t(key, ...given));
    expect(own.t(key, ...given)).not.toBe('');
  },
);

test('no word that comes to a page has names in braces', () => {
  const said = JSON.stringify(ZH);
  expect(said).toContain('"card"');
  expect(said.slice(1, -1)).not.toMatch(/\{\w+\}/);
});
