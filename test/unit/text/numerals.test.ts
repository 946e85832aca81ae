import { expect, test } from 'vitest';
import {
  chineseNumber,
  firstYear,
  withPlainYears,
  writtenCount,
  YEAR,
  yearOf,
} from '../../../lib/text/numerals';

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
  '２０２四',
  '2O24',
])('the year %s', (printed) => {
  expect(printed).toMatch(new RegExp(`^${YEAR}$`));
  expect(yearOf(printed)).toBe(2024);
});

test.each(['1998', '二一二四', '202', '三〇二四'])('no year of a report: %s', (printed) => {
  expect(printed).not.toMatch(new RegExp(`^${YEAR}$`));
});

test.each([
  ['二〇二四年', '2024年'],
  ['自二零二四年1月1日起', '自2024年1月1日起'],
  ['二○二四年、２０２３年', '2024年、2023年'],
  ['202l年', '2021年'],
  ['二十四年', '二十四年'],
  ['12024年', '12024年'],
  ['编号A2024年', '编号A2024年'],
])('the years of %s are plain digits', (text, plain) => {
  expect(withPlainYears(text)).toBe(plain);
  expect(withPlainYears(text)).toHaveLength(text.length);
});

test('the first year of a title', () => {
  expect(firstYear('甲局二〇二四年度收入支出决算总表')).toBe(2024);
  expect(firstYear('甲局收入支出决算总表')).toBe(0);
});

test('numbers in Chinese', () => {
  expect(['两千零五', '兩', '十〇'].map(chineseNumber)).toEqual([2005, 2, 10]);
  expect(chineseNumber('件')).toBeNull();
});

test('counts written out', () => {
  const printed = [
    '零',
    '三',
    '十',
    '二十',
    '三十七',
    '一百零二',
    '一百一十',
    '两百〇四',
    '二千三百',
  ];
  expect(printed.map(writtenCount)).toEqual([0, 3, 10, 20, 37, 102, 110, 204, 2300]);
});

test.each(['', '二〇二四', '十十', '十百', '三三', '第三', '三、', '一二三'])(
  'no count: %s',
  (text) => {
    expect(writtenCount(text)).toBeNull();
  },
);
