import { browser } from 'wxt/browser';

const PAGE = '/welcome.html';

/** Shows the page for whoever has just installed it; not again at an update. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
  });
}
