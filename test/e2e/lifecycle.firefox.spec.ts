import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { article, report } from '../portal/site.mjs';
import { GECKO_ID } from '../tools/builds.mjs';
import { expect, test } from './fixtures/firefox';
import { cellOf, expectedMarks } from './support/form';
import { expectMarks, lookOf } from './support/page';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));

test('marks end with the extension, and come back with it', async ({ firefox, portal }) => {
  const page = await firefox.open(
    portal.serve('/zfxxgk/ndbg/ends.html', article(SAMPLE, report(SAMPLE))),
  );
  await expectMarks(page, MARKS);
  // Firefox ends content scripts without a word, so that the attributes stay; what is seen goes with the sheet.
  await firefox.browser.uninstallExtension(GECKO_ID);
  await expect
    .poll(async () => (await lookOf(page, cellOf('t3.received.total'))).outline)
    .toBe('none');
  await firefox.browser.installExtension(firefox.folder);
  await page.reload();
  await expectMarks(page, MARKS);
});
