import { expect } from '@playwright/test';
import { SAMPLES } from '../../portal/reports.mjs';
import type { App, Portal, Tab } from '../support/app';
import { reportPage } from '../support/reports';
import { attributes, expectRun, onHost, paste, saved, start, textOf } from '../support/workbench';

type Sample = Parameters<typeof reportPage>[0];
const { clean } = SAMPLES;

const REUSED =
  '全年围绕水利工程建设、河湖管护和供水保障公开信息，重大项目的进度按月更新，群众来电逐件登记，办理结果在五个工作日内答复，答复后再回访一次。';
const REUSED_TOO =
  '公开栏目的检索方式不够方便，历史文件的扫描件缺少文字版。下一步将补齐文字版，合并重复栏目，请市民代表每季度试用一次，试用意见逐条采纳或者说明理由。';
const OWN =
  '今年新建的监测站全部接入平台，汛期预警短信覆盖所有沿河村组，调度令从签发到公布不超过一小时，公众可以按站点订阅水位提醒；取用水户的计量数据逐月挂网，超计划用水的名单同时公布，企业对数据有疑问的由专人上门校表；引水工程沿线的地块补偿标准张贴到组，补偿款发放明细由村民小组长签字后上墙，留足七天听取意见。';
const OWN_TOO =
  '基层站所的公开目录还不统一，今后由局办公室编好样本，分批培训站所人员，年底抽查三分之一，抽查情况在局务会上通报并且督促整改；答复书的说理偏简，拟请法律顾问逐份把关，挑选典型案例装订成册，供新到岗的同志对照练习。';

/** A unit's report on a year in which all holds, and holds beside last year's: what is valid grows by one each year. */
const made = (issuer: string, year: number, more: Partial<Sample> = {}): Sample => ({
  ...clean,
  issuer,
  year,
  table2: { ...clean.table2, 'normative.valid': 27 + year - 2024 },
  ...(year === 2024 ? { work: OWN, problem: OWN_TOO } : {}),
  ...more,
});

/** Last year nobody was left over; this year one is carried in all the same. */
const nobodyLeft = { ...clean.table3, received: { natural: 20, business: 4, legal: 2 } };

let served = 0;

/** Serves these, each on a host of its own. @returns their addresses */
function serve(portal: Portal, reports: readonly Sample[]): string[] {
  return reports.map((report) => {
    const path = `/beside/${++served}.html`;
    portal.serve(path, reportPage(report));
    return onHost(`beside${served}`, path);
  });
}

async function run<T extends Tab>(app: App<T>, urls: readonly string[]): Promise<T> {
  const tab = await app.own('workbench.html');
  await paste(tab, urls);
  await start(tab);
  await expectRun(tab, 'done');
  return tab;
}

const open = async (tab: Tab, url: string) => {
  await tab.click(`[data-testid=row][data-url="${url}"] button.unit`);
  await tab.waitForSelector('[data-testid=detail] [data-testid=summary]');
};

/** Last year's reports, in the run and in one of before: what does not follow from them is told, and nothing else. */
export async function lastYear(app: App, portal: Portal) {
  const [water2023 = '', water = '', trade = ''] = serve(portal, [
    made('青岚市水务局', 2023, { table3: nobodyLeft, work: REUSED, problem: REUSED_TOO }),
    made('青岚市水务局', 2024, { work: REUSED, problem: REUSED_TOO }),
    made('青岚市商务局', 2024),
  ]);
  const [trade2023 = ''] = serve(portal, [
    made('青岚市商务局', 2023, { table2: { ...clean.table2, 'normative.valid': 20 } }),
  ]);
  const before = await run(app, [trade2023]);
  await before.close();
  const tab = await run(app, [water2023, water, trade]);
  const file = await saved(app, tab);
  const found = file.reports.map(({ report }) =>
    (report?.checks ?? [])
      .filter(({ against, outcome }) => against && outcome === 'fail')
      // The portal words some sentences alike in all of its reports.
      .filter(
        ({ rule, against }) =>
          rule !== 'text.repeated' || against?.issuer === report?.report.issuer,
      )
      .map(({ rule, target, against }) => `${rule} ${target} ${against?.year}`),
  );
  expect(found[0]).toEqual([]);
  expect(found[1]).toEqual([
    'year.carried t3.carried-in.natural 2023',
    'year.carried t3.carried-in.total 2023',
    'text.repeated narrative 2023',
  ]);
  expect(found[2]).toEqual(['year.normative t2.normative.valid 2023']);
  expect(await attributes(tab, 'row', ['url', 'outcome'])).toEqual([
    [water2023, 'clean'],
    [water, 'warned'],
    [trade, 'warned'],
  ]);

  await open(tab, water);
  await tab.waitForSelector('[data-group=compared] [data-testid=finding]');
  await tab.click('[data-testid=show-passages]');
  await tab.waitForSelector('[data-testid=passage] mark');
  expect(await textOf(tab, 'passages')).toContain('群众来电逐件登记');
  await tab.keyboard.press('Escape');
  await expect.poll(() => attributes(tab, 'passages', [])).toEqual([]);
  await tab.close();
}

/** Who had to report and has not, is late, or has twice; and what the level above prints beside the sum of those under it. */
export async function levels(app: App, portal: Portal) {
  const district = (issuer: string) => made(issuer, 2024);
  const urls = serve(portal, [
    made('青岚市人民政府', 2024, { table2: { ...clean.table2, 'permits.decisions': 1000 } }),
    district('青岚市数据局'),
    district('青岚市粮食局'),
    district('青岚市粮食局'),
  ]);
  const list = portal.serve(
    '/beside/list.html',
    `<!DOCTYPE html><meta charset="utf-8"><title>政府信息公开年报</title><ul>${urls
      .map((url, at) => {
        const name = ['青岚市人民政府', '青岚市数据局', '青岚市粮食局', '青岚市粮食局'][at];
        return `<li><a href="${url}">${name}2024年政府信息公开工作年度报告</a><span>2025-0${at === 0 ? 3 : at}-17</span></li>`;
      })
      .join('')}</ul>`,
  );
  const tab = await app.own(`workbench.html?list=${encodeURIComponent(list)}`);
  await start(tab);
  await expectRun(tab, 'done');

  await tab.click('[data-testid=view-roster]');
  await tab.evaluate((text: string) => {
    const area = document.querySelector<HTMLTextAreaElement>('[data-testid=roster-text]');
    if (area) area.value = text;
    area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, '1、青岚市政府\n2、青岚市数据局\n3、青岚市粮食局\n4、青岚市档案局\n');
  await tab.waitForSelector('[data-testid=roster-row]');
  expect(await attributes(tab, 'roster-row', ['state', 'timely'])).toEqual([
    ['there', 'in-time'],
    ['there', 'in-time'],
    ['twice', 'late'],
    ['missing', ''],
  ]);
  expect(await attributes(tab, 'roster-unknown', [])).toEqual([]);

  await tab.click('[data-testid=view-above]');
  await tab.evaluate((unit: string) => {
    const select = document.querySelector<HTMLSelectElement>('[data-testid=parent]');
    const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(unit));
    if (select && option) select.value = option.value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }, '青岚市人民政府');
  await tab.waitForSelector('[data-testid=child]');
  // The second of the two that one unit has handed in is left out.
  await tab.evaluate(() => {
    [...document.querySelectorAll<HTMLElement>('[data-testid=child]')].at(-1)?.click();
  }, null);
  await tab.click('[data-testid=add-up]');
  await tab.waitForSelector('[data-testid=fact-above]');
  const sums = new Map(
    (await attributes(tab, 'fact-above', ['fact', 'difference'])) as [string, string][],
  );
  expect(sums.get('t2.permits.decisions')).toBe('176');
  expect(await textOf(tab, 'above-missing')).toContain('青岚市档案局');
  expect(await textOf(tab, 'scope')).toContain('2');
  const { name, text } = await app.save(tab, 'export-above');
  expect(name).toMatch(/^gouji-above-.*\.csv$/);
  expect(text).toMatch(/,176,/);
  expect(text).toContain('青岚市档案局');
  await tab.close();
}

/** Two years of a unit with what does not follow, copied text, a broken sum; `change` mends the second and breaks it elsewhere. */
export function serveBeside(portal: Portal): { urls: string[]; change: () => void } {
  const own = { work: REUSED, problem: REUSED_TOO };
  const now = (misprints: NonNullable<Sample['misprints']>) =>
    made('青岚市水务局', 2024, { ...own, misprints });
  const urls = serve(portal, [
    made('青岚市水务局', 2023, { ...own, table3: nobodyLeft }),
    now({ 't4.reconsideration.total': 9, 't4.litigation-direct.total': 5 }),
    made('青岚市商务局', 2024, { misprints: { 't4.reconsideration.total': 9 } }),
  ]);
  const change = () => {
    portal.serve(
      new URL(urls[1] ?? '').pathname,
      reportPage(now({ 't4.litigation-direct.total': 5, 't4.litigation-after.total': 4 })),
    );
  };
  return { urls, change };
}

const row = async (tab: Tab, url: string, name: string): Promise<string> =>
  (await attributes(tab, 'row', ['url', name])).find(([of]) => of === url)?.[1] ?? '';

/** Where the finding that is singled out stands: its row, and its own words. */
const current = (tab: Tab) =>
  tab.evaluate(
    () => document.querySelector<HTMLElement>('.detail [aria-current]')?.innerText ?? '',
    null,
  );

/** Findings are gone through across rows, judged, and checked again; each leads to its place in the copy that is kept. */
export async function judgedAgain(app: App, portal: Portal) {
  const broken = (misprints: Sample['misprints']) =>
    made('青岚市体育局', 2024, { ...(misprints && { misprints }) });
  const [first = '', holds = '', other = ''] = serve(portal, [
    broken({ 't4.reconsideration.total': 9, 't4.litigation-direct.total': 5 }),
    made('青岚市气象局', 2024),
    made('青岚市信访局', 2024, { misprints: { 't3.received.total': 99 } }),
  ]);
  let tab = await run(app, [first, holds, other]);
  expect(await row(tab, first, 'failed')).toBe('2');

  // From finding to finding, over the row that has none.
  await tab.keyboard.press('F8');
  await expect.poll(() => current(tab)).toContain('行政复议');
  await tab.keyboard.press('F8');
  await expect.poll(() => current(tab)).toContain('行政诉讼');
  await tab.evaluate((words: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('.detail [data-testid=finding]')];
    const line = all.find((one) => one.innerText.includes(words))?.closest('li');
    line?.querySelector<HTMLElement>('[data-testid=dismiss]')?.click();
  }, '行政诉讼');
  await expect.poll(() => row(tab, first, 'failed')).toBe('1');
  expect(await textOf(tab, 'row-dismissed')).toContain('1');
  await tab.click('[data-testid=facet-rule]');
  await tab.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-testid=facet-rule]');
    if (select) select.value = 't4.total';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await expect.poll(async () => (await attributes(tab, 'row', ['url'])).flat()).toEqual([first]);

  // The verdict is of the finding, not of the run: it is there when the run is opened again.
  const { pathname, search } = new URL(tab.url());
  await tab.close();
  tab = await app.own(pathname.slice(1) + search);
  await expectRun(tab, 'done');
  await expect.poll(() => row(tab, first, 'failed')).toBe('1');

  portal.serve(
    new URL(first).pathname,
    reportPage(broken({ 't4.litigation-direct.total': 5, 't4.litigation-after.total': 4 })),
  );
  await open(tab, first);
  await tab.click('[data-testid=check-again]');
  await tab.waitForSelector('[data-testid=row-changes]');
  await expectRun(tab, 'done');
  await tab.waitForSelector('[data-testid=changed] [data-testid=fixed]');
  expect(new Set((await attributes(tab, 'change', ['change'])).flat())).toEqual(
    new Set(['new', 'still']),
  );
  // What is still there is still dismissed.
  expect(await row(tab, first, 'failed')).toBe('1');
  const file = await saved(app, tab);
  const changes = file.reports[0]?.changes?.findings
    .filter(({ rule }) => rule !== 'text.repeated')
    .map(({ state, target }) => `${state} ${target}`);
  expect(changes).toEqual([
    'new t4.litigation-after.total',
    'still t4.litigation-direct.total',
    'fixed t4.reconsideration.total',
  ]);
  expect(file.reports[2]?.changes).toBeUndefined();
  await tab.close();

  const job = '0';
  const run1 = new URLSearchParams(search).get('run') ?? '';
  const finding = { fingerprint: '', fact: 't4.reconsideration.total' };
  const hash = `#${encodeURIComponent(JSON.stringify(finding))}`;
  const asked = new URLSearchParams({ run: run1, job, first: '1' });
  const copy = await app.own(`reader.html?${asked}${hash}`);
  await copy.waitForSelector('[data-testid=kept-copy]');
  expect(await textOf(copy, 'kept-copy')).toMatch(/[0-9a-f]{64}/);
  await copy.waitForSelector('[data-state=audited]');
  // The copy is of then: the page itself has been mended since.
  await copy.waitForSelector('.stage [data-gouji~=fail]');
  const marked = await copy.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.stage td[data-gouji~=fail]')].map(
        ({ innerText }) => innerText,
      ),
    null,
  );
  expect(marked.sort()).toEqual(['5', '9']);
  await copy.close();
}
