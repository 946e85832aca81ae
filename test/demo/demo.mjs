/** The demo itself: a browser with the extension on the sample portal, and its audit of each page in the terminal. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_PAGE, startPortal } from '../portal/server.mjs';
import { PAGES } from '../portal/site.mjs';
import { launchChromium, loadExtension } from '../tools/chromium.mjs';
import { ROOT } from '../tools/packages.mjs';
import { describe } from './report.mjs';
import { photograph } from './screenshots.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../tools/chromium.mjs').Extension} Extension */

const OUTPUT = join(ROOT, 'demo-output');
const EXPORTS = join(OUTPUT, 'exports');

/** How long a page may take to be audited; one without a report's tables shows no result at all. In ms. */
const PATIENCE = 3000;

/**
 * Waits for the toolbar to show a result; `?` may still become one when the page loads the rest of itself.
 * @param {Extension} extension @param {Page} page
 */
async function audited(extension, page) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && ['', '?'].includes((await extension.badge(page)).text)) {
    await page.waitForTimeout(100);
  }
}

/**
 * Saves an export as a user would, by its button. Null where the popup offers none.
 * @param {Page} popup @param {'json' | 'csv'} kind @param {string} name
 */
async function save(popup, kind, name) {
  const button = popup.getByTestId(`export-${kind}`);
  if (!(await button.isVisible()) || !(await button.isEnabled())) return null;
  const [download] = await Promise.all([popup.waitForEvent('download'), button.click()]);
  const file = join(EXPORTS, `${name}.${kind}`);
  await download.saveAs(file);
  return file;
}

/** @param {Extension} extension @param {Page} page @param {string} name */
async function auditPage(extension, page, name) {
  await page.goto(`${LIST_PAGE}${name}`);
  await audited(extension, page);
  const popup = await extension.popup(page);
  const summary = popup.getByTestId('summary');
  await summary.waitFor();
  const file = await save(popup, 'json', name);
  await save(popup, 'csv', name);
  const exported = file && JSON.parse(readFileSync(file, 'utf8'));
  const lines = exported?.report.form
    ? describe(exported)
    : [(await summary.innerText()).replace(/\s*\n\s*/g, ' — ')];
  await popup.close();
  return lines;
}

/** @param {{ headless: boolean }} options */
export async function demo({ headless }) {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(EXPORTS, { recursive: true });
  const portal = await startPortal();
  const chinese = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh');
  const language = chinese ? 'zh' : 'en';
  const context = await launchChromium({
    port: portal.port,
    language,
    headless,
    // A window shows pages in its own size.
    viewport: headless ? undefined : null,
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const extension = await loadExtension(context, language);

  const page = context.pages()[0] ?? (await context.newPage());
  for (const { file } of PAGES) {
    console.log(`\n${LIST_PAGE}${file}`);
    for (const line of await auditPage(extension, page, file)) console.log(`  ${line}`);
  }
  console.log(`\nThe exports of each page are in ${EXPORTS}`);

  if (headless) {
    await context.close();
  } else {
    await page.goto(LIST_PAGE);
    await page.bringToFront();
    console.log('The browser stays open on the list of reports; close it to end.');
    await closed;
  }
  extension.remove();
  if (headless) {
    await photograph(portal.port, OUTPUT);
    console.log(`No window could be shown; screenshots are in ${OUTPUT}`);
  }
  await portal.close();
}
