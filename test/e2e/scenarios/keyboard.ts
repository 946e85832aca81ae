import { expect } from '@playwright/test';
import { SAMPLES } from '../../portal/reports.mjs';
import { article, report } from '../../portal/site.mjs';
import type { App, Portal } from '../support/app';
import { cardSeen } from '../support/card';
import { expectCard, expectNoCard, expectOriginal, keepingOriginal } from '../support/page';
import { PLACE } from '../support/reports';

/** Underlined phrases are reached by Tab and told of there, one after the other; a jump gives them the focus. */
export async function keyboard(app: App, portal: Portal) {
  const html = report(SAMPLES.clean)
    .replace('全年新收政府信息公开申请27件', '全年收到政府信息公开申请72件')
    .replace(/办结(\d+)件/, '办结$19件');
  const tab = await app.open(
    portal.serve(`${PLACE}by-keyboard.html`, keepingOriginal(article(SAMPLES.clean, html))),
  );
  await expect.poll(async () => (await app.badge(tab)).text).toBe('!2');
  const focused = () =>
    tab.evaluate(() => {
      const { activeElement: at } = document;
      return at === document.body ? '' : (at?.textContent ?? '');
    }, null);
  await tab.bringToFront();
  await tab.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus(), null);
  for (let i = 0; i < 12 && !(await focused()).includes('收到政府信息公开申请72件'); i++) {
    await tab.keyboard.press('Tab');
  }
  expect(await focused()).toMatch(/^　　（二）依申请公开.*收到政府信息公开申请72件/);
  await expectCard(tab, /文中数值 72/);
  await tab.keyboard.press('ArrowRight');
  await expectCard(tab, /文中数值 \d+9 /);
  await tab.keyboard.press('Enter');
  await expect.poll(async () => (await cardSeen(tab))?.focused).toBe('规则说明');
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
  expect(await focused()).toMatch(/^　　（二）依申请公开/);

  await tab.evaluate(() => (document.activeElement as HTMLElement).blur(), null);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=finding]');
  await popup.click('[data-testid=finding]');
  await expect.poll(focused).toMatch(/^　　（二）依申请公开/);
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectOriginal(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
}
