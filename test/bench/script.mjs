import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFreshPage } from './browser.mjs';
import { clockOf } from './clock.mjs';
import { median } from './numbers.mjs';
import { EMPTY_PAGE } from './pages.mjs';

/**
 * The content script as it is built, evaluated in fresh pages without a table, and what it does there afterwards.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} extension
 * @param {{ standIn: string, samples: number }} options
 */
export async function measureScript(browser, extension, { standIn, samples }) {
  const source = readFileSync(join(extension, 'content-scripts/content.js'), 'utf8');
  /** @type {number[]} */
  const evaluated = [];
  /** @type {number[]} */
  const afterwards = [];
  let observers = 0;
  for (let i = 0; i < samples; i++) {
    await inFreshPage(browser, EMPTY_PAGE, async (page) => {
      await page.evaluate(standIn);
      await page.evaluate(`globalThis.source = ${JSON.stringify(source)}; undefined`);
      const clock = await clockOf(page);
      evaluated.push(await clock.time('standIn.evaluateScript(source)'));
      await page.waitForTimeout(20);
      afterwards.push(Number(await page.evaluate('standIn.runLate()')));
      observers += Number(await page.evaluate('standIn.observers()'));
    });
  }
  return { evaluation: median(evaluated), afterwards: median(afterwards), observers };
}
