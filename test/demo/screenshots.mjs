/** Screenshots of the real extension: a page with marks and card, the popup in both languages, light and dark. */
import { join } from 'node:path';
import { LIST_PAGE } from '../portal/server.mjs';
import { launchChromium, loadExtension } from '../tools/chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../tools/builds.mjs').Language} Language */

/** High enough for all of table 3. */
const PAGE = { width: 1280, height: 1120 };
/** The popup's own size under the toolbar. */
const POPUP = { width: 400, height: 580 };

/** @param {Page} page @param {string} file */
async function photographPage(page, file) {
  const broken = page.locator('[data-gouji~=fail]').first();
  await broken.evaluate((cell) => cell.closest('table')?.scrollIntoView());
  await broken.hover();
  await page.waitForTimeout(600);
  await page.screenshot({ path: file });
}

/**
 * @param {number} port @param {Language} language @param {string} folder
 */
async function photographIn(port, language, folder) {
  const context = await launchChromium({ port, language, viewport: PAGE });
  const extension = await loadExtension(context, language);
  const page = await context.newPage();
  await page.goto(`${LIST_PAGE}broken.html`);
  await page.locator('[data-gouji~=fail]').first().waitFor();
  await photographPage(page, join(folder, `page-${language}.png`));

  const popup = await extension.popup(page);
  await popup.setViewportSize(POPUP);
  await popup.getByTestId('finding').first().waitFor();
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await popup.emulateMedia({ colorScheme });
    await popup
      .locator('body')
      .screenshot({ path: join(folder, `popup-${language}-${colorScheme}.png`) });
  }
  await context.close();
  extension.remove();
}

/** @param {number} port @param {string} folder */
export async function photograph(port, folder) {
  for (const language of /** @type {const} */ (['zh', 'en']))
    await photographIn(port, language, folder);
}
