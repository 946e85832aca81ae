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
  /** @type {Record<'floor' | 'ours', number[]>} */
  const times = { floor: [], ours: [] };
  for (let i = 0; i < samples; i++) {
    for (const line of /** @type {const} */ (['floor', 'ours'])) {
      await inFreshPage(browser, html, async (page) => {
        await page.evaluate(subject);
        const clock = await clockOf(page);
        times[line].push(await clock.time(`bench.cold.${line}(); undefined`));
      });
    }
  }
  const floor = median(times.floor);
  const audit = median(times.ours);
  return { floor, audit, ratio: audit / floor };
}
