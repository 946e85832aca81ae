import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { RULE_IDS } from '../../../lib/rules';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Tab } from '../support/app';
import { cellOf } from '../support/form';
import { expectCard } from '../support/page';
import { textsIn } from './popup';

const heightOf = (tab: Tab) => tab.evaluate(() => document.documentElement.scrollHeight, null);
const type = (tab: Tab, text: string) =>
  tab.evaluate((words: string) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid=search]');
    if (!input) throw new Error('There is no search.');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
const rulesShown = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () => [...document.querySelectorAll('[data-testid=rule]')].map(({ id }) => id),
    null,
  );

/** The reference is folded, found by search, and unfolded by what an address names. */
export async function folded(app: App) {
  const tab = await app.own('options.html');
  await tab.waitForSelector('[data-testid=chapter]');
  expect(await rulesShown(tab)).toEqual([]);
  expect(await heightOf(tab)).toBeLessThan(6000);
  await type(tab, '结转　T3');
  await expect.poll(() => rulesShown(tab)).toContain('t3.balance');
  expect((await rulesShown(tab)).length).toBeLessThan(RULE_IDS.length / 2);
  expect(await textsIn(tab, '[data-testid=found]')).toEqual([
    expect.stringMatching(/^\d+ 条规则$/),
  ]);
  await type(tab, '没有这样的规则');
  await expect.poll(() => rulesShown(tab)).toEqual([]);
  // A link out of what is found gives the search up.
  await tab.evaluate(() => {
    location.hash = '#text.rate';
  }, null);
  await expect.poll(() => rulesShown(tab)).toContain('text.rate');
  expect(await rulesShown(tab)).not.toContain('t3.balance');
  await tab.click('[data-testid=fold-all]');
  await expect.poll(async () => (await rulesShown(tab)).length).toBeGreaterThan(RULE_IDS.length);
}

/** A workbook dropped as a rule pack is called what it is. */
export async function wrongFiles(app: App) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-wrong-'));
  const path = join(folder, '年报.xlsx');
  writeFileSync(path, Buffer.from('PK\x03\x04 a workbook', 'latin1'));
  const tab = await app.own('options.html');
  await tab.waitForSelector('[data-testid=drop]');
  await app.choose(tab, 'import', [path]);
  await expect
    .poll(() => textsIn(tab, '[data-testid=notice]'))
    .toEqual([expect.stringMatching(/年报\.xlsx.*这是电子表格，不是规则包.*\.json/)]);
  rmSync(folder, { recursive: true });
}

/** The page's title, once it has begun anew. */
const headOf = (tab: Tab) => textsIn(tab, 'h1').catch(() => []);

const choose = (tab: Tab, language: string) =>
  tab.evaluate((wanted: string) => {
    const select = document.querySelector<HTMLSelectElement>('[data-testid=language]');
    if (!select) throw new Error('There is no choice.');
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);

/** The language that is chosen is spoken by our pages, the card, the messages and the toolbar, until the browser's is again. */
export async function languages(app: App) {
  const report = await app.open(`${LIST_PAGE}broken.html`);
  await expect.poll(async () => (await app.badge(report)).text).toBe('6');
  const tab = await app.own('options.html#settings');
  await tab.waitForSelector('[data-testid=language]');
  const before = await headOf(tab);
  const said = {
    zh: ['规则与设置', '勾稽：6 处关系不成立', '6 处勾稽关系不成立', '规则说明', 'zh-CN'],
    en: ['Rules and settings', 'Gouji: 6 broken sums', '6 sums are broken', 'About this', 'en'],
  } as const;
  for (const language of ['zh', 'en'] as const) {
    const [head, title, summary, about, tag] = said[language];
    await tab.bringToFront();
    await choose(tab, language);
    await expect.poll(() => headOf(tab)).toEqual([expect.stringContaining(head)]);
    await expect.poll(async () => (await app.badge(report)).title).toBe(title);
    const popup = await app.popup(report);
    await popup.waitForSelector('[data-testid=finding]');
    expect(await textsIn(popup, '[data-testid=summary]')).toEqual([
      expect.stringContaining(summary),
    ]);
    expect(await popup.evaluate(() => document.documentElement.lang, null)).toBe(tag);
    await popup.close();
    await report.bringToFront();
    await report.mouse.move(1, 1);
    await report.hover(cellOf('t4.litigation-direct.total'));
    await expectCard(report, new RegExp(about));
    await report.keyboard.press('Escape');
  }
  await tab.bringToFront();
  await choose(tab, 'auto');
  await expect.poll(() => headOf(tab)).toEqual(before);
}
