import { expect } from '@playwright/test';
import type { RunFile } from '../../../lib/export/run-schema';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import type { App, Portal, Tab } from '../support/app';
import { oneBroken, reportPage } from '../support/reports';
import { attributes, expectRun, onHost, paste, saved, start } from '../support/workbench';

const ROOT = '/workbench/pictures/';
const { clean } = SAMPLES;

/** Two years of a bureau, with three broken sums; one of another, with one; one in which all holds. */
const REPORTS = [
  { ...oneBroken('青岚市商务局'), year: 2024 },
  {
    ...clean,
    issuer: '青岚市商务局',
    year: 2022,
    table3: { ...clean.table3, received: { natural: 20, business: 4, legal: 2 } },
    misprints: { 't4.reconsideration.total': 9, 't4.litigation-direct.total': 5 },
  },
  oneBroken('青岚市档案局'),
  { ...clean, issuer: '青岚市水务局' },
];

interface Drawn {
  /** What is read out in place of the drawing; empty of one that is a table itself. */
  readonly label: string;
  /** Widths of the parts of each bar that can be seen, in the drawing's own measure. */
  readonly bars: readonly (readonly number[])[];
  /** The table behind it, its head left out. */
  readonly rows: readonly (readonly string[])[];
}

/** The three pictures as they stand, each with the table behind it, which is unfolded by its button. */
async function drawn(tab: Tab): Promise<Drawn[]> {
  await tab.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-testid=picture] summary'))
      one.click();
  }, null);
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-testid=picture]')].map((picture) => ({
        label: picture.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '',
        bars: [...picture.querySelectorAll('svg g')].map((bar) =>
          [...bar.querySelectorAll('rect')]
            .map((part) => part.getBBox().width)
            .filter((width) => width > 0),
        ),
        rows: [...picture.querySelectorAll<HTMLElement>('tbody tr')]
          .filter((row) => row.checkVisibility())
          .map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      })),
    null,
  );
}

/** What the table of results has of each unit, its reports together. */
async function countsIn(tab: Tab): Promise<Map<string, number[]>> {
  const rows = await tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-testid=row]')].map((row) => ({
        unit: row.querySelector('button.unit')?.textContent ?? '',
        counts: [...row.querySelectorAll('td.figure:not([data-column=suspects])')].map((cell) =>
          Number(cell.textContent),
        ),
      })),
    null,
  );
  const all = new Map<string, number[]>();
  for (const { unit, counts } of rows)
    all.set(
      unit,
      counts.map((count, at) => count + (all.get(unit)?.[at] ?? 0)),
    );
  return all;
}

/** How often each rule fails in each unit's reports, as the run's file has it. */
function failuresIn({ reports }: RunFile): Map<string, number> {
  const all = new Map<string, number>();
  for (const { report } of reports)
    for (const { rule, outcome, severity } of report?.checks ?? []) {
      const key = `${report?.report.issuer} ${rule}`;
      if (outcome === 'fail' && severity !== 'notice') all.set(key, (all.get(key) ?? 0) + 1);
    }
  return all;
}

/** What a run came to as pictures: outcomes by unit, rules by unit, requests over the years, the figures of each in a table behind it. */
export async function pictures(app: App, portal: Portal) {
  const urls = REPORTS.map((report, at) => {
    portal.serve(`${ROOT}${at}.html`, reportPage(report));
    return onHost(`pictures-${at}`, `${ROOT}${at}.html`);
  });
  const tab = await app.own('workbench.html');
  await paste(tab, urls);
  await start(tab);
  await expectRun(tab, 'done');
  await tab.click('[data-testid=pictures] summary');
  await tab.waitForSelector('[data-testid=heat]');
  await expect.poll(async () => (await attributes(tab, 'picture', [])).length).toBe(3);
  const [units, heat, years] = await drawn(tab);

  const told = [...(await countsIn(tab))].filter(([, counts]) => counts.some((one) => one > 0));
  expect(told.map(([unit, [failed]]) => [unit, failed])).toEqual([
    ['青岚市商务局', 3],
    ['青岚市档案局', 1],
  ]);
  expect(units?.rows).toEqual(told.map(([unit, counts]) => [unit, ...counts.map(String)]));
  expect(units?.label).not.toBe('');
  // Drawn to one scale: the bars are as long as what they stand for is much.
  const lengths = units?.bars.map((parts) => parts.reduce((sum, one) => sum + one, 0)) ?? [];
  const sums = told.map(([, counts]) => counts.reduce((sum, one) => sum + one, 0));
  expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo((sums[0] ?? 0) / (sums[1] ?? 1), 3);

  const found = failuresIn(await saved(app, tab));
  expect(found.size).toBeGreaterThan(0);
  // It is its own table: a row each unit, a column each rule.
  expect(heat?.rows.map(([unit]) => unit)).toEqual(['青岚市商务局', '青岚市档案局']);
  const cells = heat?.rows.flatMap(([, ...counts]) => counts.filter((count) => count !== ''));
  expect(cells?.map(Number).sort()).toEqual([...found.values()].sort());

  const received = (year: number) =>
    REPORTS.filter((one) => one.year === year).map(
      (one) => printedFacts(one)['t3.received.total'] ?? 0,
    );
  const expected = [2022, 2024].map((year) => {
    const all = received(year);
    return [`${year}`, `${all.reduce((sum, one) => sum + one, 0)}`, `${all.length}`];
  });
  expect(years?.rows).toEqual(expected);
  const [before = [0], now = [1]] = years?.bars ?? [];
  const [was, is] = expected.map(([, sum]) => Number(sum));
  expect((before[0] ?? 0) / (now[0] ?? 1)).toBeCloseTo((was ?? 0) / (is ?? 1), 3);
  await tab.close();
}
