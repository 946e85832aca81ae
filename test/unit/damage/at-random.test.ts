import { expect, test } from 'vitest';
import { tryAll } from './tried';

const CASES = 2000;
const SEED = 5_000_000;

test('damaged at random, a report is seldom misread and hardly ever accused', {
  timeout: 600_000,
}, () => {
  const { wrong, accused, read } = tryAll(SEED, CASES);
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(4);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(12);
  expect(read).toBeGreaterThan(0.96);
});
