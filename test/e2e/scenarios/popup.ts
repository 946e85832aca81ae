import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Tab } from '../support/app';
import { brokenSums, cellOf } from '../support/form';
import { expectCard, expectFlash, expectNoCard, spotOf, watchFlash } from '../support/page';

const BROKEN = brokenSums(printedFacts(SAMPLES.broken));

/** The texts of all elements that a selector finds, each in one line. */
export const textsIn = (tab: Tab, selector: string): Promise<string[]> =>
  tab.evaluate(
    (place: string) =>
      [...document.querySelectorAll<HTMLElement>(place)].map((element) =>
        element.innerText.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );

/** Puts the focus on the finding that says so. */
const focusFinding = (popup: Tab, words: string): Promise<void> =>
  popup.evaluate((wanted: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-testid=finding]')];
    all.find((one) => one.innerText.includes(wanted))?.focus();
  }, words);

export async function clickFinding(popup: Tab, words: string): Promise<void> {
  await focusFinding(popup, words);
  await popup.click('[data-testid=finding]:focus');
}

export async function findings(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=summary]');
  const [all = ''] = await textsIn(popup, 'main');
  expect(all).toMatch(/青岚市教育局.*2024 年度.*2021 年版格式/);
  const [summary] = await textsIn(popup, '[data-testid=summary]');
  // 36 sums hold, and eight figures of the narrative agree with the tables.
  expect(summary).toMatch(/6 处勾稽关系不成立.*不成立 6 .*未能核对 0 成立 44/);
  const found = await textsIn(popup, '[data-testid=finding]');
  expect(found).toHaveLength(BROKEN.length);
  expect(found).toContainEqual(
    expect.stringMatching(
      /一、本年新收政府信息公开申请数量 · 总计.*58 \+ 6 \+ 1 \+ 3 = 68.*86.*\+18/,
    ),
  );
  // Each culprit has its broken sums under it, and none is left over.
  const under = await textsIn(popup, '.suspect > ul > li');
  expect(under[0]).toMatch(/56 → 57？.*27 \+ 8.*= 57.*56.*−1/);
  expect(under[1]).toMatch(/86 → 68？.*58 \+ 6 \+ 1 \+ 3 = 68/);
  expect(await textsIn(popup, '.group.broken h2')).toEqual([]);

  // A click leads to the cell.
  const litigation = cellOf('t4.litigation-direct.total');
  expect(await spotOf(tab, litigation)).toEqual({ seen: false, focused: false });
  await watchFlash(tab, litigation);
  await clickFinding(popup, '未经复议直接起诉');
  await expect.poll(() => spotOf(tab, litigation)).toEqual({ seen: true, focused: true });
  await expectFlash(tab);
  await expectCard(tab, /各项计算值 3 表中数值 2 相差 −1/);

  // So does Enter.
  const received = cellOf('t3.received.total');
  expect((await spotOf(tab, received)).seen).toBe(false);
  await focusFinding(popup, '本年新收政府信息公开申请数量 · 总计');
  await popup.keyboard.press('Enter');
  await expect.poll(() => spotOf(tab, received)).toEqual({ seen: true, focused: true });
  await tab.bringToFront();
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
}
