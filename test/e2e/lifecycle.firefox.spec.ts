import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { article, report } from '../portal/site.mjs';
import { GECKO_ID } from '../tools/builds.mjs';
import { expect, test } from './fixtures/firefox';
import { cellOf, expectedMarks } from './support/form';
import { expectCard, expectMarks, lookOf } from './support/page';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));

test('marks end with the extension, and come back with it', async ({ firefox, portal }) => {
  const page = await firefox.open(
    portal.serve('/zfxxgk/ndbg/ends.html', article(SAMPLE, report(SAMPLE))),
  );
  await expectMarks(page, MARKS);
  await page.hover(cellOf('t3.received.total'));
  await expectCard(page, /./);
  // Firefox ends content scripts without a word, so that the attributes stay; what is seen goes with the sheet.
  await firefox.browser.uninstallExtension(GECKO_ID);
  await expect
    .poll(async () => (await lookOf(page, cellOf('t3.received.total'))).outline)
    .toBe('none');
  expect(
    await page.evaluate(() => document.querySelector('gouji-card')?.getClientRects().length ?? 0),
  ).toBe(0);
  await firefox.browser.installExtension(firefox.folder);
  await page.reload();
  await expectMarks(page, MARKS);
});
