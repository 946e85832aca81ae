import { describe, expect, test } from 'vitest';
import { PART, Parts, partsOf } from '../../../lib/browser/parts';

const crossed = <T>(value: T) => {
  const parts = new Parts<T>();
  const all = [...partsOf(value)];
  const wholes = all.map((part) => parts.take(part));
  return { count: all.length, before: wholes.slice(0, -1), last: wholes.at(-1) };
};

describe('what crosses in parts', () => {
  test('is one part where it is small', () => {
    expect(crossed({ a: [1, 'b', null] })).toEqual({
      count: 1,
      before: [],
      last: { whole: { a: [1, 'b', null] } },
    });
  });

  test('is put together once the last has come, and not before', () => {
    const value = { text: '政府信息'.repeat(PART) };
    const { count, before, last } = crossed(value);
    expect(count).toBe(5);
    expect(before).toEqual([null, null, null, null]);
    expect(last?.whole.text === value.text).toBe(true);
  });

  test('may be cut in the middle of a letter that takes two units', () => {
    const text = '𠀀'.repeat(PART);
    for (const shift of ['', ' '])
      expect(crossed(shift + text).last?.whole === shift + text).toBe(true);
  });

  test('ends with a part at the very limit', () => {
    // Two quotation marks stand around it.
    expect(crossed('a'.repeat(PART - 2)).count).toBe(1);
    expect(crossed('a'.repeat(PART - 1)).count).toBe(2);
  });

  test('one after the other', () => {
    const parts = new Parts<number>();
    const take = (value: number) => [...partsOf(value)].map((part) => parts.take(part));
    expect([take(1), take(2)]).toEqual([[{ whole: 1 }], [{ whole: 2 }]]);
  });
});
