import { inFreshPage } from './browser.mjs';
import { clockOf } from './clock.mjs';
import { median } from './numbers.mjs';

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
      await inFreshPage(browser, html, async (page) => {
        await page.evaluate(subject);
        const clock = await clockOf(page);
        times[line].push(await clock.time(`bench.lines.${line}(); undefined`));
      });
    }
  }
  const floor = median(times.floor);
  const audit = median(times.audit);
  return { floor, audit, ratio: audit / floor };
}
