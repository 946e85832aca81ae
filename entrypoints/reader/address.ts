import { browser } from 'wxt/browser';

const SCHEMES = /^(?:https?|file):$/;

/** An address that the reader may be sent to: of the web or of the disk, and without a password in it; null of any other. */
export function addressOf(text: string): URL | null {
  try {
    const url = new URL(text);
    return SCHEMES.test(url.protocol) && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/** What an address or a path calls its file. */
export function nameOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1) || path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Names of files; a page that comes in place of one is mostly there to log in. */
const FILE = /\.(?:pdf|ofd|docx?|wps|xlsx?|et|csv|txt|zip|rar|7z)$/i;

/** Whether an address promises a file that is no web page. */
export const promisesFile = ({ pathname }: URL): boolean => FILE.test(pathname);

const originsOf = ({ protocol, hostname }: URL): string[] => [
  protocol === 'file:' ? 'file:///*' : `${protocol}//${hostname}/*`,
];

/** Whether the extension may ask that host, or read the disk; what was allowed at first may have been taken back since. */
export async function mayFetch(url: URL): Promise<boolean> {
  if (url.protocol === 'file:') return browser.extension.isAllowedFileSchemeAccess();
  return browser.permissions.contains({ origins: originsOf(url) });
}

/** Asks the reader of this page for that host, straight from a click; true where it was granted. */
export const askToFetch = (url: URL): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(url) });
