import type { Page } from '@playwright/test';
import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { LIST_PAGE } from '../portal/server.mjs';
import { article, report } from '../portal/site.mjs';
import type { Api } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';
import { cellOf, expectedMarks } from './support/form';
import { expectCard, expectMarks, expectOriginal, keepingOriginal } from './support/page';
import { longTable, ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));
const PAGE = keepingOriginal(article(SAMPLE, report(SAMPLE)));

/** What the toolbar shows, asked by a page of the extension: its worker is not to be woken by the question. */
const badgeSeenBy = (desk: Page, tabId: number) =>
  desk.evaluate(
    (tab) => (Reflect.get(globalThis, 'chrome') as Api).action.getBadgeText({ tabId: tab }),
    tabId,
  );

test('a background that was stopped is missed by nobody', async ({ page, context, extension }) => {
  await page.goto(`${LIST_PAGE}clean.html`);
  const tabId = await extension.tabId(page);
  const desk = await extension.popup(page);
  await expect.poll(() => badgeSeenBy(desk, tabId)).toBe('✓');

  const session = await context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  const stop = async () => {
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
  await stop();
  await page.goto(`${LIST_PAGE}broken.html`);
  await expect.poll(() => badgeSeenBy(desk, tabId)).toBe('6');

  await stop();
  await desk.reload();
  await expect(desk.getByTestId('finding')).toHaveCount(6);
  await desk
    .getByTestId('finding')
    .filter({ hasText: /新收.*数量 · 总计/ })
    .click();
  await expect(page.locator(cellOf('t3.received.total'))).toBeFocused();
});

test('a background that is stopped in the middle of an audit is asked again', async ({
  page,
  context,
  extension,
  portal,
}) => {
  const html = reportPage(oneBroken('青岚市审计局'));
  const url = portal.serve(
    `${PLACE}long.html`,
    html.replace('</main>', `${longTable(2000)}</main>`),
  );
  await page.goto(`${LIST_PAGE}clean.html`);
  const tabId = await extension.tabId(page);
  const desk = await extension.popup(page);
  const session = await context.newCDPSession(desk);
  await session.send('ServiceWorker.enable');
  // Audits that were begun, as the background itself tells.
  let begun = 0;
  let stopped = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'running') begun++;
      if (runningStatus === 'stopped') stopped++;
    }
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  for (let times = 0; times < 3; times++) {
    await page.waitForTimeout(150);
    await session.send('ServiceWorker.stopAllWorkers');
  }
  // Each time it begins anew, and wakes up first.
  await page.waitForSelector('[data-gouji]', { state: 'attached', timeout: 60_000 });
  await expectMarks(page, ONE_BROKEN.marks);
  await expect.poll(() => badgeSeenBy(desk, tabId)).toBe('1');
  expect(stopped).toBeGreaterThan(0);
  expect(begun).toBeGreaterThan(0);
});

test('marks and card end with the extension, and come back with it', async ({
  page,
  context,
  extension,
  portal,
}) => {
  await page.goto(portal.serve('/zfxxgk/ndbg/ends.html', PAGE));
  await expectMarks(page, MARKS);
  await page.hover(cellOf('t3.received.total'));
  await expectCard(page, /./);

  // Loaded anew, as an update does it.
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: extension.folder });
  await expectOriginal(page);
  await page.hover(cellOf('t4.litigation-direct.total'));
  await expectOriginal(page);
  await expect(page.locator(cellOf('t3.received.total'))).toHaveCSS('outline-style', 'none');
  await page.reload();
  await expectMarks(page, MARKS);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('6');

  // Removed.
  await session?.send('Extensions.uninstall', { id: extension.id });
  await expectOriginal(page);
});
