/**
 * `npm run damage [COUNT] [SEED]`: reports damaged at random, once or twice, each read and audited. Prints what came of each kind of
 * damage as a Markdown table; a single trial's page is shown by `npm run damage -- page SEED`.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const COUNT = 100_000;
/** Trials take one seed each, from here on. */
const SEED = 1_000_000;

/** @param {string} path */
const near = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The trials are TypeScript, as the library is. @param {string} name */
async function load(name) {
  const file = near(`${name}.bundle.mjs`);
  await build({
    entryPoints: [near(`${name}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: file,
    logLevel: 'silent',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

const [first, second] = process.argv.slice(2);
const { tryOne } = await load('trials');
if (first === 'page') {
  const { html, kinds, verdict } = tryOne(Number(second));
  console.log(html);
  console.error(kinds.join(' + '), verdict);
} else {
  const { Tallies } = await load('table');
  const tallies = new Tallies();
  const from = Number(second ?? SEED);
  for (let seed = from; seed < from + Number(first ?? COUNT); seed++) tallies.add(tryOne(seed));
  console.log(String(tallies));
}
