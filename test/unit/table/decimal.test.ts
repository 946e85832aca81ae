import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decimalOf,
  nearest,
  shifted,
  signOf,
  sumOf,
  weightedSum,
} from '../../../lib/table/decimal';

const one = (value: number, weight = 1): { value: number; weight: number } => ({ value, weight });

test.each<[number[], number]>([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.7, 0.2], 1],
  [[1.005, 2.005], 3.01],
  [[-0.3, 0.1], -0.2],
  [[0.000001, 0.000002], 0.000003],
  [[1e-7, 2e-7], 3e-7],
  [[59237.2449, 0.33], 59237.5749],
  [[123456789012345, 1], 123456789012346],
])('%j make %d', (values, sum) => {
  expect(weightedSum(values.map((value) => one(value)))).toBe(sum);
});

test('decimals of any length add up to what their digits add up to', () => {
  const cents = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const scale = 10 ** places;
      const sum = weightedSum(digits.map((digit) => one(Number((digit / scale).toFixed(places)))));
      const whole = digits.reduce((all, digit) => all + digit, 0);
      expect(sum).toBe(Number((whole / scale).toFixed(places)) + 0);
    }),
    { numRuns: 300 },
  );
});

test('what is taken away again leaves nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 3 }),
      (n, places) => {
        const value = Number((n / 10 ** places).toFixed(places));
        expect(weightedSum([one(value), one(0.1), one(value, -1)])).toBe(0.1);
      },
    ),
    { numRuns: 200 },
  );
});

test('a decimal is plain data, exact at any length', () => {
  const long = { digits: '12345678901234567890', scale: 6 };
  const sum = sumOf([
    { value: long, weight: 3 },
    { value: decimalOf(0.5), weight: -1 },
    { value: { digits: '7', scale: -20 }, weight: 1 },
  ]);
  expect(sum).toEqual({ digits: '700000037037036703703203670', scale: 6 });
  expect(JSON.parse(JSON.stringify(sum))).toEqual(sum);
  expect(nearest(sum)).toBe(700000037037036700000);
});

test('every number is the decimal that it prints as', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(nearest(decimalOf(value)) + 0).toBe(value + 0);
      expect(signOf(decimalOf(value)) + 0).toBe(Math.sign(value) + 0);
    }),
    { numRuns: 300 },
  );
});

test('ten to a power times a number moves its point', () => {
  expect([shifted(0.57, 4), shifted(251_000, -4), shifted(1.1, 0), shifted(-4.35, 2)]).toEqual([
    5700, 25.1, 1.1, -435,
  ]);
});
