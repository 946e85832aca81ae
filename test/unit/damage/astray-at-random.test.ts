import { expect, test } from 'vitest';
import { ASTRAY_KINDS, KINDS } from '../../damage/trials';
import { tryAll } from './tried';

const CASES = 800;
const SEED = 9_000_000;

test('with figures that went astray together, a report is seldom misread', {
  timeout: 600_000,
}, () => {
  const { wrong, accused, read } = tryAll(SEED, CASES, [
    ASTRAY_KINDS,
    { ...KINDS, ...ASTRAY_KINDS },
  ]);
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(5);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(20);
  expect(read).toBeGreaterThan(0.8);
});
