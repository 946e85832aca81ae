import { expect, test } from 'vitest';
import { KINDS, WIDE_KINDS } from '../../damage/trials';
import { tryAll } from './tried';

const CASES = 800;
const SEED = 8_000_000;

test('with columns, rows and years of its own beside the form, a report is hardly ever misread', {
  timeout: 600_000,
}, () => {
  const { wrong, accused, read } = tryAll(SEED, CASES, [WIDE_KINDS, { ...KINDS, ...WIDE_KINDS }]);
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(1);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(4);
  expect(read).toBeGreaterThan(0.89);
});
