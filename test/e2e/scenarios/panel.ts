import { expect } from '@playwright/test';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Portal, Tab } from '../support/app';
import { cellOf } from '../support/form';
import { spotOf } from '../support/page';
import { holding, ONE_BROKEN, oneBroken, PLACE, reportPage } from '../support/reports';
import { textsIn } from './popup';

const at = (testId: string) => `[data-testid=${testId}]`;

/** The finding that the list says is the one that the page shows; null where it says so of none. */
const currentIn = async (tab: Tab): Promise<string | null> => {
  const all = await textsIn(tab, `${at('finding')}[aria-current=true]`);
  expect(all.length).toBeLessThanOrEqual(1);
  return all[0] ?? null;
};

/** What is tinted as the current finding in the page. */
const tintedIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('td, th')]
        .filter((cell) => getComputedStyle(cell).backgroundColor === 'rgb(255, 226, 122)')
        .map((cell) => cell.innerText.trim()),
    null,
  );

/** From one finding to the next in popup and panel alike, marked in page and list. */
export async function steps(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  for (const open of [app.popup, app.panel]) {
    const desk = await open(tab);
    await desk.waitForSelector(at('finding'));
    expect(await currentIn(desk)).toBeNull();
    expect(await textsIn(desk, at('position'))).toEqual(['6']);
    await desk.click(at('next'));
    await expect.poll(() => currentIn(desk)).toMatch(/^（七）总计 · 总计.*66.*67/);
    expect(await textsIn(desk, at('position'))).toEqual(['1 / 6']);
    await expect
      .poll(() => spotOf(tab, cellOf('t3.results.total')))
      .toEqual({ seen: true, focused: true });
    await expect.poll(() => tintedIn(tab)).toEqual(['67']);
    await desk.click(at('next'));
    await expect.poll(() => currentIn(desk)).toMatch(/^（七）总计 · 自然人.*57/);
    await expect.poll(() => tintedIn(tab)).toEqual(['56']);
    // Round the end, both ways.
    await desk.click(at('previous'));
    await desk.click(at('previous'));
    await expect.poll(() => textsIn(desk, at('position'))).toEqual(['6 / 6']);
    await desk.click(at('next'));
    await expect.poll(() => textsIn(desk, at('position'))).toEqual(['1 / 6']);
    await desk.close();
  }
}

/** Tiles, words and folds narrow the list down, and what is stepped through with it. */
export async function narrowed(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const panel = await app.panel(tab);
  await panel.waitForSelector(at('finding'));
  const count = async (selector: string) => (await textsIn(panel, selector)).length;
  expect(await count(at('check'))).toBe(0);

  await panel.click(at('tile-passed'));
  await expect.poll(() => count(at('check'))).toBe(44);
  expect(await count(at('finding'))).toBe(0);
  await panel.click(at('tile-broken'));
  await expect.poll(() => count(at('finding'))).toBe(6);
  expect(await count(at('check'))).toBe(0);
  await panel.click(at('tile-broken'));

  const search = (words: string) =>
    panel.evaluate((text: string) => {
      const input = document.querySelector<HTMLInputElement>('[data-testid=search]');
      if (!input) throw new Error('There is nowhere to search.');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
  await search('直接起诉 总计');
  await expect.poll(() => count(at('finding'))).toBe(1);
  await panel.click(at('next'));
  await expect.poll(() => currentIn(panel)).toMatch(/^行政诉讼 未经复议直接起诉 · 总计/);
  await search('没有这样的话');
  await expect.poll(() => textsIn(panel, at('none-found'))).toHaveLength(1);
  await search('');
  await expect.poll(() => count(at('finding'))).toBe(6);

  await panel.click('[data-group=suspects] > summary');
  await expect.poll(() => count(at('finding'))).toBe(1);
  await panel.click('[data-group=alternatives] > summary');
  await expect.poll(() => count(at('finding'))).toBe(0);
  expect(await textsIn(panel, at('position'))).toEqual(['0']);
  for (const group of ['suspects', 'alternatives'])
    await panel.click(`[data-group=${group}] > summary`);
  await expect.poll(() => count(at('finding'))).toBe(6);
}

/** The list by arrow keys: one stop of the Tab key, folded and unfolded, opened by Enter. */
export async function arrows(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const panel = await app.panel(tab);
  await panel.waitForSelector(at('finding'));
  const focused = () =>
    panel.evaluate(() => (document.activeElement as HTMLElement).innerText.split('\n')[0], null);
  const named = () =>
    panel.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return at.getAttribute('aria-label') ?? at.innerText;
    }, null);
  await panel.evaluate(() => document.querySelector<HTMLElement>('summary')?.focus(), null);
  await panel.keyboard.press('ArrowDown');
  expect(await focused()).toBe('（七）总计 · 自然人');
  await panel.keyboard.press('ArrowDown');
  expect(await focused()).toBe('（七）总计 · 总计');
  await panel.keyboard.press('Enter');
  await expect.poll(() => currentIn(panel)).toMatch(/^（七）总计 · 总计/);
  await panel.bringToFront();
  await panel.keyboard.press('Tab');
  expect(await focused()).toBe('规则说明');
  // Past the line's own buttons: copied, confirmed, dismissed.
  for (const button of ['复制此项', '属实', '排除']) {
    await panel.keyboard.press('Tab');
    expect(await named()).toBe(button);
  }
  await panel.keyboard.press('Tab');
  // Behind the list's one stop come the headings of the other groups.
  expect(await focused()).toMatch(/^可能有误/);
  await panel.keyboard.press('Tab');
  expect(await focused()).toMatch(/^成立/);
  await panel.keyboard.press('ArrowRight');
  await expect.poll(() => textsIn(panel, at('check'))).toHaveLength(44);
  await panel.keyboard.press('End');
  expect(await focused()).not.toMatch(/^成立/);
  await panel.keyboard.press('ArrowLeft');
  await expect.poll(focused).toMatch(/^成立/);
  await expect.poll(() => textsIn(panel, at('check'))).toHaveLength(0);
}

/** The panel stays: it keeps up with its tab as that goes elsewhere, and with a page that changes. */
export async function follows(app: App, portal: Portal) {
  const broken = portal.serve(`${PLACE}followed.html`, reportPage(oneBroken('青岚市审计局')));
  const clean = portal.serve(`${PLACE}followed-2.html`, reportPage(holding('青岚市财政局')));
  const tab = await app.open(broken);
  const panel = await app.panel(tab);
  await panel.waitForSelector(at('finding'));
  expect(await textsIn(panel, 'h1')).toEqual(['青岚市审计局']);
  await tab.evaluate((cell: string) => {
    const target = document.querySelector(cell);
    if (target) target.textContent = '3';
  }, cellOf(ONE_BROKEN.target));
  await expect.poll(() => textsIn(panel, at('finding'))).toEqual([]);
  await tab.reload();
  await expect.poll(() => textsIn(panel, at('finding'))).toHaveLength(1);
  await tab.goto(clean);
  await expect.poll(() => textsIn(panel, 'h1')).toEqual(['青岚市财政局']);
  expect(await textsIn(panel, at('finding'))).toEqual([]);
  await tab.goto(`${LIST_PAGE}notice.html`);
  await panel.waitForSelector('[data-state=no-report]');
}

/** Switched off on a site, nothing is audited or marked there, now and on the next visit; elsewhere all is as before. */
export async function siteOff(app: App) {
  const marks = (tab: Tab) =>
    tab.evaluate(() => document.querySelectorAll('[data-gouji]').length, null);
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expect.poll(() => marks(tab)).toBeGreaterThan(0);
  const panel = await app.panel(tab);
  await panel.waitForSelector(at('finding'));
  await panel.click(at('toggle-site'));
  await panel.waitForSelector('[data-state=off]');
  await expect.poll(() => marks(tab)).toBe(0);
  await expect.poll(async () => (await app.badge(tab)).text).toBe('');
  const next = await app.open(`${LIST_PAGE}clean.html`);
  const elsewhere = await app.open(`${LIST_PAGE}broken.html`.replace('www.', 'zwgk.'));
  await expect.poll(() => marks(elsewhere)).toBeGreaterThan(0);
  expect((await app.badge(next)).text).toBe('');
  await panel.bringToFront();
  await panel.click(at('site-on'));
  await panel.waitForSelector(at('finding'));
  await expect.poll(() => marks(tab)).toBeGreaterThan(0);
  await expect.poll(async () => (await app.badge(tab)).text).toBe('6');
}
