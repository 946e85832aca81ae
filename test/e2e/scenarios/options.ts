import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';
import { RULE_IDS } from '../../../lib/rules';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Tab } from '../support/app';
import { cardSeen } from '../support/card';
import { cellOf } from '../support/form';
import { expectCard } from '../support/page';
import { textsIn } from './popup';

const EXAMPLE = readFileSync('assets/public/example.rules.json', 'utf8');

interface Place {
  hash: string;
  /** The rule that is shown first in the view, and the one that has the focus. */
  first: string;
  focused: string;
}

const placeOf = (tab: Tab): Promise<Place> =>
  tab.evaluate(
    () => ({
      hash: decodeURIComponent(location.hash),
      first:
        [...document.querySelectorAll('[data-testid=rule]')].find(
          (rule) => rule.getBoundingClientRect().bottom > 40,
        )?.id ?? '',
      focused: document.activeElement?.id ?? '',
    }),
    null,
  );

const expectRule = (tab: Tab, rule: string) =>
  expect
    .poll(() => placeOf(tab))
    .toEqual({ hash: `#${rule}`, first: rule, focused: rule } satisfies Place);

export async function reference(app: App) {
  const tab = await app.own('options.html#t3.balance');
  await tab.waitForSelector('[data-testid=rule]');
  await expectRule(tab, 't3.balance');
  await tab.click('[data-testid=fold-all]');
  const ids: string[] = await tab.evaluate(
    () => [...document.querySelectorAll('[data-testid=rule]')].map((rule) => rule.id),
    null,
  );
  expect(ids.slice(0, RULE_IDS.length)).toEqual([...RULE_IDS]);
  const ofPacks = new Set(BUILTIN_PACKS.flatMap((pack) => pack.relations.map(({ rule }) => rule)));
  expect(new Set(ids.slice(RULE_IDS.length))).toEqual(ofPacks);
  const [balance] = await textsIn(tab, '[id="t3.balance"]');
  expect(balance).toMatch(/四、结转下年度继续办理 = 一、本年新收.* \+ 二、上年结转.* − （七）总计/);
  expect(balance).toContain('国办公开办函〔2021〕30号');
  expect(balance).toMatch(/各项计算值 5 表中数值 6 相差 \+1/);

  // Another rule by the index, which a narrow window has folded.
  await tab.evaluate(() => {
    const index = document.querySelector<HTMLDetailsElement>('[data-testid=index] details');
    if (!index?.open) index?.querySelector('summary')?.click();
  }, null);
  await tab.click('[data-testid=index] a[href="#text.rate"]');
  await expectRule(tab, 'text.rate');
  expect(await textsIn(tab, '[data-testid=index] [aria-current]')).toEqual(['文中的比率']);
}

export async function aboutRules(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=finding]');
  const rowTotal = 'options.html#t3.row-total';
  expect(await app.opened(() => popup.click('[data-testid=about]'))).toBe(rowTotal);
  await popup.close();

  // By keyboard from the cell into its card, and on to the rule.
  await tab.bringToFront();
  await tab.hover(cellOf('t4.litigation-direct.total'));
  await expectCard(tab, /规则说明/);
  await tab.evaluate(
    (cell: string) => document.querySelector<HTMLElement>(cell)?.focus(),
    cellOf('t4.litigation-direct.total'),
  );
  // The terms come first, each to be stepped to; above them is the way to the rule.
  await tab.keyboard.press('Enter');
  await expect.poll(async () => (await cardSeen(tab))?.focused).toBe('结果维持2');
  await tab.keyboard.press('ArrowDown');
  await expect.poll(async () => (await cardSeen(tab))?.focused).toBe('+其他结果1');
  await tab.keyboard.press('ArrowUp');
  await tab.keyboard.press('ArrowUp');
  await expect.poll(async () => (await cardSeen(tab))?.focused).toBe('规则说明');
  expect(await app.opened(() => tab.keyboard.press('Enter'))).toBe('options.html#t4.total');
}

/** What holds on no report: a rule of its own that shows whether the pack is on. */
const NEVER = {
  format: 'gouji/rules@1',
  id: 'never',
  title: { zh: '从不成立', en: 'Never' },
  tables: [],
  relations: [
    {
      rule: 'never.holds',
      title: { zh: '新收应为办理的三倍', en: 'Received should be three times the results' },
      severity: 'warning',
      target: 't3.received.total',
      compare: '=',
      terms: [['t3.results.total', 3]],
    },
  ],
};

const packList = (tab: Tab) => textsIn(tab, '[data-testid=custom-pack]');
const noticeTexts = (tab: Tab) => textsIn(tab, '[data-testid=notice]');

export async function packs(app: App) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-packs-'));
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const report = await app.open(`${LIST_PAGE}clean.html`);
  const warnings = async () => {
    const popup = await app.popup(report);
    await popup.waitForSelector('[data-testid=summary]');
    const found = await textsIn(popup, '[data-testid=finding]');
    await popup.close();
    return found;
  };
  expect(await warnings()).toEqual([]);
  const named = [expect.stringContaining('新收应为办理的三倍')];

  let tab = await app.own('options.html');
  await tab.waitForSelector('[data-testid=builtin-packs]');
  const builtin = await textsIn(tab, '[data-testid=builtin-packs] li');
  expect(builtin).toHaveLength(BUILTIN_PACKS.length);
  for (const [at, pack] of BUILTIN_PACKS.entries()) {
    expect(builtin[at]).toContain(`${pack.source} · ${pack.relations.length} 条关系`);
    expect(builtin[at]).toContain('始终启用');
  }
  expect(await packList(tab)).toEqual([]);

  // A good one is there at once, in the list and in the reference, and stays.
  await app.choose(tab, 'import', [file('good.json', EXAMPLE)]);
  await expect.poll(() => packList(tab)).toEqual([expect.stringContaining('示例：行政执法统计表')]);
  await tab.close();
  tab = await app.own('options.html#example.cases');
  await tab.waitForSelector('[id="example.cases"]');
  expect(await packList(tab)).toHaveLength(1);

  // Exported it reads back the same.
  const saved = await app.save(tab, 'export-pack');
  expect(saved.name).toBe('example.rules.json');
  expect(JSON.parse(saved.text)).toEqual(JSON.parse(EXAMPLE));

  // A bad one is refused with its line; markup in it stays text.
  const bad = EXAMPLE.replace('"compare": "="', '"compare": "<img src=x onerror=alert(1)>"');
  const line = bad.split('\n').findIndex((one) => one.includes('onerror')) + 1;
  await app.choose(tab, 'import', [file('bad.json', bad), file('cut.json', EXAMPLE.slice(0, 300))]);
  await expect.poll(async () => (await noticeTexts(tab)).length).toBe(2);
  const [first = '', second = ''] = await noticeTexts(tab);
  expect(first).toContain('bad.json 有 1 处问题，未导入');
  expect(first).toContain(`第 ${line} 行第 `);
  expect(first).toContain('"compare": "<img src=x onerror=alert(1)>"');
  expect(second).toMatch(/cut\.json 有 \d+ 处问题/);
  expect(await textsIn(tab, 'main img')).toEqual([]);
  expect(await packList(tab)).toHaveLength(1);

  // One with the same id says so, and replaces only when told to.
  const newer = EXAMPLE.replace('示例：行政执法统计表', '新的示例');
  await app.choose(tab, 'import', [file('newer.json', newer)]);
  await expect
    .poll(() => noticeTexts(tab))
    .toEqual([expect.stringContaining('编号相同（example）')]);
  expect(await packList(tab)).toEqual([expect.stringContaining('示例：行政执法统计表')]);
  await tab.click('[data-testid=replace]');
  await expect.poll(() => packList(tab)).toEqual([expect.stringContaining('新的示例')]);

  // What is removed can be had back.
  await tab.click('[data-testid=remove-pack]');
  await expect.poll(() => packList(tab)).toEqual([]);
  expect(await tab.evaluate(() => !!document.getElementById('example.cases'), null)).toBe(false);
  await tab.click('[data-testid=undo]');
  await expect.poll(() => packList(tab)).toEqual([expect.stringContaining('新的示例')]);
  await tab.click('[data-testid=remove-pack]');
  await expect.poll(() => packList(tab)).toEqual([]);

  // Open reports are audited again with a pack that comes, is switched off and on.
  await app.choose(tab, 'import', [file('never.json', JSON.stringify(NEVER))]);
  await expect.poll(() => packList(tab)).toHaveLength(1);
  await expect.poll(warnings).toEqual(named);
  await tab.bringToFront();
  await tab.click('[data-testid=toggle-pack]');
  await expect.poll(warnings).toEqual([]);
  await tab.bringToFront();
  expect(await tab.evaluate(() => !!document.getElementById('never.holds'), null)).toBe(false);
  await tab.click('[data-testid=toggle-pack]');
  await expect.poll(warnings).toEqual(named);
  rmSync(folder, { recursive: true });
}
