/**
 * `npm test`: installs what is missing, then runs every check there is and ends with `N passed, N failed`.
 * Types, lint and each build count as one test. A step that cannot run counts as failed, never as skipped.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensurePackages, tool } from './packages.mjs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count */

const reports = mkdtempSync(join(tmpdir(), 'gouji-tests-'));

/** @param {boolean} ok @returns {Count} */
const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] });

/** A runner that failed must show at least one failure, whatever its report says. @param {Count} count @param {boolean} ok */
const honest = (count, ok) => (ok || count.failed > 0 ? count : { ...count, failed: 1 });

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function unit() {
  const file = join(reports, 'unit.json');
  const ok = tool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (!report) return single(false);
  /** @type {Count} */
  const count = { passed: report.numPassedTests, failed: report.numFailedTests, skipped: [] };
  for (const suite of report.testResults) {
    // A file that does not even load has no tests to fail.
    if (suite.status === 'failed' && suite.assertionResults.length === 0) count.failed++;
    for (const test of suite.assertionResults) {
      if (test.status !== 'passed' && test.status !== 'failed') count.skipped.push(test.fullName);
    }
  }
  return honest(count, ok);
}

/** @param {any} suite @returns {string[]} */
function skippedIn(suite) {
  const own = (suite.specs ?? []).filter((/** @type {any} */ spec) =>
    spec.tests.some((/** @type {any} */ test) => test.status === 'skipped'),
  );
  return [
    ...own.map((/** @type {any} */ spec) => `${suite.file}: ${spec.title}`),
    ...(suite.suites ?? []).flatMap(skippedIn),
  ];
}

function e2e() {
  const file = join(reports, 'e2e.json');
  const ok = tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file);
  if (!report) return single(false);
  const { expected, unexpected, flaky } = report.stats;
  return honest(
    { passed: expected, failed: unexpected + flaky, skipped: report.suites.flatMap(skippedIn) },
    ok,
  );
}

/** @param {string} browser */
const build = (browser) =>
  single(tool('wxt/bin/wxt.mjs', ['build', '-b', browser], { quiet: true }));

/** In this order; types need the files that `wxt prepare` writes, the browsers need the builds. */
const STEPS = {
  types: () =>
    single(
      tool('wxt/bin/wxt.mjs', ['prepare'], { quiet: true }) &&
        tool('typescript/bin/tsc', ['--noEmit']),
    ),
  // Biome colours its words in a file too, unless it is told not to.
  lint: () =>
    single(
      tool('@biomejs/biome/bin/biome', process.stdout.isTTY ? ['ci'] : ['ci', '--colors=off']),
    ),
  unit,
  'build for Chromium': () => build('chrome'),
  'build for Firefox': () => build('firefox'),
  'end to end': e2e,
};

ensurePackages();
ensureBrowsers(['chromium', 'firefox']);

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: [] };
for (const [name, step] of Object.entries(STEPS)) {
  console.log(`\n— ${name}`);
  const { passed, failed, skipped } = step();
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
}
rmSync(reports, { recursive: true, force: true });

if (total.skipped.length > 0)
  console.log(`\nSkipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
