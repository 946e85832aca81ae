import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App } from '../support/app';
import { cellOf, expectedMarks } from '../support/form';
import { cardIn, expectCard, expectMarks, expectNoCard } from '../support/page';

const FACTS = printedFacts(SAMPLES.broken);

export async function card(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expectMarks(tab, expectedMarks(FACTS));

  // The total of what came in: its row's sum, and the column's balance that it takes part in.
  await tab.hover(cellOf('t3.received.total'));
  await expectCard(
    tab,
    /总计 = 各类申请人之和.*各项计算值 68 表中数值 86 相差 \+18 计算项（4 项）/,
    /四、结转下年度继续办理 · 总计.*24.*6.*−18 计算项（3 项）/,
  );
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);

  await tab.hover(cellOf('t4.litigation-direct.total'));
  await expectCard(tab, /3.*2.*−1.*结果维持 2 .*其他结果 1/);
  // Away from every mark it goes by itself.
  await tab.hover('h1');
  await expectNoCard(tab);

  // By keyboard: from the cell before it, Tab leads on to the next mark.
  await tab.evaluate(
    (cell: string) => document.querySelector<HTMLElement>(cell)?.focus(),
    cellOf('t3.received.total'),
  );
  await expectCard(tab, /总计 = 各类申请人之和/);
  await tab.keyboard.press('Tab');
  await expectCard(tab, /（七）总计 = 各类办理结果之和/);
  expect(await cardIn(tab)).not.toMatch('商业企业');
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
}
