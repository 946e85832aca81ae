import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import { article, report } from '../../portal/site.mjs';
import { MARKUP } from '../../portal/tables.mjs';
import type { App, Portal } from '../support/app';
import { cellOf, expectedMarks } from '../support/form';
import {
  changesIn,
  expectCard,
  expectMarks,
  expectOriginal,
  keepingOriginal,
  lookOf,
} from '../support/page';

const { broken: SAMPLE } = SAMPLES;
const FACTS = printedFacts(SAMPLE);

export async function marks(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expectMarks(tab, expectedMarks(FACTS));
}

/** Off means that the page is, to the byte, what it was; the choice is remembered. */
export async function off(app: App, portal: Portal) {
  const page = keepingOriginal(article(SAMPLE, report(SAMPLE, MARKUP.word)));
  const url = portal.serve('/zfxxgk/ndbg/off.html', page);
  const tab = await app.open(url);
  await expectMarks(tab, expectedMarks(FACTS));
  await tab.hover(cellOf('t3.received.total'));
  await expectCard(tab, '计算项（4 项）');

  const popup = await app.popup(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectOriginal(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
  await expectMarks(tab, expectedMarks(FACTS));
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectOriginal(tab);
  await popup.close();

  await tab.goto(`${LIST_PAGE}notice.html`);
  await tab.goto(url);
  await expect.poll(async () => (await app.badge(tab)).text).toBe('6');
  const again = await app.popup(tab);
  await again.waitForSelector('[data-testid=toggle-marks][aria-checked=false]');
  await expectOriginal(tab);
  expect(await changesIn(tab)).toBe(0);
}

/** Each kind of mark is seen without its colour. */
export async function looks(app: App, portal: Portal) {
  const facts = { 't3.received.total': 86 };
  const sample = { ...SAMPLE, misprints: facts };
  const page = article(sample, report(sample)).replace(
    /(<td>2\.重复申请<\/td>)<td>1<\/td>/,
    '$1<td>约一件</td>',
  );
  const tab = await app.open(portal.serve('/zfxxgk/ndbg/looks.html', page));
  const kinds = {
    fail: cellOf('t3.carried-out.total'),
    term: cellOf('t3.received.business'),
    incomplete: cellOf('t3.rejected.repeat.total'),
    none: cellOf('t3.granted.business'),
  };
  await expect
    .poll(() =>
      tab.evaluate(
        (cells: string[]) =>
          cells.map((cell) => document.querySelector(cell)?.getAttribute('data-gouji')),
        Object.values(kinds),
      ),
    )
    .toEqual(['fail', 'term', 'incomplete', null]);

  const [fail, term, incomplete, none] = await Promise.all(
    Object.values(kinds).map((cell) => lookOf(tab, cell)),
  );
  expect(none).toMatchObject({ outline: 'none', picture: 'none' });
  for (const look of [fail, term, incomplete]) expect(look?.width).toBeGreaterThan(0);
  expect(new Set([fail, term, incomplete, none].map((look) => look?.outline)).size).toBe(4);
  expect(new Set([fail, term, incomplete, none].map((look) => look?.picture)).size).toBe(4);
}
