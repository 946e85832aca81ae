import { expect } from '@playwright/test';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Portal } from '../support/app';
import { textsIn } from './popup';

/** The first page: a real audit of the bundled report, keys as they are set, nothing to audit where nothing was open before. */
export async function welcome(app: App) {
  const page = await app.own('welcome.html');
  await page.waitForSelector('iframe');
  // Asked of the page around it, which is of one origin with it: not every driver sees such a frame.
  const inSample = (selector: string) =>
    page.evaluate(
      (wanted: string) =>
        [
          ...(document
            .querySelector('iframe')
            ?.contentDocument?.querySelectorAll<HTMLElement>(wanted) ?? []),
        ].map((element) => element.innerText.trim()),
      selector,
    );
  await expect.poll(() => inSample('[data-gouji~=fail]')).toEqual(['61']);
  expect(await inSample('gouji-card')).toHaveLength(0);
  await page.click('[data-testid=show-finding]');
  // What is in the card is told elsewhere; here it opens.
  await expect.poll(() => inSample('gouji-card')).toHaveLength(1);
  const keys = await textsIn(page, '[data-testid=keys] kbd');
  expect(keys).toEqual(['Alt+.', 'Alt+,', 'Alt+G']);
  expect(await textsIn(page, '[data-testid=audit-open]')).toEqual([]);
}

/** A page without report and tables offers nothing to take away; one with tables does. */
export async function nothingToExport(app: App, portal: Portal) {
  const url = portal.serve('/xwdt/plain.html', '<title>要闻</title><p>今日天气晴好。</p>');
  const tab = await app.open(url);
  for (const open of [app.popup, app.panel]) {
    const desk = await open(tab);
    await desk.waitForSelector('[data-state=no-report]');
    expect(await textsIn(desk, 'button[data-testid^=export], [data-testid=copy-table]')).toEqual(
      [],
    );
    await desk.close();
  }
  await tab.goto(`${LIST_PAGE}notice.html`);
  const desk = await app.panel(tab);
  await desk.waitForSelector('[data-testid=export-csv]');
}
