import { expect } from '@playwright/test';
import { SAMPLES } from '../../portal/reports.mjs';
import type { App, Portal, Tab } from '../support/app';
import { cardSeen } from '../support/card';
import { cellOf, PLACED } from '../support/form';
import { expectCard, expectNoCard, expectOriginal, keepingOriginal } from '../support/page';
import { PLACE } from '../support/reports';
import { manyBroken } from '../support/small';

/** What each placed cell is singled out as. */
const ownIn = (tab: Tab): Promise<Record<string, string>> =>
  tab.evaluate(
    (cells: [string, string][]) =>
      Object.fromEntries(
        cells.flatMap(([id, place]) => {
          const word = document.querySelector(place)?.getAttribute('data-gouji-own');
          return word ? [[id, word]] : [];
        }),
      ),
    PLACED.map((id): [string, string] => [id, cellOf(id)]),
  );

const ROW = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other'];
const SUM = {
  ...Object.fromEntries(ROW.map((column) => [`t3.granted.${column}`, 'plus'])),
  't3.granted.total': 'total',
};

/** Among dozens of broken sums, one is singled out by pointer or focus, and its terms are stepped through. */
export async function single(app: App, portal: Portal) {
  const html = keepingOriginal(manyBroken({ ...SAMPLES.broken, misprints: {} }));
  const tab = await app.open(portal.serve(`${PLACE}many.html`, html));
  const marked = () => tab.evaluate(() => document.querySelectorAll('[data-gouji]').length, null);
  await expect.poll(marked).toBeGreaterThan(150);
  // Only totals and suspects are tab stops.
  expect(
    await tab.evaluate(
      () =>
        [...document.querySelectorAll('[data-gouji]')].filter(
          (cell) => cell.hasAttribute('tabindex') === (cell.getAttribute('data-gouji') === 'term'),
        ).length,
      null,
    ),
  ).toBe(0);

  const total = cellOf('t3.granted.total');
  await tab.hover(total);
  await expectCard(tab, /各类申请人之和/);
  expect(await ownIn(tab)).toEqual(SUM);
  const lineOf = (id: string) =>
    tab.evaluate((place: string) => {
      const { outlineStyle, backgroundImage } = getComputedStyle(
        document.querySelector(place) as Element,
      );
      return `${outlineStyle} ${backgroundImage === 'none' ? 'plain' : 'tinted'}`;
    }, cellOf(id));
  expect(await lineOf('t3.granted.natural')).toBe('dashed tinted');
  expect(await lineOf('t3.results.natural')).toBe('dotted plain');
  await tab.mouse.move(2, 2);
  await expectNoCard(tab);
  expect(await ownIn(tab)).toEqual({});
  expect(await lineOf('t3.results.natural')).toBe('solid tinted');

  // What leaves a sum has a minus.
  await tab.evaluate(
    (place: string) => document.querySelector<HTMLElement>(place)?.focus(),
    cellOf('t3.carried-out.total'),
  );
  await expectCard(tab, /结转下年度/);
  const own = await ownIn(tab);
  expect(own['t3.received.total']).toBe('plus');
  expect(own['t3.results.total']).toBe('minus');

  // By keyboard: into the card, from term to term, and back.
  await tab.evaluate((place: string) => document.querySelector<HTMLElement>(place)?.focus(), total);
  await expect.poll(() => ownIn(tab)).toEqual(SUM);
  await tab.keyboard.press('Enter');
  const now = async () =>
    Object.entries(await ownIn(tab)).flatMap(([id, word]) => (word.endsWith(' now') ? id : []));
  await expect.poll(now).toEqual(['t3.granted.natural']);
  await tab.keyboard.press('ArrowDown');
  await expect.poll(now).toEqual(['t3.granted.business']);
  expect((await cardSeen(tab))?.focused).toMatch('商业企业');
  await tab.keyboard.press('ArrowUp');
  await expect.poll(now).toEqual(['t3.granted.natural']);
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
  expect(await tab.evaluate((place: string) => document.activeElement?.matches(place), total)).toBe(
    true,
  );

  const popup = await app.popup(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectOriginal(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
}
