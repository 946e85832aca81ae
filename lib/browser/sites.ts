import { browser } from 'wxt/browser';
import { store, stored, watchStored } from './stored';

/** Sites, by their hosts, that the reader has switched Gouji off on. */
const KEY = 'sitesOff';

const read = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((host) => typeof host === 'string') : [];

/** The host of a web address, by which its site goes; null of anything else. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !/^https?:/i.test(url)) return null;
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}

/** The address of the page that this frame is in, as far as a frame can tell: that of another site only by its origin. */
export function outermost(): string {
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
  const last = ancestorOrigins?.[ancestorOrigins.length - 1];
  if (last) return last;
  try {
    return window.top?.location.href ?? location.href;
  } catch {
    return location.href;
  }
}

/** All of them; none where nothing can be read. */
export const sitesOff = (): Promise<readonly string[]> => stored(KEY).then(read, () => []);

/** Whether an address is on a site that Gouji is off on. */
export async function isOff(url: string | null | undefined): Promise<boolean> {
  const host = hostOf(url);
  return host !== null && (await sitesOff()).includes(host);
}

/**
 * Switches a site off, or on again.
 * @throws where it cannot be stored
 */
export async function switchSite(host: string, isOn: boolean): Promise<void> {
  const others = (await sitesOff()).filter((one) => one !== host);
  await store(KEY, isOn ? others : [...others, host].sort());
}

/** Calls back at every change with all of them; returns how to stop. */
export const watchSitesOff = (changed: (hosts: readonly string[]) => void): (() => void) =>
  watchStored(KEY, (value) => changed(read(value)));

/** Chrome asks for a site by a sign in its toolbar since 133. */
interface Requests {
  readonly addHostAccessRequest?: (request: { readonly tabId: number }) => Promise<void>;
}

const patternOf = (host: string) => `*://${host.replace(/:\d+$/, '')}/*`;

/** Whether Gouji may look at a site without being asked on each of its pages. */
export const mayVisit = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] });

/** Asks the reader for that, straight from a click; true where it was granted. */
export const askForSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

/** The same as `askForSite` for several hosts in one question. */
export const askForSites = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts.map(patternOf) });

/** Whether the browser can ask for the site of a tab whose address we do not know. */
export const canAskForTab = (): boolean =>
  !!(browser.permissions as unknown as Requests).addHostAccessRequest;

/**
 * Has the browser ask for that site in its toolbar.
 * @throws where the browser cannot, or will not for such a page
 */
export const askForTab = (tabId: number): Promise<void> =>
  (browser.permissions as unknown as Requests).addHostAccessRequest?.({ tabId }) ??
  Promise.reject(new Error('The browser has no such question.'));

/** Calls back when the reader has opened a site to us. */
export function watchGranted(granted: () => void): () => void {
  browser.permissions.onAdded.addListener(granted);
  return () => browser.permissions.onAdded.removeListener(granted);
}
