import { expect } from '@playwright/test';
import { article, report } from '../../portal/site.mjs';
import type { App, Portal, Tab } from '../support/app';
import { expectCard } from '../support/page';
import { oneBroken, PLACE } from '../support/reports';
import { textsIn } from './popup';

const SAMPLE = oneBroken('青岚市气象局');
const FOLDED = '在未展开的内容里';

/** What the report's tables are hidden in. */
const FOLDS = {
  details: (inner: string) => `<details><summary>附表</summary>${inner}</details>`,
  'a tab that names its panel': (inner: string) =>
    `<p role="tablist"><button type="button" role="tab" aria-controls="about">说明</button>
<button type="button" role="tab" aria-controls="figures">报告</button></p>
<div id="about" role="tabpanel">说明。</div><div id="figures" role="tabpanel" hidden>${inner}</div>
<script>for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => {
  for (const panel of document.querySelectorAll('[role=tabpanel]'))
    panel.hidden = panel.id !== tab.getAttribute('aria-controls');
};</script>`,
  'tabs in a row': (inner: string) =>
    `<ul class="tabs"><li><a href="javascript:;">简介</a></li><li><a href="javascript:;">数据</a></li></ul>
<div class="panels"><div>简介。</div><div style="display: none">${inner}</div></div>
<script>document.querySelectorAll('.tabs li').forEach((tab, at) => { tab.onclick = () => {
  document.querySelectorAll('.panels > div').forEach((panel, i) => {
    panel.style.display = i === at ? 'block' : 'none';
  });
}; });</script>`,
};

const isSeen = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => {
    const box = document.querySelector('[data-gouji~=fail]')?.getBoundingClientRect();
    return !!box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
  }, null);

const count = async (app: App, tab: Tab) => (await app.badge(tab)).text;

/** Tables that are not shown are audited, the finding says so, and a jump opens what they are in. */
export async function hidden(app: App, portal: Portal) {
  for (const [at, [name, fold]] of Object.entries(FOLDS).entries()) {
    const url = `${PLACE}fold-${at}.html`;
    const tab = await app.open(portal.serve(url, article(SAMPLE, fold(report(SAMPLE)))));
    await expect.poll(() => count(app, tab), { message: name }).toBe('1');
    expect(await isSeen(tab)).toBe(false);
    const popup = await app.popup(tab);
    await popup.waitForSelector('[data-testid=finding]');
    expect((await textsIn(popup, '[data-testid=finding]'))[0]).toMatch(FOLDED);
    await popup.click('[data-testid=finding]');
    await tab.bringToFront();
    await expect.poll(() => isSeen(tab), { message: name }).toBe(true);
    await expectCard(tab, /相差/);
    // It is audited anew by itself, as it stands now.
    await expect
      .poll(async () => {
        const again = await app.popup(tab);
        await again.waitForSelector('[data-testid=finding]');
        const [first = ''] = await textsIn(again, '[data-testid=finding]');
        await again.close();
        return first.includes(FOLDED);
      })
      .toBe(false);
    await popup.close();
    await tab.close();
  }
}

/** What is hidden for good does not count; what the page unfolds later does. */
export async function prints(app: App, portal: Portal) {
  const whole = report(SAMPLE);
  const print = `<div id="print" style="display: none">${whole}</div>`;
  const tab = await app.open(portal.serve(`${PLACE}printed.html`, article(SAMPLE, whole + print)));
  await expect.poll(() => count(app, tab)).toBe('1');
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=finding]');
  expect(await textsIn(popup, '[data-testid=finding]')).toHaveLength(1);
  expect((await textsIn(popup, '[data-testid=finding]'))[0]).not.toMatch(FOLDED);
  await popup.close();

  // A hidden row is no part of its table; once it is shown, the table reads otherwise.
  const line = (label: string, a: number, b: number, more = '') =>
    `<tr${more}><td>${label}</td><td>${a}</td><td>${b}</td></tr>`;
  const table = `<table class="data"><tr><td>项目</td><td>上半年（万元）</td><td>下半年（万元）</td></tr>
${line('办公费', 120, 131)}${line('印刷费', 37, 52)}${line('差旅费', 248, 219)}${line('会议费', 15, 44, ' id="extra" style="display: none"')}
${line('合计', 420, 446)}</table>`;
  const rows = await app.open(portal.serve(`${PLACE}row-unfolds.html`, article(SAMPLE, table)));
  await expect.poll(() => count(app, rows)).not.toMatch(/^✓?$/);
  await rows.evaluate(() => document.getElementById('extra')?.removeAttribute('style'), null);
  await expect.poll(() => count(app, rows)).toBe('✓');

  // A whole report in a closed part that the page itself opens, without anything being put in.
  const closed = `<div id="later" style="visibility: hidden; display: none">${whole}</div>`;
  const later = await app.open(portal.serve(`${PLACE}opens.html`, article(SAMPLE, closed)));
  const findings = async () => {
    const popup = await app.popup(later);
    await popup.waitForSelector('[data-testid=finding]');
    const texts = await textsIn(popup, '[data-testid=finding]');
    await popup.close();
    return texts;
  };
  await expect.poll(() => count(app, later)).toBe('1');
  expect((await findings())[0]).toMatch(FOLDED);
  await later.evaluate(() => document.getElementById('later')?.removeAttribute('style'), null);
  await expect.poll(async () => (await findings())[0]).not.toMatch(FOLDED);
}
