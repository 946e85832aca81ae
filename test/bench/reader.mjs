import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, show } from './browser.mjs';
import { axeSource, bundle } from './bundle.mjs';
import { median } from './numbers.mjs';

/**
 * What a reader pays for an extension that is at work in the page, against one that does nothing: time of the page's own thread,
 * time of page and background together, time from the DOM to the marks, memory of the tab.
 */

/** Where nothing is marked, all is over after so many ms; where something is, so many behind it. */
const CALM = 1500;
const PATIENCE = 120_000;
const POLLING = 100;

/** Notes when the document is there and when its first mark is. */
const STOPWATCH = `<script>
addEventListener('DOMContentLoaded', () => { window.ready = performance.now(); });
new MutationObserver((_, seen) => { window.marked = performance.now(); seen.disconnect(); })
  .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-gouji'] });
</script>`;

/** @typedef {{ page: number, together: number, marks: number | null, memory: number }} Cost ms, ms, ms, bytes */

/**
 * An extension of one script in every page, in a folder of its own.
 * @param {string} name @param {string} script
 */
export function extensionOf(name, script) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-peer-'));

  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['script.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), script);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Loads a page in one tab after the other, with an extension at work.
 * @param {string} extension its folder
 * @param {{ html: string }} subject
 * @param {{ samples: number, marks: boolean, stopped?: boolean, until?: string }} options marks: whether it will mark something; stopped: its background is stopped before each load; until: an expression that tells in the page that all is over
 * @returns {Promise<Cost>} medians
 */
export async function costOf(extension, { html }, { samples, marks, stopped = false, until }) {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  const context = await launchWithExtension(profile, extension);
  /** @type {Cost[]} */
  const costs = [];
  try {
    const home = context.pages()[0] ?? (await context.newPage());
    const browser = await context.browser()?.newBrowserCDPSession();
    const workers = await context.newCDPSession(home);
    await workers.send('ServiceWorker.enable').catch(() => {});
    const cpu = async () => {
      const info = await browser?.send('SystemInfo.getProcessInfo');
      /** @type {Map<number, number>} */
      const times = new Map();
      for (const { id, type, cpuTime } of info?.processInfo ?? []) {
        if (type === 'renderer') times.set(id, cpuTime * 1000);
      }
      return times;
    };
    // The first loads warm up the browser, and the background where there is one.
    for (let i = -2; i < samples; i++) {
      if (stopped) {
        await workers.send('ServiceWorker.stopAllWorkers');
        await home.waitForTimeout(300);
      }
      const page = await context.newPage();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const before = await cpu();
      await show(page, html.replace('<head>', `<head>${STOPWATCH}`));
      // The stopwatch is asked, now and then: to look for marks goes through all elements at every frame, which the page's thread pays.
      await page.waitForFunction(`window.${marks ? 'marked' : 'ready'} !== undefined`, undefined, {
        timeout: PATIENCE,
        polling: POLLING,
      });
      if (until) await page.waitForFunction(until, undefined, { timeout: PATIENCE });
      await page.waitForTimeout(CALM);
      const after = await cpu();
      const { metrics } = await cdp.send('Performance.getMetrics');
      const own = (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
      let together = 0;
      for (const [id, time] of after) together += time - (before.get(id) ?? 0);
      const ready = Number(await page.evaluate('window.ready'));
      const marked = await page.evaluate('window.marked ?? null');
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      const usage = /** @type {Record<string, number>} */ (await cdp.send('Runtime.getHeapUsage'));
      const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
      if (i >= 0) {
        costs.push({
          page: own,
          together,
          marks: marked === null ? null : Number(marked) - ready,
          memory: usedSize + embedderHeapUsedSize + backingStorageSize,
        });
      }
      await page.close();
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  const of = (/** @type {(cost: Cost) => number} */ key) => median(costs.map(key));
  return {
    page: of((cost) => cost.page),
    together: of((cost) => cost.together),
    marks: costs[0]?.marks == null ? null : of((cost) => cost.marks ?? Number.NaN),
    memory: of((cost) => cost.memory),
  };
}

/** So many loads of a page of 100,000 cells, or of one that axe-core works on. */
const FEW = 3;

/**
 * What Gouji adds to what an extension that does nothing costs on each page, and what others add.
 * @param {string} extension
 * @param {{ key: string, html: string, report: boolean }[]} pages
 * @param {{ samples: number, peers: boolean }} options
 * @returns {Promise<Record<string, Record<string, Cost>>>} by page and name
 */
export async function measureReader(extension, pages, { samples, peers }) {
  const empty = extensionOf('empty', 'void 0;');
  const dark = extensionOf('Dark Reader', await bundle('dark.ts'));
  const axe = extensionOf(
    'axe-core',
    `${axeSource()}\naxe.run().then(() => { document.title += ' axe'; });`,
  );
  /** @type {Record<string, Record<string, Cost>>} */
  const all = {};
  try {
    for (const { key, report, ...page } of pages) {
      const loads = key === 'C' ? Math.min(FEW, samples) : samples;
      const base = await costOf(empty.folder, page, { samples: loads, marks: false });
      const added = (/** @type {Cost} */ cost) => ({
        page: cost.page - base.page,
        together: cost.together - base.together,
        marks: cost.marks,
        memory: cost.memory - base.memory,
      });
      const own = { samples: loads, marks: report };
      const costs = { Gouji: added(await costOf(extension, page, own)) };
      all[key] = costs;
      if (key === 'A') {
        Object.assign(costs, {
          'Gouji, background stopped': added(
            await costOf(extension, page, { ...own, stopped: true }),
          ),
        });
      }
      if (!peers || key === 'C') continue;
      Object.assign(costs, {
        'Dark Reader': added(await costOf(dark.folder, page, { samples: loads, marks: false })),
        'axe-core': added(
          await costOf(axe.folder, page, {
            samples: FEW,
            marks: false,
            until: "document.title.endsWith(' axe')",
          }),
        ),
      });
    }
  } finally {
    for (const peer of [empty, dark, axe]) peer.remove();
  }
  return all;
}
