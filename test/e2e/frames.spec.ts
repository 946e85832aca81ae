import type { Page } from '@playwright/test';
import type { Api, Extension } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';
import { expectMarks } from './support/page';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

const FRAMES = 60;

/** How many frames of a tab have the content script, and how many the auditor. */
async function countIn(extension: Extension, page: Page) {
  const tabId = await extension.tabId(page);
  return (await extension.worker()).evaluate(async (tab) => {
    const { scripting } = Reflect.get(globalThis, 'chrome') as Api;
    const answers = await scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => globalThis.__gouji?.auditing,
    });
    return {
      all: answers.filter(({ result }) => result !== undefined && result !== null).length,
      auditing: answers.filter(({ result }) => result === true).length,
    };
  }, tabId);
}

test('a frame is audited for what it holds, not for the title around it', async ({
  page,
  extension,
  portal,
}) => {
  const html = reportPage(oneBroken('青岚市审计局')).replace(
    '</main>',
    `${'<iframe></iframe>'.repeat(FRAMES)}</main>`,
  );
  await page.goto(portal.serve(`${PLACE}empty-frames.html`, html));
  await expectMarks(page, ONE_BROKEN.marks);
  // Long enough for all of them to have sent for it.
  await page.waitForTimeout(1000);
  expect(await countIn(extension, page)).toEqual({ all: FRAMES + 1, auditing: 1 });

  const popup = await extension.popup(page);
  await expect(popup.getByTestId('finding')).toHaveCount(1);
  expect(await countIn(extension, page)).toEqual({ all: FRAMES + 1, auditing: 1 });

  // One that is filled later is audited then.
  await page.evaluate(() => {
    const report = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const frame of report.querySelectorAll('iframe')) frame.remove();
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.body.append(inner.importNode(report, true));
  });
  await expect
    .poll(() => countIn(extension, page), { timeout: 30_000 })
    .toEqual({ all: FRAMES + 1, auditing: 2 });
});
