import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, show } from './browser.mjs';

const PATIENCE = 120_000;
const ROWS = 2400;
const QUARTERS = 4;

/** A page of so many sums that about a thousand of them are broken: four quarters and their total, five of twelve rows with a slip. */
export const MANY_FINDINGS = `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>各单位支出情况表</title>
<table class="data"><tr><th>单位</th>${Array.from({ length: QUARTERS }, (_, i) => `<th>第${i + 1}季度</th>`).join('')}<th>合计</th></tr>
${Array.from({ length: ROWS }, (_, row) => {
  const figures = Array.from({ length: QUARTERS }, (_, i) => ((row * 37 + i * 101) % 900) + 100);
  const total = figures.reduce((sum, one) => sum + one, 0) + (row % 12 < 5 ? 7 : 0);
  return `<tr><td>单位${row + 1}</td>${[...figures, total].map((one) => `<td>${one}</td>`).join('')}</tr>`;
}).join('\n')}
</table></html>`;

/** Has a page of ours remember the longest stretch in which it could draw no frame, and when findings stood there. */
const WATCH = () => {
  Object.assign(globalThis, { longest: 0, first: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Object.assign(globalThis, {
        longest: Math.max(/** @type {any} */ (globalThis).longest, duration),
      });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!document.querySelector('[data-testid=finding]')) return requestAnimationFrame(look);
    Object.assign(globalThis, { first: performance.now() });
  };
  look();
};

/** @typedef {{ findings: number, first: number, opening: number, working: number }} Desk findings in all; ms to the first line; longest stretch in ms while it opens (0 below 50), and while the list is scrolled, searched and stepped through */

/**
 * Popup and panel on a page of a thousand findings.
 * @param {string} extension its folder
 * @returns {Promise<Record<'popup' | 'panel', Desk>>}
 */
export async function measureDesk(extension) {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  const context = await launchWithExtension(profile, extension);
  try {
    const tab = await context.newPage();
    await show(tab, MANY_FINDINGS);
    await tab.waitForSelector('[data-gouji]', { state: 'attached', timeout: PATIENCE });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const base = worker.url().replace(/background\.js$/, '');
    const id = await worker.evaluate(async (url) => {
      const tabs = await /** @type {any} */ (globalThis).chrome.tabs.query({});
      return tabs.find((/** @type {any} */ one) => one.url === url)?.id;
    }, tab.url());
    return {
      popup: await opened(context, `${base}popup.html?tab=${id}`),
      panel: await opened(context, `${base}panel.html?tab=${id}`),
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} address @returns {Promise<Desk>} */
async function opened(context, address) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.waitForSelector('[data-testid=finding]', { timeout: PATIENCE });
  await page.waitForTimeout(1500);
  const longest = async () => {
    const found = await page.evaluate('longest');
    await page.evaluate('longest = 0');
    return Number(found);
  };
  const opening = await longest();
  for (const wanted of ['单位1', '单位23', '']) {
    await page.fill('[data-testid=search]', wanted);
    await page.waitForTimeout(300);
  }
  for (const key of ['End', 'Home', 'PageDown', 'PageDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  await page.mouse.move(200, 300);
  for (let i = 0; i < 20; i++) {
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(500);
  const findings = Number(
    await page.evaluate("document.querySelectorAll('[data-testid=finding]').length"),
  );
  const first = Number(await page.evaluate('first'));
  const desk = { findings, first, opening, working: await longest() };
  await page.close();
  return desk;
}
