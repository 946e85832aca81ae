/**
 * `node test/bench/workbench.mjs`: opens a run of 1,000 and of 10,000 rows in the built extension's workbench, filters, sorts,
 * searches and scrolls, and tells for each the time until it is shown and the longest stretch in which the page stood still. Then what
 * a run costs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../tools/packages.mjs';
import { launchWithExtension } from './browser.mjs';
import { median } from './numbers.mjs';
import { printWorkbench } from './print.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ act: string, time: number, longest: number }} Measured ms until it is shown, ms of the longest frame */

const SIZES = [1000, 10_000];
const PATIENCE = 120_000;

/** Keeps a run of so many rows, as the workbench itself does. @param {Page} page @param {number} count */
const seed = (page, count) =>
  page.evaluate(async (rows) => {
    const OUTCOMES = ['clean', 'broken', 'warned', 'doubtful'];
    const RULES = ['t3.row-total', 't3.results', 't3.balance', 't4.total', 'text.requests'];
    const jobs = Array.from({ length: rows }, (_, at) => ({
      url: `http://www.unit-${at % 97}.gov.cn/zfxxgk/ndbg/${at}.html`,
      host: `www.unit-${at % 97}.gov.cn`,
      state: at % 20 === 19 ? 'failed' : 'done',
      attempts: 1,
      notBefore: 0,
      failure: at % 20 === 19 ? 'gone' : null,
    }));
    const id = `bench-${rows}`;
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('gouji');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = database.transaction(['runs', 'states', 'summaries'], 'readwrite');
    const targets = jobs.map(({ url }, at) => ({
      url,
      title: `单位${at}年度报告`,
      unit: null,
      year: 2024,
    }));
    change.objectStore('runs').put({ id, list: null, begunAt: new Date().toISOString(), targets });
    change.objectStore('states').put({ run: id, state: { state: 'done', jobs, hosts: {} } });
    for (const [job, { state }] of jobs.entries()) {
      if (state !== 'done') continue;
      const outcome = OUTCOMES[job % 4];
      const failed = outcome === 'broken' ? 1 + (job % 9) : 0;
      const warned = outcome === 'warned' ? 1 + (job % 5) : 0;
      const incomplete = job % 3;
      const weights = [
        ...Array.from({ length: failed }, () => 'broken'),
        ...Array.from({ length: warned }, () => 'warned'),
        ...Array.from({ length: incomplete }, () => 'unchecked'),
      ];
      const findings = weights.map((weight, check) => ({
        check,
        rule: RULES[check % RULES.length],
        fingerprint: `${job} ${check}`,
        figures: `${check}`,
        weight,
      }));
      const summary = {
        title: `单位${job}年度报告`,
        unit: `青岚市第${(job * 7919) % rows}局`,
        year: 2019 + (job % 6),
        form: 'annual-2021',
        outcome,
        ...{ failed, warned, incomplete, passed: 40, findings },
      };
      change.objectStore('summaries').put({ run: id, job, summary });
    }
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
    database.close();
    return id;
  }, count);

/**
 * Does something in the page and waits until it is painted.
 * @param {Page} page @param {string} act what to do, as an expression @param {string} [until] what has then come true
 */
const timed = (page, act, until = 'true') =>
  /** @type {Promise<{ time: number, longest: number }>} */ (
    // As a text, since our own pages let no script make functions.
    page.evaluate(`(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      const begun = performance.now();
      let last = begun;
      let longest = 0;
      let isOver = false;
      const watching = (async () => {
        while (!isOver) {
          await frame();
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
        }
      })();
      ${act}
      while (!(${until})) await frame();
      await frame();
      const time = performance.now() - begun;
      isOver = true;
      await watching;
      return { time, longest };
    })()`)
  );

const press = (/** @type {string} */ id) =>
  `document.querySelector('[data-testid=${id}]').click();`;
const type = (/** @type {string} */ words) =>
  `const field = document.querySelector('[data-testid=row-words]'); field.value = '${words}'; field.dispatchEvent(new InputEvent('input', { bubbles: true }));`;
/** In Chinese order figures come before letters: the first of the names that `seed` gives. */
const FIRST_NAME = '青岚市第0局';
const ROWS = "document.querySelectorAll('[data-testid=row]')";

/** @param {Page} page @param {string} address @returns {Promise<Measured>} */
async function opened(page, address) {
  const begun = Date.now();
  await page.goto(address);
  await page.waitForSelector('[data-testid=row]', { timeout: PATIENCE });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return { act: 'open', time: Date.now() - begun, longest: Number.NaN };
}

const SCROLL = `for (let at = 0; at < 40; at++) {
  window.scrollBy(0, document.documentElement.scrollHeight / 40);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}`;

/** @param {Page} page @returns {Promise<Measured[]>} */
async function worked(page) {
  const first = `${ROWS}[0]?.dataset.outcome`;
  const acts = /** @type {const} */ ([
    ['filter', press('outcome-broken'), `${first} === 'broken'`],
    ['filter off', press('outcome-broken'), `${first} !== 'broken'`],
    ['sort', press('sort-failed'), `${first} === 'broken'`],
    [
      'sort by name',
      press('sort-unit'),
      `${ROWS}[0]?.querySelector('.unit')?.textContent === '${FIRST_NAME}'`,
    ],
    ['search', type('第77'), `${ROWS}.length < 200`],
    ['search off', type(''), `${ROWS}.length > 0`],
    ['scroll', SCROLL, 'true'],
  ]);
  /** @type {Measured[]} */
  const results = [];
  for (const [act, what, until] of acts) results.push({ act, ...(await timed(page, what, until)) });
  return results;
}

/**
 * @param {string} extension folder of the build @param {number} [rounds]
 * @returns {Promise<Record<number, Measured[]>>} medians, by number of rows
 */
export async function measureWorkbench(extension, rounds = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  const context = await launchWithExtension(folder, extension);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const own = `chrome-extension://${new URL(worker.url()).host}/`;
    const page = await context.newPage();
    /** @type {Record<number, Measured[]>} */
    const results = {};
    for (const size of SIZES) {
      await page.goto(`${own}workbench.html`);
      // The workbench makes its database when it looks for earlier runs.
      await page.waitForSelector('[data-testid=import-run]');
      await page.waitForTimeout(500);
      const id = await seed(page, size);
      // The welcome has come in front meanwhile, and what nobody sees is not painted.
      await page.bringToFront();
      /** @type {Measured[][]} */
      const all = [];
      for (let round = 0; round < rounds; round++)
        all.push([await opened(page, `${own}workbench.html?run=${id}`), ...(await worked(page))]);
      results[size] = (all[0] ?? []).map(({ act }, at) => ({
        act,
        time: median(all.map((round) => round[at]?.time ?? Number.NaN)),
        longest: median(all.map((round) => round[at]?.longest ?? Number.NaN)),
      }));
    }
    return results;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The longest frame of all that is done with a table of rows, ms. @param {Measured[]} measured */
export const longestOf = (measured) =>
  Math.max(...measured.map(({ longest }) => (Number.isNaN(longest) ? 0 : longest)));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { measureRun } = await import('./desk-run.mjs');
  const extension = `${ROOT}.output/chrome-mv3`;
  printWorkbench(await measureWorkbench(extension), await measureRun(extension));
}
