// @vitest-environment happy-dom
import { describe, test } from 'vitest';
import { BLANK_DAMAGES } from '../support/damage-figures';
import { expectNone, FAULTS, LIES, tryMany } from '../support/seeds';

const SLOW = { timeout: 120_000 };

describe.each(Object.entries(BLANK_DAMAGES))('table 3, “%s”', (_, damage) => {
  test('a report that keeps every rule is read and nobody accused', SLOW, () => {
    expectNone(tryMany({ damage }, 0, FAULTS));
  });

  test('with a misprint nobody is accused wrongly', SLOW, () => {
    // A blank may hold what a sum lacks, so that not every broken sum can be told.
    expectNone(tryMany({ damage }, 1, LIES));
  });
});
