import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import type { App, Portal, Tab } from '../support/app';
import { cardSeen } from '../support/card';
import { letterBox, type Painted, paintedIn, readWhere, unlike } from '../support/digits';
import { cellOf, expectedMarks } from '../support/form';
import { expectCard, expectMarks, expectNoCard } from '../support/page';
import { PLACE } from '../support/reports';
import { lowRows } from '../support/small';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));
/** Of each kind of mark some, with figures of one digit and of two. */
const CELLS = [
  't3.received.total',
  't3.received.natural',
  't3.received.business',
  't3.carried-out.natural',
  't3.carried-out.total',
  't3.results.natural',
  't3.results.total',
].map(cellOf);
/** A tint takes a little of the contrast; letters on its edge may turn by a shade. */
const LEAST_CONTRAST = 0.75;
const MOST_UNLIKE = 0.03;

/** In low rows a marked figure reads as the same figure unmarked: nothing stands on it, and its contrast is kept. */
export async function readable(app: App, portal: Portal) {
  const tab = await app.open(portal.serve(`${PLACE}low-rows.html`, lowRows(SAMPLE)));
  await expectMarks(tab, MARKS);
  await show(tab);
  const look = async (): Promise<Painted[]> => {
    await tab.bringToFront();
    const all: Painted[] = [];
    for (const cell of CELLS) all.push(await paintedIn(app, tab, cell));
    return all;
  };
  const marked = await look();
  await tab.hover(cellOf('t3.received.total'));
  await expectCard(tab, /各类申请人之和/);
  const signed = await paintedIn(app, tab, cellOf('t3.received.natural'));
  const signs = (await cardSeen(tab))?.signs ?? [];
  expect(signs.map(({ sign }) => sign)).toEqual(Array(6).fill('+'));
  for (const column of ['natural', 'business', 'other']) {
    const box = await letterBox(tab, cellOf(`t3.received.${column}`));
    for (const { x, y, width, height } of signs) {
      const isOn =
        x < box.x + box.width && box.x < x + width && y < box.y + box.height && box.y < y + height;
      expect(isOn).toBe(false);
    }
  }
  await tab.mouse.move(2, 2);
  await expectNoCard(tab);

  const popup = await app.popup(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectMarks(tab, {});
  const plain = await look();
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
  await expectMarks(tab, MARKS);
  for (const [at, cell] of CELLS.entries()) {
    const [unmarked, mark] = [plain[at], marked[at]];
    if (!unmarked || !mark) throw new Error(`Nothing was painted in ${cell}.`);
    const [one, other] = [readWhere(unmarked, unmarked), readWhere(mark, unmarked)];
    expect(one.ink.filter(Boolean).length).toBeGreaterThan(8);
    expect(one.contrast).toBeGreaterThan(7);
    expect.soft(other.contrast / one.contrast, cell).toBeGreaterThan(LEAST_CONTRAST);
    expect.soft(unlike(one, other), cell).toBeLessThan(MOST_UNLIKE);
  }
  const [, natural] = plain;
  if (!natural) throw new Error('Nothing was painted.');
  expect(unlike(readWhere(natural, natural), readWhere(signed, natural))).toBeLessThan(MOST_UNLIKE);
}

const show = (tab: Tab) =>
  tab.evaluate(() => document.querySelectorAll('table.data')[1]?.scrollIntoView(), null);
