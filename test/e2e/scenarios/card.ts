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
    /总计 = 各类申请人之和.*自然人 58 .*商业企业 6 .*社会公益组织 1 .*法律服务机构 3 .*68.*86.*\+18/,
    /四、结转下年度继续办理 · 总计.*86.*5.*67.*24.*6.*−18/,
  );
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);

  await tab.hover(cellOf('t4.litigation-direct.total'));
  await expectCard(tab, /结果维持 2 .*其他结果 1 .*3.*2.*−1/);
  // Away from every mark it goes by itself.
  await tab.hover('h1');
  await expectNoCard(tab);

  // By keyboard: from the cell before it, Tab leads on to the next mark.
  await tab.evaluate(
    (cell: string) => document.querySelector<HTMLElement>(cell)?.focus(),
    cellOf('t3.received.total'),
  );
  await expectCard(tab, /自然人 58/);
  await tab.keyboard.press('Tab');
  await expectCard(tab, /四、结转下年度继续办理 · 自然人.*58.*4.*56.*6.*5.*−1/);
  expect(await cardIn(tab)).not.toMatch('商业企业');
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
}
