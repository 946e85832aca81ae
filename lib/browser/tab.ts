import { browser } from 'wxt/browser';

/** The tab that is named by `?tab=ID`, as tests do; null where none is. */
export function namedTab(search: string): number | null {
  const named = Number(new URLSearchParams(search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : null;
}

/** The tab that the popup speaks of: the one that is named, otherwise the one in front. */
export async function subjectTab(search: string): Promise<number | null> {
  const named = namedTab(search);
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The window that this page of ours belongs to. */
export async function ownWindow(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** Tells when a tab goes elsewhere, or has loaded; returns how to stop. */
export function watchTabs(changed: (tabId: number) => void): () => void {
  const updated = (tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (status || url) changed(tabId);
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

/** Tells when another tab of a window comes to the front; returns how to stop. */
export function watchFront(windowId: number, changed: (tabId: number) => void): () => void {
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) changed(tab.tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  return () => browser.tabs.onActivated.removeListener(activated);
}

/** Whether a tab is still on its way; false where it is gone. */
export async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false;
  }
}

/** Where a tab is, as far as the browser lets us know: null on sites that we may not look at. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Whether a tab is in a private window, of which nothing is kept unasked; where nobody knows, it may be. */
export async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}

/** True where local files are closed to the extension: the browser does not say whether the tab shows one. */
export async function filesAreClosed(): Promise<boolean> {
  return !(await browser.extension.isAllowedFileSchemeAccess());
}
