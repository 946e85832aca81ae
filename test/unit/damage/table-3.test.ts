// @vitest-environment happy-dom
import { describe, test } from 'vitest';
import { DAMAGES } from '../support/damage';
import { expectNone, FAULTS, LIES, tryMany } from '../support/seeds';

/** Where a cell is lost for good, some cells cannot be told and some sums not be checked. */
const LOSING = new Set([
  'cell missing',
  'cell missing, padded',
  'column lost',
  'column lost, rows cut',
  'half a header',
  'figures lost',
]);
const SLOW = { timeout: 120_000 };

describe.each(Object.entries(DAMAGES))('table 3, damage “%s”', (name, damage) => {
  const faults = LOSING.has(name) ? LIES : FAULTS;

  test('of a report that keeps every rule', SLOW, () => {
    expectNone(tryMany({ damage }, 0, faults));
  });

  test('of a report with a misprint', SLOW, () => {
    expectNone(tryMany({ damage }, 1, faults));
  });
});

describe.each(Object.entries(DAMAGES).filter(([name]) => LOSING.has(name)))(
  'table 3, damage “%s”',
  (_, damage) => {
    test('and three misprints', SLOW, () => {
      expectNone(tryMany({ damage }, 3, LIES));
    });
  },
);
