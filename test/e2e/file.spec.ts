import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { textReport } from '../portal/site.mjs';
import { expect, test } from './fixtures/chromium';
import { expectMarks } from './support/page';
import { ONE_BROKEN, oneBroken, reportPage } from './support/reports';

test('a report opened from disk is audited', async ({ page, extension }, info) => {
  const sample = oneBroken('青岚市审计局');
  const file = info.outputPath('年报.html');
  writeFileSync(file, reportPage(sample));
  await page.goto(pathToFileURL(file).href);
  await expectMarks(page, ONE_BROKEN.marks);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('1');
  const popup = await extension.popup(page);
  await popup.getByTestId('finding').click();
  await expect(page.locator('[data-gouji~=fail]')).toBeFocused();

  const text = info.outputPath('年报.txt');
  writeFileSync(text, textReport(sample));
  await page.goto(pathToFileURL(text).href);
  await expect.poll(async () => (await extension.badge(page)).text).toBe('1');
});
