/**
 * `npm run damage [COUNT] [SEED]`: reports damaged at random, once or twice, each read and audited. Prints what came of each kind of
 * damage as a Markdown table; a single trial's page is shown by `npm run damage -- page SEED`.
 */
import { load } from '../tools/load.mjs';

const COUNT = 100_000;
/** Trials take one seed each, from here on. */
const SEED = 1_000_000;

const [first, second] = process.argv.slice(2);
const { tryOne } = await load('trials.ts', import.meta.url);
if (first === 'page') {
  const { html, kinds, verdict } = tryOne(Number(second));
  console.log(html);
  console.error(kinds.join(' + '), verdict);
} else {
  const { Tallies } = await load('table.ts', import.meta.url);
  const tallies = new Tallies();
  const from = Number(second ?? SEED);
  for (let seed = from; seed < from + Number(first ?? COUNT); seed++) tallies.add(tryOne(seed));
  console.log(String(tallies));
}
