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

export async function findings(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=summary]');
  const [all = ''] = await textsIn(popup, 'main');
  expect(all).toMatch(/青岚市教育局.*2024 年度.*2021 年格式/);
  const [summary] = await textsIn(popup, '[data-testid=summary]');
  // 36 sums hold, and eight figures of the narrative agree with the tables.
  expect(summary).toMatch(/6 处勾稽关系不成立.*不成立 6 .*未能核对 0 成立 44/);
  const found = await textsIn(popup, '[data-testid=finding]');
  expect(found).toHaveLength(BROKEN.length);
  expect(found[0]).toMatch(
    /一、本年新收政府信息公开申请数量 · 总计.*58 \+ 6 \+ 1 \+ 3 = 68.*86.*\+18/,
  );
  expect(await textsIn(popup, '.group.broken h2')).toEqual(['勾稽关系不成立 6']);

  // A click leads to the cell.
  const litigation = cellOf('t4.litigation-direct.total');
  expect(await spotOf(tab, litigation)).toEqual({ seen: false, focused: false });
  await watchFlash(tab, litigation);
  const last = found.findIndex((text) => text.includes('未经复议直接起诉'));
  await popup.click(`li:nth-child(${last + 1}) > [data-testid=finding]`);
  await expect.poll(() => spotOf(tab, litigation)).toEqual({ seen: true, focused: true });
  await expectFlash(tab);
  await expectCard(tab, /结果维持 2/);

  // So does Enter.
  const received = cellOf('t3.received.total');
  expect((await spotOf(tab, received)).seen).toBe(false);
  await popup.evaluate(
    () => document.querySelector<HTMLElement>('[data-testid=finding]')?.focus(),
    null,
  );
  await popup.keyboard.press('Enter');
  await expect.poll(() => spotOf(tab, received)).toEqual({ seen: true, focused: true });
  await tab.bringToFront();
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
}
