import { readFileSync } from 'node:fs';
import { inFreshPage } from './browser.mjs';
import { clockOf } from './clock.mjs';
import { median } from './numbers.mjs';
import { EMPTY_PAGE } from './pages.mjs';
import { scriptOf } from './weight.mjs';

/**
 * The scripts as they are built, evaluated in fresh pages without a table, and what the content script, which is all that
 * most pages get, does there afterwards.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} extension
 * @param {{ standIn: string, samples: number }} options
 */
export async function measureScript(browser, extension, { standIn, samples }) {
  const content = await evaluated(browser, scriptOf(extension, 'content'), { standIn, samples });
  const page = await evaluated(browser, scriptOf(extension, 'page'), { standIn, samples });
  return {
    content: content.evaluation,
    page: page.evaluation,
    afterwards: content.afterwards,
    observers: content.observers,
  };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} file
 * @param {{ standIn: string, samples: number }} options
 */
async function evaluated(browser, file, { standIn, samples }) {
  const source = readFileSync(file, 'utf8');
  /** @type {number[]} */
  const evaluations = [];
  /** @type {number[]} */
  const afterwards = [];
  let observers = 0;
  for (let i = 0; i < samples; i++) {
    await inFreshPage(browser, EMPTY_PAGE, async (page) => {
      await page.evaluate(standIn);
      await page.evaluate(`globalThis.source = ${JSON.stringify(source)}; undefined`);
      const clock = await clockOf(page);
      evaluations.push(await clock.time('standIn.evaluateScript(source)'));
      await page.waitForTimeout(20);
      afterwards.push(Number(await page.evaluate('standIn.runLate()')));
      observers += Number(await page.evaluate('standIn.observers()'));
    });
  }
  return { evaluation: median(evaluations), afterwards: median(afterwards), observers };
}
