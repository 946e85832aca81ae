import { expect, test } from 'vitest';
import { chineseNumber, YEAR, yearOf } from '../../../lib/text/numerals';

test.each([
  '2024',
  '２０２４',
  '二〇二四',
  '二0二四',
  '二○二四',
  '二O二四',
  '二Ｏ二四',
  '二零二四',
  '2〇24',
])('the year %s', (printed) => {
  expect(printed).toMatch(new RegExp(`^${YEAR}$`));
  expect(yearOf(printed)).toBe(2024);
});

test.each(['1998', '二一二四', '202', '三〇二四'])('no year of a report: %s', (printed) => {
  expect(printed).not.toMatch(new RegExp(`^${YEAR}$`));
});

test('numbers in Chinese', () => {
  expect(['两千零五', '兩', '十〇'].map(chineseNumber)).toEqual([2005, 2, 10]);
  expect(chineseNumber('件')).toBeNull();
});
