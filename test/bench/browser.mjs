import { chromium } from '@playwright/test';
import { SANDBOX_ARGS } from '../tools/browsers.mjs';
import { ensureBrowsers } from '../tools/ensure-browsers.mjs';

/** Pages are served from here, so that the extension's content script feels at home. */
export const ADDRESS = 'https://www.bench.gov.cn/page.html';

/** With these a page gets the precise clock, too. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const executablePath = () => ensureBrowsers(['chromium']).chromium;

/** Compiled code must not be thrown away while memory is measured. */
const KEEP_CODE = '--js-flags=--no-flush-bytecode';

export const launch = () =>
  chromium.launch({ executablePath: executablePath(), args: [...SANDBOX_ARGS, KEEP_CODE] });

/** @param {string} folder of the profile @param {string} extension @param {string[]} more switches */
export const launchWithExtension = (folder, extension, more = []) =>
  chromium.launchPersistentContext(folder, {
    executablePath: executablePath(),
    locale: 'zh-CN',
    args: [
      ...SANDBOX_ARGS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...more,
    ],
  });

/** @param {import('@playwright/test').Page} page @param {string} html */
export async function show(page, html) {
  page.setDefaultTimeout(300_000);
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html })
      : route.abort(),
  );
  await page.goto(ADDRESS);
}

/**
 * Opens a page in a context of its own, and so in a process of its own in which no script has run before.
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {string} html
 * @param {(page: import('@playwright/test').Page) => Promise<T>} act
 */
export async function inFreshPage(browser, html, act) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await show(page, html);
    return await act(page);
  } finally {
    await context.close();
  }
}
