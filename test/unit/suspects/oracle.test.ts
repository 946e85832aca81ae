import { expect, it } from 'vitest';
import { smallestChanges } from '../../../lib/suspects/search';
import { misprint, randomFigures } from '../support/figures';
import { Random } from '../support/random';
import { smallestSets } from './oracle';
import { auditFigures } from './tables';

/** `ORACLE=3000 npx vitest run oracle` holds it against thousands. */
const TABLES = Number(process.env.ORACLE ?? 10);

it('finds the same smallest sets of wrong cells as a solver of integer programs', async () => {
  let compared = 0;
  for (let seed = 0; compared < TABLES; seed++) {
    const random = new Random(seed);
    let figures = randomFigures(random);
    for (let slips = random.int(1, 3); slips > 0; slips--) figures = misprint(figures, random);
    for (const system of auditFigures(figures).systems) {
      const ours = new Set(smallestChanges(system).map((changes) => [...changes.keys()].join()));
      if (ours.size === 0 || ours.size >= 40) continue;
      expect(ours, `seed ${seed}`).toEqual(await smallestSets(system));
      compared++;
    }
  }
}, 3_600_000);
