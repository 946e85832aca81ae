import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { article, report } from '../../portal/site.mjs';
import type { App, Portal, Tab } from '../support/app';
import { expectedMarks } from '../support/form';
import { expectMarks, expectOriginal, keepingOriginal } from '../support/page';
import { PLACE } from '../support/reports';

const legends = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('gouji-legend')].map(
        (legend) => `${legend.nextElementSibling?.tagName} ${getComputedStyle(legend).display}`,
      ),
    null,
  );

/** Printed with its marks, a page says above them what they mean; on the screen it never does. */
export async function printed(app: App, portal: Portal) {
  const { broken } = SAMPLES;
  const html = keepingOriginal(article(broken, report(broken)));
  const tab = await app.open(portal.serve(`${PLACE}legend.html`, html));
  await expectMarks(tab, expectedMarks(printedFacts(broken)));
  expect(await legends(tab)).toEqual([]);
  const tell = (type: string) =>
    tab.evaluate((name: string) => dispatchEvent(new Event(name)), type);
  await tell('beforeprint');
  expect(await legends(tab)).toEqual(['BODY none']);
  await tell('afterprint');
  expect(await legends(tab)).toEqual([]);

  const popup = await app.popup(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expectMarks(tab, {});
  await tell('beforeprint');
  await expectOriginal(tab);
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
}
