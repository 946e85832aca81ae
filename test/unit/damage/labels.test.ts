// @vitest-environment happy-dom
import { describe, test } from 'vitest';
import { LABEL_DAMAGES } from '../support/damage-labels';
import { expectNone, FAULTS, LIES, tryMany } from '../support/seeds';

const SLOW = { timeout: 120_000 };

describe.each(Object.entries(LABEL_DAMAGES))('table 3, labels “%s”', (name, damage) => {
  test('of a report that keeps every rule', SLOW, () => {
    expectNone(tryMany({ damage }, 0, FAULTS));
  });

  test('of a report with a misprint', SLOW, () => {
    // A row that is gone may have held what a column's sum lacks.
    expectNone(tryMany({ damage }, 1, name === 'row lost' ? LIES : FAULTS));
  });
});
