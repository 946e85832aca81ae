/** Chromium with the built extension in it, for the end-to-end tests and the demo. */
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.mjs';
import { buildIn } from './builds.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Worker} Worker */
/** @typedef {typeof import('wxt/browser').browser} Api */
/** @typedef {Awaited<ReturnType<typeof loadExtension>>} Extension */

/**
 * @typedef {object} Launch
 * @property {number} port where the portal listens; every gov.cn address leads to it
 * @property {import('./builds.mjs').Language} language
 * @property {boolean} [headless]
 * @property {import('@playwright/test').ViewportSize | null} [viewport]
 * @property {'light' | 'dark' | 'no-preference' | null} [colorScheme]
 * @property {string[]} [args]
 * @property {string} [profile] a folder that outlives the browser
 */

/**
 * A browser with a profile of its own, gone when it is closed unless a folder is given for it.
 * @param {Launch} options
 */
export function launchChromium({
  port,
  language,
  headless = true,
  viewport,
  colorScheme,
  args = [],
  profile = '',
}) {
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? undefined,
    headless,
    viewport,
    colorScheme,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}`,
      ...args,
    ],
  });
}

/**
 * @param {BrowserContext} context
 * @param {import('./builds.mjs').Language} language
 * @param {{ enableInIncognito?: boolean, before?: string }} [options] whether it runs in private windows, too; where it was
 * loaded from before: from there it is the same once more, and has been welcomed
 */
export async function loadExtension(context, language, { before, ...switches } = {}) {
  const build = before ? { folder: before, remove() {} } : buildIn('chromium', language);
  const welcomed = before
    ? null
    : context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html'));
  // Chrome itself no longer heeds --load-extension; this way serves Chromium, Chrome and Edge alike.
  const session = await context.browser()?.newBrowserCDPSession();
  /** @type {{ path: string, enableInIncognito?: boolean }} The types of the driver lack the switch. */
  const wanted = { path: build.folder, ...switches };
  const loaded = await session?.send('Extensions.loadUnpacked', wanted);
  const id = loaded?.id ?? '';
  const own = `chrome-extension://${id}/`;
  // Out of the way: whatever is done next is done in a page that is in front.
  await (await welcomed)?.close();

  /** The background, once it runs. */
  const worker = async () => {
    const isOurs = (/** @type {Worker} */ one) => one.url().startsWith(own);
    const running = context.serviceWorkers().find(isOurs);
    return running ?? (await context.waitForEvent('serviceworker', isOurs));
  };

  /** @param {Page} page */
  const tabId = async (page) => {
    await page.bringToFront();
    const id = await (await worker()).evaluate(async () => {
      const { tabs } = /** @type {Api} */ (Reflect.get(globalThis, 'chrome'));
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id;
    });
    if (id === undefined) throw new Error('No tab is in front.');
    return id;
  };

  return {
    id,
    /** The build that was loaded: a copy, which a test may change before it reloads the extension. */
    folder: build.folder,
    worker,
    tabId,

    /** What the toolbar shows on this page's tab. @param {Page} page */
    badge: async (page) =>
      (await worker()).evaluate(
        async (tabId) => {
          const { action } = /** @type {Api} */ (Reflect.get(globalThis, 'chrome'));
          return {
            text: await action.getBadgeText({ tabId }),
            title: await action.getTitle({ tabId }),
            color: [...(await action.getBadgeBackgroundColor({ tabId }))],
          };
        },
        await tabId(page),
      ),

    /** The popup as a page of its own, speaking of this page's tab. @param {Page} page */
    popup: async (page) => {
      const id = await tabId(page);
      const popup = await context.newPage();
      await popup.goto(`${own}popup.html?tab=${id}`);
      return popup;
    },

    /** The panel as a page of its own, speaking of this page's tab. @param {Page} page */
    panel: async (page) => {
      const id = await tabId(page);
      const panel = await context.newPage();
      await panel.goto(`${own}panel.html?tab=${id}`);
      return panel;
    },

    /** A page of the extension's own. @param {string} path */
    own: async (path) => {
      const page = await context.newPage();
      await page.goto(`${own}${path}`);
      return page;
    },

    /** To be called when the browser is closed. */
    remove: build.remove,
  };
}
