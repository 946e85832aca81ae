import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SideTab } from '../../../lib/browser/side-tab';

/** What stands in the tab, look by look; the last stays. Closed is what no script of ours may look into. */
type Shown = { readonly url: string; readonly html: string } | 'closed';

let looks = 0;
let shown: Shown[] = [];
let status: 'loading' | 'complete' = 'complete';
const signal = new AbortController().signal;

/** A page as our scripts meet it: its address, its markup, and what it is asked for. */
function inPage(page: Exclude<Shown, 'closed'>, requests: string[]): void {
  vi.stubGlobal('location', new URL(page.url));
  vi.stubGlobal('document', {
    readyState: 'complete',
    documentElement: { outerHTML: page.html },
  });
  vi.stubGlobal('fetch', async (url: URL) => {
    requests.push(url.href);
    return new Response('[]');
  });
}

const requests: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  looks = 0;
  status = 'complete';
  requests.length = 0;
  vi.spyOn(browser.tabs, 'create').mockImplementation((async () => ({ id: 7 })) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ id: 7, status })) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({
    func,
    args = [],
  }: {
    func: (...args: unknown[]) => unknown;
    args?: unknown[];
  }) => {
    const page = shown[Math.min(looks++, shown.length - 1)];
    if (!page || page === 'closed') throw new Error('Missing host permission for the tab');
    inPage(page, requests);
    return [{ frameId: 0, result: await func(...args) }];
  }) as never);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const newTab = () =>
  new SideTab(
    async () => {},
    (_, __, act) => act(),
  );

const at = (url: string, html = '<p>在</p>') => ({ url, html });
const LIST = 'http://www.example.gov.cn/list.html';

test('a page is shown once it stays the same, also where the tab is closed to us until it is there', async () => {
  shown = ['closed', 'closed', at(LIST, '1'), at(LIST, '2'), at(LIST, '3')];
  expect(await newTab().show(LIST, signal)).toBe('3');
});

test('a tab that has ended with a page closed to us is soon given up, one that still loads is waited for', async () => {
  shown = ['closed'];
  expect(await newTab().show(LIST, signal)).toBeNull();
  const soon = looks;
  looks = 0;
  status = 'loading';
  expect(await newTab().show(LIST, signal)).toBeNull();
  expect(soon).toBeLessThan(looks / 4);
  // Long enough for what stands there before the page's own beginning.
  expect(soon).toBeGreaterThan(5);
});

test('a page that came by TLS in place of its address is of the portal, and is asked as its own scripts may', async () => {
  const tab = newTab();
  shown = [at('https://www.example.gov.cn/list.html')];
  await tab.show(LIST, signal);
  expect(await tab.isAt('http://www.example.gov.cn/other.html')).toBe(true);
  expect(await tab.isAt('http://xxgk.example.gov.cn/list.html')).toBe(false);
  const method = 'GET';
  expect(await tab.ask({ method, url: 'http://www.example.gov.cn/a?b=1' }, signal)).toBe('[]');
  await tab.ask({ method, url: 'http://api.example.gov.cn/a' }, signal);
  expect(requests).toEqual(['https://www.example.gov.cn/a?b=1', 'http://api.example.gov.cn/a']);
});
