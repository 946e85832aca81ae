// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { explanationsOf } from '../../slips/sums';
import { tryOut } from '../../slips/trials';
import { parse } from '../support/page';
import { FIGURES } from '../support/sample';

/** `npm run slips` makes a thousand. */
const TALLIES = await tryOut(100, 7, parse);

describe('slips in the figures of reports that hold, through the reader', () => {
  test.each(TALLIES.map((tally) => [tally.kind, tally] as const))('%s', (_, tally) => {
    expect(tally.trials).toBe(10);
    expect(tally.broken).toBeGreaterThanOrEqual(10);
    expect(tally.found).toBe(tally.broken);
    expect(tally.falseAlarms).toBe(0);
    expect(tally.named).toBe(tally.unique);
  });

  test('mostly have one smallest explanation', () => {
    const unique = TALLIES.reduce((sum, tally) => sum + tally.unique, 0);
    expect(unique).toBeGreaterThan(50);
  });
});

test('the explanations that the trials are held against', () => {
  expect(explanationsOf({ ...FIGURES, 't3.granted.natural': 21 })).toEqual([
    { 't3.granted.natural': FIGURES['t3.granted.natural'] },
  ]);
  // In table 4 any cell of the sum would do.
  expect(explanationsOf({ ...FIGURES, 't4.reconsideration.total': 7 }).length).toBeGreaterThan(1);
});
