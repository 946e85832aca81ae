import { expect, test } from 'vitest';
import { tryText } from '../../damage/text';

const CASES = 2000;

test('damaged at random, a report as text is hardly ever misread or accused', {
  timeout: 600_000,
}, () => {
  const wrong: string[] = [];
  const accused: string[] = [];
  let printed = 0;
  let read = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const trial = tryText(seed);
    if (trial.wrong.length > 0) wrong.push(`${trial.told}: ${trial.wrong[0]}`);
    if (trial.falseAlarms.length > 0) accused.push(`${trial.told}: ${trial.falseAlarms[0]}`);
    printed += trial.printed;
    read += trial.read;
  }
  expect(accused.length, accused.join('\n')).toBeLessThanOrEqual(1);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  expect(read / printed).toBeGreaterThan(0.98);
});
