import { expect, test } from 'vitest';
import { KINDS, tryOne, WIDE_KINDS } from '../../damage/trials';

const CASES = 800;
const SEED = 8_000_000;

test('with columns, rows and years of its own beside the form, a report is hardly ever misread', {
  timeout: 600_000,
}, () => {
  const wrong: string[] = [];
  const accused: string[] = [];
  let shown = 0;
  let read = 0;
  for (let seed = SEED; seed < SEED + CASES; seed++) {
    const { kinds, verdict } = tryOne(seed, [WIDE_KINDS, { ...KINDS, ...WIDE_KINDS }]);
    const told = `seed ${seed}, ${kinds.join(' + ')}`;
    if (verdict.wrong.length > 0) wrong.push(`${told}: ${verdict.wrong[0]}`);
    if (verdict.falseAlarms.length > 0) accused.push(`${told}: ${verdict.falseAlarms[0]}`);
    shown += verdict.shown;
    read += verdict.read;
  }
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(1);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(4);
  expect(read / shown).toBeGreaterThan(0.89);
});
