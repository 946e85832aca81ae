import { expect, test } from 'vitest';
import type { ReportCheck, ReportFact } from '../../../lib/export/schema';
import { expression, shownSum, signed, withoutLabel } from '../../../lib/marks/sum';

const fact = (
  id: string,
  label: string,
  value: number | null,
  state: ReportFact['state'] = 'read',
) => [id, { id, label, value, raw: value === null ? '八' : String(value), state }] as const;

const FACTS = new Map<string, ReportFact>([
  fact('a', '一、新收 · 总计', 37),
  fact('b', '二、结转 · 总计', 1),
  fact('c', '（七）总计 · 总计', 30),
  fact('minus', '负 · 总计', -10),
  fact('zero', '其他 · 总计', 0),
  fact('bad', '其他 · 总计', null, 'unreadable'),
]);

const check = (...terms: [string, number][]): ReportCheck => ({
  rule: 't3.balance',
  target: 'd',
  outcome: 'fail',
  severity: 'error',
  expected: 8,
  found: 9,
  difference: 1,
  terms: terms.map(([id, weight]) => ({ fact: id, weight })),
  message: '',
});

test('a sum is written as it is computed, without its zeros', () => {
  const sum = shownSum(check(['a', 1], ['b', 1], ['zero', 1], ['c', -1]), FACTS);
  expect(expression(sum)).toBe('37 + 1 − 30');
  expect(sum.folded).toBe(1);
  expect(expression(shownSum(check(['zero', 1]), FACTS))).toBe('0');
  expect(expression(shownSum(check(['a', 1], ['minus', 1]), FACTS))).toBe('37 + (−10)');
  expect(expression(shownSum(check(['minus', 1], ['a', 1]), FACTS))).toBe('−10 + 37');
});

test('labels leave out what all terms share', () => {
  const { terms } = shownSum(check(['a', 1], ['c', -1]), FACTS);
  expect(terms.map(({ label }) => label)).toEqual(['一、新收', '（七）总计']);
});

test('a row keeps the group that tells it from others, a column stands for itself', () => {
  const facts = new Map<string, ReportFact>([
    fact('a', '（一）予以公开 · 自然人', 3),
    fact('b', '（六）其他处理 · 3.其他 · 自然人', 4),
    fact('c', '（六）其他处理 · 3.其他 · 总计', 5),
  ]);
  const labels = (...ids: string[]) =>
    shownSum(check(...ids.map((id): [string, number] => [id, 1])), facts).terms.map(
      ({ label }) => label,
    );
  expect(labels('a', 'b')).toEqual(['（一）予以公开', '（六）其他处理 · 3.其他']);
  expect(labels('b', 'c')).toEqual(['自然人', '总计']);
  expect(labels('a', 'c')).toEqual(['（一）予以公开 · 自然人', '（六）其他处理 · 3.其他 · 总计']);
});

test('a term that was not read shows what is printed, and is not known', () => {
  const { terms } = shownSum(check(['a', 1], ['bad', 1]), FACTS);
  expect(terms[1]).toMatchObject({ value: '八', known: false });
});

test('differences carry their sign', () => {
  expect([signed(2), signed(-3), signed(0)]).toEqual(['+2', '−3', '0']);
});

test('a message does not repeat the label it stands under', () => {
  expect(withoutLabel('总计：未能核对。', '总计')).toBe('未能核对。');
  expect(withoutLabel('Nothing', '总计')).toBe('Nothing');
});
