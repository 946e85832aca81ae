// @vitest-environment happy-dom
import { test } from 'vitest';
import { DAMAGES } from '../support/damage';
import { BLANK_DAMAGES } from '../support/damage-figures';
import { DISCLOSURE_DAMAGES, REVIEW_DAMAGES } from '../support/damage-others';
import type { PageOptions } from '../support/page';
import { Random } from '../support/random';
import { expectNone, LIES, SEEDS, tryReport } from '../support/seeds';

const SLOW = { timeout: 120_000 };
const THIRD = Object.values({ ...DAMAGES, ...BLANK_DAMAGES });

test('whatever happens to all three tables at once, nothing is made up', SLOW, () => {
  const found: string[] = [];
  for (let seed = 1; seed <= SEEDS * 10; seed++) {
    const random = new Random(seed);
    const options: PageOptions = {
      damage: random.pick(THIRD),
      damage2: random.pick(Object.values(DISCLOSURE_DAMAGES)),
      damage4: random.pick(Object.values(REVIEW_DAMAGES)),
    };
    const verdict = tryReport({ options, misprints: random.int(0, 4), seed });
    for (const fault of LIES)
      for (const what of verdict[fault]) found.push(`seed ${seed}: ${what}`);
  }
  expectNone(found);
});
