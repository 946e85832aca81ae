/**
 * `npm run slips [COUNT] [SEED]`: slips of every kind in the figures of reports that hold, each printed as a page and audited.
 * Prints what came of it; with the usual count and seed it also puts the table into both READMEs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { load } from '../tools/load.mjs';
import { tableOf } from './table.mjs';

const COUNT = 1000;
const SEED = 20_241;

const count = Number(process.argv[2] ?? COUNT);
const seed = Number(process.argv[3] ?? SEED);
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

const { tryOut } = await load('trials.ts', import.meta.url);
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
    const path = new URL(`../../${file}`, import.meta.url);
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
