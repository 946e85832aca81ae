import { expect } from '@playwright/test';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Tab } from '../support/app';
import { cellOf } from '../support/form';
import { expectCard } from '../support/page';
import { textsIn } from './popup';

const LITIGATION = cellOf('t4.litigation-direct.total');

const tokensOf = (tab: Tab, selector: string) =>
  tab.evaluate(
    (place: string) => document.querySelector(place)?.getAttribute('data-gouji') ?? '',
    selector,
  );

/** The verdict on the finding that says so: its state, and a click on one of its buttons. */
const verdictOf = (popup: Tab, words: string) => ({
  state: () =>
    popup.evaluate((wanted: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-testid=finding]')];
      const line = all.find((one) => one.innerText.includes(wanted))?.closest('li');
      return line?.querySelector<HTMLElement>('[data-testid=verdict]')?.dataset.state ?? null;
    }, words),
  focus: (testId: string) =>
    popup.evaluate(
      ([wanted, id]: [string, string]) => {
        const all = [...document.querySelectorAll<HTMLElement>('[data-testid=finding]')];
        const line = all.find((one) => one.innerText.includes(wanted))?.closest('li');
        const place = line?.querySelector<HTMLElement>(`[data-testid=${id}]`);
        place?.focus();
        return document.activeElement === place && !!place;
      },
      [words, testId] as [string, string],
    ),
});

const FINDING = '未经复议直接起诉';
const badge = async (app: App, tab: Tab) => (await app.badge(tab)).text;
const keptIn = async (app: App) => {
  const tab = await app.own('options.html#kept');
  await tab.waitForSelector('[data-testid=kept-verdicts] li');
  return tab;
};

/** A finding is judged by keyboard; marks, badge and counts follow; another visit shows it again; what is kept is shown and erased. */
export async function verdicts(app: App) {
  let tab = await app.open(`${LIST_PAGE}broken.html`);
  await expect.poll(() => badge(app, tab)).toBe('6');
  let popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=verdict]');
  const verdict = verdictOf(popup, FINDING);
  expect(await verdict.state()).toBe('none');
  expect(await verdict.focus('dismiss')).toBe(true);
  await popup.keyboard.press('Enter');
  await expect.poll(verdict.state).toBe('dismissed');
  // It comes once the verdict is there.
  await expect.poll(() => verdict.focus('reason')).toBe(true);
  await popup.keyboard.press('v');
  await expect
    .poll(() => textsIn(popup, '[data-testid=summary]'))
    .toEqual([expect.stringMatching(/5 处勾稽关系不成立.*另有 1 处已排除.*不成立 5/)]);
  // The page follows at once.
  await expect.poll(() => tokensOf(tab, LITIGATION)).toMatch(/^dismissed .*fail/);
  await expect.poll(() => badge(app, tab)).toBe('5');
  expect((await app.badge(tab)).title).toContain('1 处已排除');
  const { style } = await tab.evaluate((place: string) => {
    const cell = document.querySelector(place);
    return { style: cell && getComputedStyle(cell).outlineStyle };
  }, LITIGATION);
  expect(style).toBe('dotted');
  await popup.close();

  // So does the next visit, and its card.
  await tab.close();
  tab = await app.open(`${LIST_PAGE}broken.html`);
  await expect.poll(() => badge(app, tab)).toBe('5');
  await tab.bringToFront();
  await tab.hover(LITIGATION);
  await expectCard(tab, /已排除 · v/);
  popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=verdict]');
  expect(await verdictOf(popup, FINDING).state()).toBe('dismissed');
  await popup.close();

  // One page shows all that is kept, saves and erases it; open pages follow.
  const kept = await keptIn(app);
  await expect
    .poll(() => textsIn(kept, '[data-testid=kept-verdict]'))
    .toEqual([expect.stringMatching(/未经复议直接起诉.*青岚市教育局 · 2024.*已排除 · v · \d{4}-/)]);
  const saved = await app.save(kept, 'export-kept');
  expect(saved.name).toMatch(/^gouji-kept-.*\.json$/);
  expect(JSON.parse(saved.text)).toMatchObject({
    format: 'gouji/kept@1',
    verdicts: [{ version: 1, state: 'dismissed', reason: 'v', about: { rule: 't4.total' } }],
  });
  await kept.click('[data-testid=erase-all]');
  expect(await textsIn(kept, '[data-testid=kept-verdict]')).toHaveLength(1);
  await kept.click('[data-testid=erase-all]');
  await expect.poll(() => textsIn(kept, '[data-testid=kept-verdict]')).toEqual([]);
  await expect.poll(() => tokensOf(tab, LITIGATION)).toMatch(/^fail/);
  await expect.poll(() => badge(app, tab)).toBe('6');
}

/** Nobody has judged: nothing is kept. */
export async function unjudged(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=verdict]');
  await popup.close();
  const kept = await keptIn(app);
  const lines = await textsIn(
    kept,
    '[data-testid=kept-verdicts] li, [data-testid=kept-settings] li',
  );
  expect(lines).toEqual(['暂无判断。', '均为初始设置。']);
}
