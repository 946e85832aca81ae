import { expect, test } from 'vitest';
import { ChineseOrder } from '../../../lib/text/order';

const inOrder = (texts: readonly string[]): string[] => {
  const order = new ChineseOrder();
  order.learn(texts);
  return [...texts].sort((a, b) => (order.key(a) < order.key(b) ? -1 : 1));
};

test('names stand by their sounds, and the shorter one first', () => {
  const names = ['西岚区', '北汀县', '彭水县', '北汀县教育局', '阿拉善盟', '澄江县', '北海市'];
  expect(inOrder(names)).toEqual([...names].sort(new Intl.Collator('zh').compare));
  expect(inOrder(names)[0]).toBe('阿拉善盟');
});

test('thousands of names are in the browser’s own order', () => {
  const letters = [
    ...'青岚市教育财政民司法水利统计审林业气象体商务档案信访医疗保障甲乙丙丁区县乡镇一二三',
  ];
  const names = Array.from({ length: 3000 }, (_, at) =>
    [1, 7, 31, 211].map((step) => letters[(at * step + (at >> 3)) % letters.length]).join(''),
  );
  expect(inOrder([...new Set(names)])).toEqual(
    [...new Set(names)].sort(new Intl.Collator('zh').compare),
  );
});

test('texts that come later stand among those that were there, and old keys are not held against new ones', () => {
  const order = new ChineseOrder();
  order.learn(['中山市', '西宁市']);
  const before = [order.key('中山市'), order.key('西宁市')];
  order.learn(['西宁市', '中山市']);
  expect([order.key('中山市'), order.key('西宁市')]).toEqual(before);
  order.learn(['阿坝州', '常州市']);
  const names = ['中山市', '西宁市', '阿坝州', '常州市'];
  expect([...names].sort((a, b) => (order.key(a) < order.key(b) ? -1 : 1))).toEqual(
    [...names].sort(new Intl.Collator('zh').compare),
  );
});
