import { expect, test } from 'vitest';
import { tryOne } from '../../damage/trials';

const CASES = 2000;
const SEED = 5_000_000;

test('damaged at random, a report is seldom misread and hardly ever accused', {
  timeout: 600_000,
}, () => {
  const wrong: string[] = [];
  const accused: string[] = [];
  let shown = 0;
  let read = 0;
  for (let seed = SEED; seed < SEED + CASES; seed++) {
    const { kinds, verdict } = tryOne(seed);
    const told = `seed ${seed}, ${kinds.join(' + ')}`;
    if (verdict.wrong.length > 0) wrong.push(`${told}: ${verdict.wrong[0]}`);
    if (verdict.falseAlarms.length > 0) accused.push(`${told}: ${verdict.falseAlarms[0]}`);
    shown += verdict.shown;
    read += verdict.read;
  }
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(8);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(22);
  expect(read / shown).toBeGreaterThan(0.95);
});
