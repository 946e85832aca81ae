import { expect } from '@playwright/test';
import { reportSchema } from '../../../lib/export/schema';
import { BUDGET_TITLE, budget as html } from '../../portal/budget.mjs';
import type { App, Portal } from '../support/app';
import {
  expectCard,
  expectFlash,
  expectNoCard,
  expectOriginal,
  keepingOriginal,
  spotOf,
  watchFlash,
} from '../support/page';
import { textsIn } from './popup';

const cell = (table: number, row: number, column: number): string =>
  `table.data:nth-of-type(${table}) tr:nth-child(${row}) > td:nth-child(${column})`;

const TOTAL = cell(2, 5, 4);
const TERMS = [2, 3, 4].map((row) => cell(2, row, 4));
const DOUBT = cell(3, 5, 2);

/** A page without a report, but with tables whose totals can be checked. */
export async function budget(app: App, portal: Portal) {
  const tab = await app.open(portal.serve('/zfxxgk/ys/2025.html', keepingOriginal(html)));
  await expect.poll(async () => (await app.badge(tab)).text).toBe('1');
  const marks = () =>
    tab.evaluate(
      (cells: string[]) => ({
        tokens: cells.map((place) => document.querySelector(place)?.getAttribute('data-gouji')),
        all: document.querySelectorAll('[data-gouji]').length,
      }),
      [TOTAL, ...TERMS, DOUBT],
    );
  await expect
    .poll(marks)
    .toEqual({ tokens: ['fail', 'term', 'term', 'term', 'incomplete'], all: 5 });

  await tab.hover(TOTAL);
  await expectCard(
    tab,
    /纵向合计.*各单位基本支出预算表 · 合计 · 差旅费.*25.9.*29.5.*\+3.6.*计算项（3 项）/,
  );
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
  await tab.hover(DOUBT);
  await expectCard(tab, /机房维护 31 .*89.7.*188.*无法确认合计仅包含上述各项/);
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);

  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=sums]');
  const [head = ''] = await textsIn(popup, '.head');
  expect(head).toContain(BUDGET_TITLE);
  expect(head).toMatch(/不是年度报告；已核对 3 张表格的 8 处合计/);
  const [summary] = await textsIn(popup, '[data-testid=summary]');
  expect(summary).toMatch(/不成立 1 .*未能核对 1 成立 6/);
  const found = await textsIn(popup, '[data-testid=finding]');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/合计 · 差旅费.*12.6 \+ 7.3 \+ 6 = 25.9.*29.5.*\+3.6/);

  await watchFlash(tab, TOTAL);
  await popup.click('[data-testid=finding]');
  await expect.poll(async () => (await spotOf(tab, TOTAL)).focused).toBe(true);
  await expectFlash(tab);

  const csv = await app.save(popup, 'export-csv');
  expect(csv.name).toMatch(/^青岚市数据局2025年部门预算.*_表格数据\.csv$/);
  expect(csv.text).toContain('合计,528.00,40.60,29.50');
  const json = await app.save(popup, 'export-json');
  const file = reportSchema.parse(JSON.parse(json.text));
  const broken = file.checks.filter(({ outcome }) => outcome === 'fail');
  expect(broken).toHaveLength(1);
  const [check] = broken;
  const textOf = (place?: { table: number; row: number; column: number }) =>
    place && file.tables[place.table]?.rows[place.row]?.[place.column];
  expect(textOf(check?.cell)).toBe('29.50');
  expect(check?.cells?.map(textOf)).toEqual(['12.60', '7.30', '6.00']);

  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectOriginal(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
  await expect.poll(async () => (await marks()).all).toBe(5);
}
