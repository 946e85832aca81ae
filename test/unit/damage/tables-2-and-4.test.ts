// @vitest-environment happy-dom
import { describe, test } from 'vitest';
import { DISCLOSURE_DAMAGES, REVIEW_DAMAGES } from '../support/damage-others';
import { expectNone, FAULTS, LIES, tryMany } from '../support/seeds';

const SLOW = { timeout: 120_000 };
// A cell more than columns: that a sum breaks may be the placing's fault.
const LOSING = new Set(['a zero more', 'cell missing', 'three tables', 'zeros blank']);

describe.each(Object.entries(REVIEW_DAMAGES))('table 4, damage “%s”', (name, damage4) => {
  test('of a report that keeps every rule', SLOW, () => {
    expectNone(tryMany({ damage4 }, 0, FAULTS));
  });

  test('of a report with a misprint', SLOW, () => {
    expectNone(tryMany({ damage4 }, 1, LOSING.has(name) ? LIES : FAULTS));
  });
});

describe.each(Object.entries(DISCLOSURE_DAMAGES))('table 2, damage “%s”', (_, damage2) => {
  test('every figure is read', SLOW, () => {
    expectNone(tryMany({ damage2 }, 0, FAULTS));
  });
});
