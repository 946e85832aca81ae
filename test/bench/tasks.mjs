import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, show } from './browser.mjs';

/** @typedef {import('./pages.mjs').Page} TestPage */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tts?: number, tdur?: number, pid: number, tid: number, args?: any }} Event */

/** The content script has audited and marked by then, even on a busy machine. */
const PATIENCE = 60_000;

/**
 * The longest stretch of work of the real extension's content script on a page, in ms, from a trace of the browser: the
 * page's own parsing and layout are none of it.
 * @param {string} extension
 * @param {TestPage[]} pages
 */
export async function measureTasks(extension, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  const context = await launchWithExtension(folder, extension);
  try {
    // A first page, so that the browser's own start is over.
    const first = await context.newPage();
    await show(first, '<title>first</title>');
    const results = [];
    for (const subject of pages) {
      const page = await context.newPage();
      const events = await trace(page, () => load(page, subject));
      results.push(longest(events));
      await page.close();
    }
    return results;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('@playwright/test').Page} page @param {TestPage} subject */
async function load(page, { html, report }) {
  await show(page, html);
  // Marks tell that all is done: the report, where there is one, has a broken sum.
  if (report) {
    // Asked now and then, and no further than the first: the locator's own question goes through all elements, at every frame.
    await page.waitForFunction('document.querySelector("[data-gouji]") !== null', undefined, {
      timeout: PATIENCE,
      polling: 250,
    });
  }
  await page.waitForTimeout(1500);
}

/** @param {import('@playwright/test').Page} page @param {() => Promise<void>} act @returns {Promise<Event[]>} */
async function trace(page, act) {
  const cdp = await page.context().newCDPSession(page);
  /** @type {Event[]} */
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(/** @type {any} */ (event));
  });
  const done = new Promise((resolve) => {
    cdp.once('Tracing.tracingComplete', resolve);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
      ],
    },
  });
  try {
    await act();
  } finally {
    await cdp.send('Tracing.end');
    await done;
  }
  return events;
}

/** The page has no scripts of its own: every script that runs is the extension's, but for the little that drives the browser. */
const SCRIPT = /^(?:EvaluateScript|FunctionCall|TimerFire|RunMicrotasks)$/;

/**
 * @param {Event[]} events
 * @returns {{ work: number, task: number, total: number, tasks: number }} ms: the longest stretch of script in one task,
 * the longest task with script in it, all script; and how many tasks it took
 */
function longest(events) {
  const spans = events.filter((event) => event.ph === 'X' && event.dur !== undefined);
  const scripts = spans.filter((event) => SCRIPT.test(event.name));
  const threads = new Set(scripts.map(({ pid, tid }) => `${pid}/${tid}`));
  const times = spans
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && threads.has(`${pid}/${tid}`))
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const parts = scripts.filter(
        ({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < end,
      );
      // In the thread's own time, where the trace has it: see the clock.
      const stretches = parts.map(
        ({ ts, dur = 0, tts = ts, tdur = dur }) =>
          /** @type {[number, number]} */ ([tts, tts + tdur]),
      );
      return { work: covered(stretches) / 1000, task: (task.tdur ?? task.dur ?? 0) / 1000 };
    })
    .filter(({ work }) => work > 0.05);
  return {
    work: Math.max(0, ...times.map(({ work }) => work)),
    task: Math.max(0, ...times.map(({ task }) => task)),
    total: times.reduce((sum, { work }) => sum + work, 0),
    tasks: times.length,
  };
}

/** Length of a union of stretches; calls within calls count once. @param {[number, number][]} parts */
function covered(parts) {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}
