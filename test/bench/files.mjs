import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchWithExtension } from './browser.mjs';
import { bundleForNode } from './bundle.mjs';
import { median } from './numbers.mjs';

const PATIENCE = 120_000;
/** A report, a long one, and a yearbook. */
const PAGES = [6, 30, 300];

/** @typedef {{ pages: number, time: number, memory: number }} FileCost pages of the file; ms from choosing it to its audit; bytes that the reader's page keeps */

/**
 * The file reader with reports of 6, 30 and 300 printed pages.
 * @param {string} extension its folder
 * @param {{ samples: number }} options
 * @returns {Promise<Record<number, FileCost>>} medians, by the pages asked for
 */
export async function measureFiles(extension, { samples }) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  const made = join(folder, 'files.mjs');
  writeFileSync(made, await bundleForNode('files.ts'));
  const { reportOn } = await import(pathToFileURL(made).href);
  const context = await launchWithExtension(join(folder, 'profile'), extension);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const reader = worker.url().replace(/background\.js$/, 'reader.html');
    /** @type {Record<number, FileCost>} */
    const costs = {};
    for (const wanted of PAGES) {
      const path = join(folder, `report-${wanted}.pdf`);
      const bytes = reportOn(wanted);
      writeFileSync(path, bytes);
      const pages = Number(/\/Count (\d+)/.exec(Buffer.from(bytes).toString('latin1'))?.[1]);
      /** @type {{ time: number, memory: number }[]} */
      const runs = [];
      // The first warms up what is loaded for a PDF.
      for (let i = -1; i < samples; i++) {
        const run = await read(context, reader, path);
        if (i >= 0) runs.push(run);
      }
      costs[wanted] = {
        pages,
        time: median(runs.map(({ time }) => time)),
        memory: median(runs.map(({ memory }) => memory)),
      };
    }
    return costs;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} reader @param {string} path */
async function read(context, reader, path) {
  const page = await context.newPage();
  await page.goto(reader);
  const input = page.getByTestId('open-file');
  await input.waitFor({ state: 'attached' });
  const start = Date.now();
  await input.setInputFiles(path);
  await page.waitForSelector('[data-testid=summary][data-state=audited]', {
    state: 'attached',
    timeout: PATIENCE,
  });
  const time = Date.now() - start;
  const cdp = await context.newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return { time, memory: usedSize };
}
