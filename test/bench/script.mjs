import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFreshPage } from './browser.mjs';
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
  let observed = 0;
  for (let i = 0; i < samples; i++) {
    await inFreshPage(browser, EMPTY_PAGE, async (page) => {
      await page.evaluate(standIn);
      await page.waitForTimeout(60);
      const call = `standIn.evaluateScript(${JSON.stringify(source)})`;
      evaluated.push(Number(await page.evaluate(call)));
      await page.waitForTimeout(20);
      const late = /** @type {{ time: number, looks: number, observed: number }} */ (
        await page.evaluate('standIn.runLate()')
      );
      afterwards.push(late.time);
      observed += late.observed;
    });
  }
  return { evaluation: median(evaluated), afterwards: median(afterwards), observed };
}
