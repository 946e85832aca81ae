/**
 * `npm run damage [COUNT] [SEED] [wide|astray]`: reports damaged at random, once or twice, each read and audited. Prints what came of each
 * kind of damage as a Markdown table; a single trial's page is shown by `npm run damage -- page SEED [wide|astray]`. With `wide`, the first
 * damage is of what pages add to the form, print beside it or elsewhere; with `astray`, of columns, rows and cells that no longer stand
 * where labels and spans say.
 */
import { load } from '../tools/load.mjs';

const COUNT = 100_000;
/** Trials take one seed each, from here on. */
const SEED = 1_000_000;

const [first, second, third] = process.argv.slice(2);
const { ASTRAY_KINDS, KINDS, tryOne, WIDE_KINDS } = await load('trials.ts', import.meta.url);
const own = third === 'wide' ? WIDE_KINDS : third === 'astray' ? ASTRAY_KINDS : null;
const sets = own ? [own, { ...KINDS, ...own }] : [KINDS, KINDS];
if (first === 'page') {
  const { html, kinds, verdict } = tryOne(Number(second), sets);
  console.log(html);
  console.error(kinds.join(' + '), verdict);
} else {
  const { Tallies } = await load('table.ts', import.meta.url);
  const tallies = new Tallies();
  const from = Number(second ?? SEED);
  for (let seed = from; seed < from + Number(first ?? COUNT); seed++)
    tallies.add(tryOne(seed, sets));
  console.log(String(tallies));
}
