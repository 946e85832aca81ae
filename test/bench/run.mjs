/**
 * `npm run bench [-- --quick | --axe]`: measures the audit side by side with the floor and with what else reads tables, in
 * a real Chromium, holds it against the budget, and writes `result.json`, of which `table.mjs` makes the README's table.
 * It always ends well: a line that does not hold is said, and is no failure.
 * `--quick`: fewer rounds, without axe-core. `--axe`: axe-core on the page of 100,000 cells too, which takes minutes.
 */
import { ensurePackages, ROOT, tool } from '../tools/packages.mjs';

ensurePackages();
ensurePackages('test/bench/');
const started = Date.now();
console.log('Building the extension …');
if (!tool('wxt/bin/wxt.mjs', ['build'], { quiet: true })) process.exit(1);

const { measureAll } = await import('./measure.mjs');
const { printResult } = await import('./print.mjs');
const quick = process.argv.includes('--quick');
const result = await measureAll({
  extension: `${ROOT}.output/chrome-mv3`,
  quick,
  slowAxe: process.argv.includes('--axe'),
  tell: (step) =>
    console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${step}`),
});
printResult(result);
if (!quick) {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${ROOT}test/bench/result.json`, `${JSON.stringify(result, null, 2)}\n`);
  console.log(
    '\nWritten to test/bench/result.json; node test/bench/table.mjs makes a table of it.',
  );
}
