/**
 * `npm run slips [COUNT] [SEED]`: slips of every kind in the figures of reports that hold, each printed as a page and audited.
 * Prints what came of it; with the usual count and seed it also puts the table into both READMEs.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Window } from 'happy-dom';
import { tableOf } from './table.mjs';

const COUNT = 1000;
const SEED = 20_241;

const count = Number(process.argv[2] ?? COUNT);
const seed = Number(process.argv[3] ?? SEED);
/** @param {string} path */
const near = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The trials are TypeScript, as the library is. */
async function load() {
  const file = near('trials.bundle.mjs');
  await build({
    entryPoints: [near('trials.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
    logLevel: 'silent',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

/** @type {Window | undefined} */
let window;

/** Each page in a window of its own, which takes its memory with it. @param {string} html */
async function parse(html) {
  await window?.happyDOM.close();
  window = new Window();
  Object.assign(globalThis, { Node: window.Node });
  window.document.write(html);
  return window.document;
}

const { tryOut } = await load();
const tallies = await tryOut(count, seed, parse);
await window?.happyDOM.close();

console.log(tableOf(tallies, 'en'));
const lost = tallies.some(
  (/** @type {import('./trials').Tally} */ { found, broken, falseAlarms, named, unique }) =>
    found < broken || falseAlarms > 0 || named < unique,
);
if (count === COUNT && seed === SEED) {
  for (const [file, language] of /** @type {const} */ ([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ])) {
    const path = near(`../../${file}`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(
        /<!-- slips -->[\s\S]*<!-- \/slips -->/,
        `<!-- slips -->\n${tableOf(tallies, language)}\n<!-- /slips -->`,
      ),
    );
  }
}
process.exitCode = lost ? 1 : 0;
