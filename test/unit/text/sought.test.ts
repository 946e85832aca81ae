import { expect, test } from 'vitest';
import { isSearch, soughtBy } from '../../../lib/text/sought';

test('all words are found, in whatever order, width and case', () => {
  const isSought = soughtBy('　２０２４ ROW　年度 ');
  expect(isSought('年度报告 2024 t3.row-total')).toBe(true);
  expect(isSought('２０２４年度　Row')).toBe(true);
  expect(isSought('2024年度')).toBe(false);
});

test('what prints as nothing parts no word, on either side', () => {
  expect(soughtBy('信\u200b息公开')('政府信息\u00ad公开')).toBe(true);
  expect(soughtBy('信息')('信 息')).toBe(false);
});

test('who looks for nothing finds everything', () => {
  for (const query of ['', ' ', '\u3000\u200b']) {
    expect(isSearch(query)).toBe(false);
    expect(soughtBy(query)('')).toBe(true);
  }
  expect(isSearch('a')).toBe(true);
});
