import { expect } from '@playwright/test';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App } from '../support/app';
import { cellOf } from '../support/form';
import { expectCard, spotOf, suspectsIn } from '../support/page';
import { textsIn } from './popup';

/** The cells that were misprinted are named in page, card and popup, with what they were. */
export async function suspects(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expect
    .poll(async () => (await suspectsIn(tab)).filter((id) => id.startsWith('t3.')).sort())
    .toEqual(['t3.received.total', 't3.results.natural']);
  // A sum that stands alone may be wrong in more than one place: none of them is named for certain.
  expect((await suspectsIn(tab)).filter((id) => id.startsWith('t4.'))).toEqual([]);

  await tab.hover(cellOf('t3.received.total'));
  await expectCard(tab, /疑似有误.*很可能应为 68（相邻数字颠倒）/, /各项计算值/);

  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=suspect]');
  const [first, second] = await textsIn(popup, '[data-testid=suspect]');
  expect(first).toMatch(/（七）总计 · 自然人 56 → 57？.*涉及 3 处/);
  expect(second).toMatch(/一、本年新收政府信息公开申请数量 · 总计 86 → 68？.*涉及 2 处/);
  const received = cellOf('t3.received.total');
  await popup.click('li:nth-child(2) > [data-testid=suspect]');
  await expect.poll(() => spotOf(tab, received)).toEqual({ seen: true, focused: true });
}
