import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readerFor } from '../../lib/browser/files';
import { bringReader, framesOf, inject } from '../../lib/browser/frames';
import { speakChosen, watchLanguage } from '../../lib/browser/language-setting';
import { openPanel } from '../../lib/browser/panel';
import { sendMessage } from '../../lib/browser/protocol';

const CONTEXTS: ['page', 'frame', 'selection', 'link', 'image'] = [
  'page',
  'frame',
  'selection',
  'link',
  'image',
];
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** What the context menu of any page offers. A click there opens the page to us, as one on the toolbar's button does. */
export function answerMenus(): void {
  browser.runtime.onInstalled.addListener(makeMenus);
  watchLanguage(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, linkUrl }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'read') {
      if (linkUrl) void read(linkUrl, tab.index);
      return;
    }
    if (menuItemId === 'audit') {
      // First of all, while it still counts as the reader's own doing. Where there is no panel, the badge tells.
      if (tab.windowId !== undefined) openPanel(tab.windowId).catch(() => {});
      audit(tab.id).catch(() => {});
    } else if (menuItemId === 'copy') copy(tab.id, frameId).catch(() => {});
  });
}

async function makeMenus(): Promise<void> {
  await speakChosen();
  await browser.contextMenus.removeAll();
  for (const id of ['audit', 'copy'] as const) {
    const title = i18n.t(`menu.${id}`);
    browser.contextMenus.create({ id, title, contexts: CONTEXTS, documentUrlPatterns: PAGES });
  }
  // Which links lead to files only their servers know.
  const title = i18n.t('menu.read');
  browser.contextMenus.create({ id: 'read', title, contexts: ['link'], targetUrlPatterns: PAGES });
}

/** In a tab beside the page. */
async function read(link: string, index: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(readerFor(link)), index: index + 1 });
}

async function audit(tabId: number): Promise<void> {
  await inject(tabId);
  const frames = (await framesOf(tabId)).filter(({ auditing, isEmpty }) => !auditing && !isEmpty);
  const frameIds = frames.map(({ frameId }) => frameId);
  if (frameIds.length) await bringReader({ tabId, frameIds });
  await sendMessage('brought', tabId).catch(() => {});
}

async function copy(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/content-scripts/copy.js'] });
}
