import { browser } from 'wxt/browser';

/** The tab that the popup speaks of: `?tab=ID` names it, otherwise it is the one in front. */
export async function subjectTab(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether a tab is still on its way; false where it is gone. */
export async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false;
  }
}

/** True where local files are closed to the extension: the browser does not say whether the tab shows one. */
export async function filesAreClosed(): Promise<boolean> {
  return !(await browser.extension.isAllowedFileSchemeAccess());
}
