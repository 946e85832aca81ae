import { expect, test } from 'vitest';
import { remembered } from '../../../lib/text/remembered';

test('a text is made something of once, until too many others have come', () => {
  const asked: string[] = [];
  const length = remembered(2, (text) => {
    asked.push(text);
    return text.length;
  });
  expect(['甲', '甲', '乙丙', '甲'].map(length)).toEqual([1, 1, 2, 1]);
  expect(asked).toEqual(['甲', '乙丙']);
  expect(['丁', '甲'].map(length)).toEqual([1, 1]);
  expect(asked).toEqual(['甲', '乙丙', '丁', '甲']);
});

test('what came to nothing is remembered as well', () => {
  let asked = 0;
  const nothing = remembered(2, () => {
    asked++;
    return null;
  });
  expect([nothing('甲'), nothing('甲'), asked]).toEqual([null, null, 1]);
});
