/**
 * What a run costs: reports a second that are asked for, two at a time of each host, and that are in files; the memory of the page
 * for a run of 2,000 reports; the run file, which is written in parts.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLES } from '../portal/reports.mjs';
import { startPortal } from '../portal/server.mjs';
import { article, report } from '../portal/site.mjs';
import { launchWithExtension } from './browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ asked: number, files: number, memory: number, writing: number, longest: number, bytes: number }} RunCost reports a second, twice; bytes that 2,000 reports add to the page; ms to the saved file, ms of its longest frame, its size */

const COUNT = 80;
/** So many hosts that their pace is not what is measured. */
const HOSTS = 40;
const MANY = 2000;
const PATIENCE = 120_000;

const done = (/** @type {Page} */ page) =>
  page.waitForSelector('[data-testid=run][data-state=done]', { timeout: PATIENCE });

/** Begins what is chosen; the reports that were done a second. @param {Page} page */
async function timedRun(page) {
  await page.waitForSelector('[data-testid=start]:enabled');
  const begun = Date.now();
  await page.click('[data-testid=start]');
  await done(page);
  return (COUNT * 1000) / (Date.now() - begun);
}

/** @param {Page} page */
async function used(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Keeps the reports of a run again and again as those of another. @param {Page} page @param {number} count */
const repeated = (page, count) =>
  page.evaluate(async (all) => {
    const from = new URLSearchParams(location.search).get('run');
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('gouji');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const id = 'bench-many';
    const stores = ['runs', 'states', 'summaries', 'reports'];
    const change = database.transaction(stores, 'readwrite');
    const ended = new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
    /** @param {string} store @param {IDBValidKey} key @returns {Promise<any>} */
    const read = (store, key) =>
      new Promise((resolve) => {
        const request = change.objectStore(store).get(key);
        request.onsuccess = () => resolve(request.result);
      });
    const [run, state] = [await read('runs', from ?? ''), await read('states', from ?? '')];
    const own = run.targets.length;
    const at = (/** @type {number} */ job) => job % own;
    const range = Array.from({ length: all }, (_, job) => job);
    const addressOf = (/** @type {number} */ job) => `${run.targets[at(job)].url}?${job}`;
    const targets = range.map((job) => ({ ...run.targets[at(job)], url: addressOf(job) }));
    const jobs = range.map((job) => ({ ...state.state.jobs[at(job)], url: addressOf(job) }));
    change.objectStore('runs').put({ ...run, id, targets });
    change.objectStore('states').put({ run: id, state: { ...state.state, jobs } });
    for (const store of ['summaries', 'reports'])
      for (let job = 0; job < all; job++)
        change
          .objectStore(store)
          .put({ ...(await read(store, [from ?? '', at(job)])), run: id, job });
    await ended;
    database.close();
    return id;
  }, count);

/** Watches how long the page stands still; returns how to end, and what it was. @param {Page} page */
async function watched(page) {
  await page.evaluate(`(() => {
    let last = performance.now();
    globalThis.longestFrame = 0;
    const look = () => {
      const now = performance.now();
      globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`);
  return () => /** @type {Promise<number>} */ (page.evaluate('globalThis.longestFrame'));
}

/** @param {string} extension folder of the build @returns {Promise<RunCost>} */
export async function measureRun(extension) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  const portal = await startPortal();
  const html = article(SAMPLES.broken, report(SAMPLES.broken));
  const urls = Array.from({ length: COUNT }, (_, at) => {
    const path = `/bench/${at}.html`;
    portal.serve(path, html);
    return `http://host${at % HOSTS}.example.gov.cn${path}`;
  });
  const context = await launchWithExtension(folder, extension, [
    `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${portal.port}`,
  ]);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const own = `chrome-extension://${new URL(worker.url()).host}/`;
    const page = await context.newPage();
    const fresh = async () => {
      await page.goto(`${own}workbench.html`);
      await page.bringToFront();
      await page.click('details.others summary');
    };
    await fresh();
    await page.fill('[data-testid=addresses]', urls.join('\n'));
    await page.click('[data-testid=add]');
    // Whether robots.txt is there is asked before, and is not what is measured.
    await page.waitForTimeout(3000);
    const asked = await timedRun(page);
    const id = await repeated(page, MANY);

    await fresh();
    const before = await used(page);
    const files = urls.map((_, at) => ({
      name: `年报${at}.html`,
      mimeType: 'text/html',
      buffer: Buffer.from(html),
    }));
    await page.setInputFiles('[data-testid=address-file]', files);
    const fromFiles = await timedRun(page);

    await page.goto(`${own}workbench.html?run=${id}`);
    await page.waitForSelector('[data-testid=row]', { timeout: PATIENCE });
    await done(page);
    const memory = (await used(page)) - before;
    const longest = await watched(page);
    const begun = Date.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: PATIENCE }),
      page.click('[data-testid=export-json]'),
    ]);
    const path = await download.path();
    const writing = Date.now() - begun;
    const bytes = statSync(path).size;
    return { asked, files: fromFiles, memory, writing, longest: await longest(), bytes };
  } finally {
    await context.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
