import { inFreshPage } from './browser.mjs';
import { median } from './numbers.mjs';

/** A page just loaded is still busy with itself. */
const REST = 60;

/**
 * The first run of a line in a fresh page, many times over: nothing compiled, no element ever touched by a script.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ html: string }} page
 * @param {{ subject: string, samples: number }} options
 */
export async function measureCold(browser, { html }, { subject, samples }) {
  /** @type {Record<'floor' | 'audit', number[]>} */
  const times = { floor: [], audit: [] };
  for (let i = 0; i < samples; i++) {
    for (const line of /** @type {const} */ (['floor', 'audit'])) {
      const time = await inFreshPage(browser, html, async (page) => {
        await page.evaluate(subject);
        await page.waitForTimeout(REST);
        return page.evaluate(
          `{ const start = performance.now(); bench.lines.${line}(); performance.now() - start; }`,
        );
      });
      times[line].push(Number(time));
    }
  }
  const floor = median(times.floor);
  const audit = median(times.audit);
  return { floor, audit, ratio: audit / floor };
}
