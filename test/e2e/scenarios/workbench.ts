import { expect } from '@playwright/test';
import { runSchema } from '../../../lib/export/run-schema';
import type { App, Portal, Tab } from '../support/app';
import { holding, oneBroken, reportPage } from '../support/reports';

const ROOT = '/workbench/';
/** Any government's address leads to the portal: hosts of their own, so that no pace has to be waited for. */
const on = (host: string, path: string) => `http://${host}.example.gov.cn${ROOT}${path}`;

const title = (issuer: string) => `${issuer}2024年政府信息公开工作年度报告`;
const entry = ([url, issuer]: readonly [string, string]) =>
  `<li><a href="${url}" title="${title(issuer)}">${title(issuer).slice(0, 14)}…</a><span>2025-01-17</span></li>`;

const HOLDS = on('a', 'holds.html');
const BROKEN = on('a', 'broken.html');
const GONE = on('b', 'gone.html');
const GBK = on('c', 'gbk.html');
const SLOW = on('d', 'slow.html');
const FRAME = on('e', 'frame.html');

/** GB 2312 has the letters of both rows that are needed here; a browser decodes it as GB 18030. */
function inGbk(html: string): Buffer {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from([...html].flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)]));
}

/** A list of two pages with a call for its pager, and what it names; the portal's own pages are left alone. */
export function serveList(portal: Portal): string {
  const call = (current: number) =>
    `<script>createPageHTML(2, ${current}, "list", "html");</script>`;
  const list = (entries: readonly (readonly [string, string])[], current: number) =>
    `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>政府信息公开年报</title>
<ul>${entries.map(entry).join('')}</ul>${call(current)}</html>`;
  const page = (issuer: string) => reportPage(holding(issuer));
  portal.serve(`${ROOT}holds.html`, page('青岚市水务局'));
  portal.serve(`${ROOT}broken.html`, reportPage(oneBroken('青岚市商务局')));
  portal.serve(
    `${ROOT}gbk.html`,
    inGbk(page('青岚市体育局').replace('charset="utf-8"', 'charset="gb2312"')),
    'text/html',
  );
  portal.serve(`${ROOT}slow.html`, page('青岚市气象局'), undefined, 2500);
  portal.serve(`${ROOT}inner.html`, page('青岚市信访局'));
  portal.serve(
    `${ROOT}frame.html`,
    '<!DOCTYPE html><meta charset="utf-8"><title>年报</title><iframe src="inner.html"></iframe>',
  );
  portal.serve(
    `${ROOT}list_1.html`,
    list(
      [
        [SLOW, '青岚市气象局'],
        [FRAME, '青岚市信访局'],
      ],
      1,
    ),
  );
  const first = list(
    [
      [HOLDS, '青岚市水务局'],
      [BROKEN, '青岚市商务局'],
      [GONE, '青岚市粮食局'],
      [GBK, '青岚市体育局'],
    ],
    0,
  );
  portal.serve(`${ROOT}list.html`, first);
  return on('list', 'list.html');
}

const ALL = [HOLDS, BROKEN, GONE, GBK, SLOW, FRAME];

const attributes = (tab: Tab, testId: string, names: string[]) =>
  tab.evaluate(
    ([id, wanted]: [string, string[]]) =>
      [...document.querySelectorAll(`[data-testid=${id}]`)].map((element) =>
        wanted.map((name) => element.getAttribute(`data-${name}`) ?? ''),
      ),
    [testId, names] as [string, string[]],
  );
const textOf = (tab: Tab, testId: string) =>
  tab.evaluate(
    (id: string) => document.querySelector<HTMLElement>(`[data-testid=${id}]`)?.innerText ?? '',
    testId,
  );
const expectState = (tab: Tab, state: string) =>
  expect
    .poll(async () => (await attributes(tab, 'run', ['state'])).flat(), { timeout: 60_000 })
    .toEqual([state]);

async function openList(app: App, list: string): Promise<Tab> {
  const tab = await app.own(`workbench.html?list=${encodeURIComponent(list)}`);
  await tab.waitForSelector('[data-testid=start]:enabled');
  return tab;
}

/** The popup on a page that lists reports leads to the workbench; on one that lists a few it does not. */
export async function listHere(app: App, portal: Portal) {
  const title = (at: number) => `青岚市第${at}中学2024年政府信息公开工作年度报告`;
  const list = (count: number) =>
    `<!DOCTYPE html><meta charset="utf-8"><title>信息公开年报</title><ul>${Array.from(
      { length: count },
      (_, at) => `<li><a href="t20250117_10${at}.html">${title(at)}</a></li>`,
    ).join('')}</ul>`;
  const many = portal.serve(`${ROOT}many.html`, list(7));
  const tab = await app.open(many);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=to-workbench]');
  expect(await textOf(popup, 'list-here')).toContain('7');
  const link = await popup.evaluate(
    () => document.querySelector('[data-testid=to-workbench]')?.getAttribute('href') ?? '',
    null,
  );
  expect(link).toBe(`/workbench.html?list=${encodeURIComponent(many)}`);
  await popup.close();
  await tab.goto(portal.serve(`${ROOT}few.html`, list(4)));
  const other = await app.popup(tab);
  await other.waitForSelector('[data-state=no-report], [data-state=no-tables]');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await attributes(other, 'list-here', [])).toEqual([]);
  await other.close();
}

/** A list of several pages is read to its end, every report audited, and the result taken away. */
export async function workbench(app: App, portal: Portal) {
  const tab = await openList(app, serveList(portal));
  expect((await attributes(tab, 'candidate', ['url'])).flat()).toEqual(ALL);
  expect(await attributes(tab, 'found', ['complete'])).toEqual([['true']]);
  await expectState(tab, 'idle');
  await tab.click('[data-testid=start]');
  await expectState(tab, 'done');
  expect(await attributes(tab, 'row', ['url', 'outcome', 'failed'])).toEqual([
    [HOLDS, 'clean', '0'],
    [BROKEN, 'broken', '1'],
    [GONE, 'failed', '0'],
    [GBK, 'clean', '0'],
    [SLOW, 'clean', '0'],
    [FRAME, 'clean', '0'],
  ]);

  await tab.click('[data-outcome=broken] button');
  await tab.waitForSelector('[data-testid=detail] [data-testid=finding]');
  await tab.waitForSelector('[data-testid=evidence]');
  expect(await textOf(tab, 'evidence')).toMatch(/[0-9a-f]{64}/);
  await tab.click('[data-outcome=failed] button');
  await tab.waitForSelector('[data-testid=failure]');
  expect(await textOf(tab, 'failure')).toContain('页面不存在');

  await tab.click('[data-testid=outcome-broken]');
  await expect.poll(() => attributes(tab, 'row', ['url'])).toEqual([[BROKEN]]);
  await tab.click('[data-testid=outcome-broken]');
  await tab.click('[data-testid=sort-failed]');
  await expect.poll(async () => (await attributes(tab, 'row', ['url']))[0]).toEqual([BROKEN]);

  const json = JSON.parse((await app.save(tab, 'export-json')).text);
  const file = runSchema.parse(json);
  expect(file.list).toBe(on('list', 'list.html'));
  expect(file.reports.map(({ url, reason }) => [url, reason])).toEqual(
    ALL.map((url) => [url, url === GONE ? 'gone' : undefined]),
  );
  expect(file.reports[3]?.report?.report.issuer).toBe('青岚市体育局');
  const csv = await app.save(tab, 'export-csv');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(1 + ALL.length);
  expect(csv.text).toContain('页面不存在');
  const xlsx = await app.save(tab, 'export-xlsx');
  expect(Buffer.from(xlsx.bytes).subarray(0, 2).toString()).toBe('PK');
  await tab.close();

  // What is kept of it is shown and taken away in one place.
  const options = await app.own('options.html#kept');
  await options.waitForSelector('[data-testid=kept-run]');
  await options.click('[data-testid=erase-runs]');
  await options.click('[data-testid=erase-runs]');
  await expect.poll(() => attributes(options, 'kept-run', [])).toEqual([]);
  await options.close();
}

/** A run whose page is closed in the middle goes on where it was, and nothing is asked for twice. */
export async function interrupted(app: App, portal: Portal) {
  const urls = Array.from({ length: 5 }, (_, at) => on('rest', `rest-${at}.html`));
  urls.forEach((_, at) => {
    portal.serve(`${ROOT}rest-${at}.html`, reportPage(holding('青岚市档案局')));
  });
  const asked = () => portal.requests().filter((path) => path.startsWith(`${ROOT}rest-`));
  const tab = await app.own('workbench.html');
  await tab.click('details summary');
  await tab.click('[data-testid=addresses]');
  await tab.evaluate((text: string) => {
    const area = document.querySelector<HTMLTextAreaElement>('[data-testid=addresses]');
    if (area) area.value = text;
    area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, urls.join('\n'));
  await tab.waitForSelector('[data-testid=add]:enabled');
  await tab.click('[data-testid=add]');
  await tab.waitForSelector('[data-testid=start]:enabled');
  await tab.click('[data-testid=start]');
  await tab.waitForSelector('[data-testid=row]');
  await tab.click('[data-testid=pause]');
  await expectState(tab, 'paused');
  // What is running comes to its end.
  await expect
    .poll(async () => {
      const count = asked().length;
      return (await attributes(tab, 'row', ['url'])).length === count;
    })
    .toBe(true);
  const address = new URL(tab.url());
  const path = `${address.pathname.slice(1)}${address.search}`;
  expect(path).toMatch(/^workbench\.html\?run=/);
  await tab.close();

  const again = await app.own(path);
  await expectState(again, 'paused');
  await again.click('[data-testid=pause]');
  await expectState(again, 'done');
  expect((await attributes(again, 'row', ['url'])).flat()).toEqual(urls);
  expect(asked()).toEqual(urls.map((url) => new URL(url).pathname));
  await again.close();
}
