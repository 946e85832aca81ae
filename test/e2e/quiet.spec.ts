import type { Page } from '@playwright/test';
import { LIST_PAGE } from '../portal/server.mjs';
import { launchChromium, loadExtension } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';
import { countAudits } from './support/audits';
import { cellOf } from './support/form';
import { expectCard, expectMarks } from './support/page';
import { startRecorder } from './support/recorder';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

const TOTAL = cellOf(ONE_BROKEN.target);
const SAMPLE = oneBroken('青岚市审计局');

const write = (page: Page, text: string) =>
  page.evaluate(
    ([cell, words]) => {
      const target = document.querySelector(cell);
      if (target) target.textContent = words;
    },
    [TOTAL, text] as const,
  );

/** Changes the page every 50 ms, so often; over when it is done. */
const flicker = (page: Page, selector: string, times: number) =>
  page.evaluate(
    ([place, count]) =>
      new Promise<void>((done) => {
        let changes = 0;
        const timer = setInterval(() => {
          const target = document.querySelector(place);
          if (target) target.textContent = `${++changes}`;
          if (changes < count) return;
          clearInterval(timer);
          done();
        }, 50);
      }),
    [selector, times] as const,
  );

test('only changes of the tables are audited, and what Gouji does itself is none', async ({
  page,
  extension,
  portal,
}) => {
  const html = reportPage(SAMPLE).replace('<h1>', '<p id="clock"></p><h1>');
  await page.goto(portal.serve(`${PLACE}quiet.html`, html));
  await expectMarks(page, ONE_BROKEN.marks);
  const popup = await extension.popup(page);
  const audits = await countAudits(extension, await extension.tabId(page));

  // Marks, card, jumps and the popup itself.
  await popup.getByTestId('toggle-marks').click();
  await expectMarks(page, {});
  await popup.getByTestId('toggle-marks').click();
  await expectMarks(page, ONE_BROKEN.marks);
  await popup.reload();
  await popup.getByTestId('finding').click();
  await expectCard(page, /9/);
  // A page that never rests is looked at within 1.5 s; this one ticks for longer.
  await flicker(page, '#clock', 44);
  expect(await audits()).toBe(0);

  await write(page, '3');
  await expectMarks(page, {});
  expect(await audits()).toBe(1);
  await write(page, '4');
  await expectMarks(page, ONE_BROKEN.marks);
  expect(await audits()).toBe(2);
});

test('a table that changes for ever is audited now and then', async ({
  page,
  extension,
  portal,
}) => {
  await page.goto(portal.serve(`${PLACE}restless.html`, reportPage(SAMPLE)));
  await expectMarks(page, ONE_BROKEN.marks);
  const audits = await countAudits(extension, await extension.tabId(page));
  await flicker(page, TOTAL, 90);
  const count = await audits();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(10);
  // Its reader can have it at once.
  await write(page, '3');
  const popup = await extension.popup(page);
  await popup.getByTestId('audit-again').click();
  await expect(popup.getByTestId('summary')).toContainText('全部勾稽关系成立');
  await expectMarks(page, {});
});

/** What the extension listens to in a page, seen from its own world there. */
async function listenersOf(page: Page): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension:')) contextId = id;
  });
  await session.send('Runtime.enable');
  await expect.poll(() => contextId).toBeDefined();
  return async () => {
    const all: string[] = [];
    for (const expression of ['document', 'document.documentElement', 'document.body', 'window']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const objectId = result.objectId ?? '';
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      all.push(...listeners.map(({ type }) => `${expression} ${type}`));
    }
    return all.sort();
  };
}

test('marks off leave nothing behind that listens', async ({ page, extension, portal }) => {
  await page.goto(portal.serve(`${PLACE}listeners.html`, reportPage(SAMPLE)));
  await expectMarks(page, ONE_BROKEN.marks);
  const listeners = await listenersOf(page);
  const whileMarked = await listeners();
  expect(whileMarked).toContain('document pointerover');
  const popup = await extension.popup(page);
  await popup.getByTestId('finding').click();
  await expectCard(page, /9/);
  expect(await listeners()).toContain('window keydown');
  await popup.getByTestId('toggle-marks').click();
  await expectMarks(page, {});
  // By a click a reader may unfold what was not audited yet.
  const off = await listeners();
  expect(off.filter((one) => /pointer|focus|key|scroll|resize|mouse|click/.test(one))).toEqual([
    'document click',
  ]);
  await expect(page.locator('gouji-card')).toHaveCount(0);
});

test('the extension sends nothing anywhere', async ({ portal, language }) => {
  const recorder = await startRecorder(portal.port);
  const context = await launchChromium({
    port: portal.port,
    language,
    args: [`--proxy-server=127.0.0.1:${recorder.port}`],
  });
  const extension = await loadExtension(context, language);
  const page = await context.newPage();
  await page.goto(`${LIST_PAGE}broken.html`);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('6');
  const popup = await extension.popup(page);
  await popup.getByTestId('finding').first().click();
  for (const button of ['toggle-marks', 'toggle-marks', 'audit-again', 'copy-table'])
    await popup.getByTestId(button).click();
  for (const button of ['export-csv', 'export-json'])
    await Promise.all([popup.waitForEvent('download'), popup.getByTestId(button).click()]);
  await expect(popup.getByTestId('status')).toContainText('已保存');

  const { origin } = new URL(LIST_PAGE);
  // Chromium has errands of its own, to the one company that makes it.
  const seen = recorder.seen.filter(
    (url) => !/^(https?:\/\/)?[\w.-]*\.(google|googleapis|gstatic)\.com/.test(url),
  );
  expect(seen.sort()).toEqual(
    [`${LIST_PAGE}broken.html`, `${origin}/style.css`, `${origin}/favicon.ico`].sort(),
  );
  await context.close();
  extension.remove();
  await recorder.close();
});
