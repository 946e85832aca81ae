import { browser } from 'wxt/browser';
import { framesOf, inject } from './frames';

/** Tabs with pages of government sites or files in which nothing of ours runs yet. */
export async function openTabs(): Promise<number[]> {
  const urls = ['*://*.gov.cn/*', 'file:///*'];
  const tabs = await browser.tabs.query({ url: urls }).catch(() => []);
  const found = await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return [];
      // One that we may not look at is none of ours.
      const frames = await framesOf(id).catch(() => null);
      return frames && !frames.some(({ started }) => started) ? [id] : [];
    }),
  );
  return found.flat();
}

/** Brings the content script to each of them; how many it came to. */
export async function auditTabs(tabs: readonly number[]): Promise<number> {
  const all = await Promise.allSettled(tabs.map(inject));
  return all.filter(({ status }) => status === 'fulfilled').length;
}
