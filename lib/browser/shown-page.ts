import { browser } from 'wxt/browser';

/** A page as a tab shows it. */
export interface ShownPage {
  readonly url: string;
  readonly html: string;
}

/** More than any list page has, in letters. */
const LONGEST = 5_000_000;

/** What a tab shows now; null where the browser lets nobody in, or there is far too much of it. */
export async function pageShown(tabId: number): Promise<ShownPage | null> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => ({ url: location.href, html: document.documentElement.outerHTML }),
    });
    const page = seen?.result as ShownPage | null | undefined;
    return page && page.html.length <= LONGEST ? page : null;
  } catch {
    return null;
  }
}
