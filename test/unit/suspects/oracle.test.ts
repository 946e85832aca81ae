import { expect, it } from 'vitest';
import { smallestChanges } from '../../../lib/suspects/search';
import { misprint, randomFigures } from '../support/figures';
import { Random } from '../support/random';
import { smallestSets } from './oracle';
import { auditFigures } from './tables';

/** `ORACLE=3000 npx vitest run oracle` holds it against thousands. */
const TABLES = Number(process.env.ORACLE ?? 10);
/** More sets than the solver is asked to count. */
const MANY = 40;
/** More wrong cells than this are not looked for. */
const MOST_CELLS = 4;

it('finds the same smallest sets of wrong cells as a solver of integer programs', async () => {
  let compared = 0;
  // Nearly every table has a broken sum: an engine that finds nothing must not search for ever.
  for (let seed = 0; compared < TABLES && seed < 2 * TABLES; seed++) {
    const random = new Random(seed);
    let figures = randomFigures(random);
    for (let slips = random.int(1, 3); slips > 0; slips--) figures = misprint(figures, random);
    for (const system of auditFigures(figures).systems) {
      const ours = new Set(smallestChanges(system).map((changes) => [...changes.keys()].join()));
      if (ours.size >= MANY) continue;
      const theirs = await smallestSets(system);
      const isBeyond = [...theirs].every((cells) => cells.split(',').length > MOST_CELLS);
      expect(ours, `seed ${seed}`).toEqual(isBeyond ? new Set() : theirs);
      if (!isBeyond) compared++;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(TABLES);
}, 3_600_000);
