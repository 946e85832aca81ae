import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import { article, report } from '../../portal/site.mjs';
import type { App, Portal } from '../support/app';
import { cellOf, expectedMarks } from '../support/form';
import { expectMarks, lookOf } from '../support/page';

const { broken: SAMPLE } = SAMPLES;
const FACTS = printedFacts(SAMPLE);

/** Every cell of a broken sum carries its tokens and no other does; each kind is seen without its colour. */
export async function marks(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expectMarks(tab, expectedMarks(FACTS));
}

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
