import { browser } from 'wxt/browser';

/** The address of the page that reads a file. */
export const readerFor = (url: string) => `/reader.html?url=${encodeURIComponent(url)}` as const;

const NAMED_PDF = /\.pdf$/i;

/**
 * The address of the file that a tab shows in the browser's own viewer, which lets nobody read; null where it shows a page.
 * @param address of the tab, as far as it is known
 */
export async function fileShownIn(tabId: number, address: string | null): Promise<string | null> {
  const url = parsed(address);
  if (!url) return null;
  // The server is asked only where nothing else tells.
  const type =
    (await typeSeen(tabId)) ?? (NAMED_PDF.test(url.pathname) ? PDF : await typeTold(url));
  return type === PDF ? url.href : null;
}

const PDF = 'application/pdf';

function parsed(address: string | null): URL | null {
  try {
    const url = new URL(address ?? '');
    return /^(?:https?|file):$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** What the document in the tab is; null where the browser lets nobody in, as Firefox does in its viewer. */
async function typeSeen(tabId: number): Promise<string | null> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return (seen?.result as string | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What the server calls it; null where that cannot be had. */
async function typeTold(url: URL): Promise<string | null> {
  if (url.protocol === 'file:') return null;
  try {
    const { headers } = await fetch(url, { method: 'HEAD', credentials: 'include' });
    return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? null;
  } catch {
    return null;
  }
}
