import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Portal } from '../support/app';
import { cellOf, expectedMarks } from '../support/form';
import { expectCard, expectMarks } from '../support/page';

interface Pasted {
  html: string;
  text: string;
}

/** What a reader copies from a marked page holds nothing of the marks, nor of the card that is open. */
export async function copying(app: App, portal: Portal) {
  const sheet = await app.open(
    portal.serve(
      '/paste.html',
      `<!DOCTYPE html><title>paste</title><div contenteditable id="sheet">.</div><script>
        document.addEventListener('paste', ({ clipboardData: data }) => {
          window.pasted = { html: data.getData('text/html'), text: data.getData('text/plain') };
        });
      </script>`,
    ),
  );
  const marks = expectedMarks(printedFacts(SAMPLES.broken));
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expectMarks(tab, marks);
  await tab.click(cellOf('t3.received.total'));
  await expectCard(tab, /各类申请人之和/);
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.press('c');
  await tab.keyboard.up('Control');
  await expectMarks(tab, marks);
  await expectCard(tab, /各类申请人之和/);

  await sheet.bringToFront();
  await sheet.click('#sheet');
  await sheet.keyboard.down('Control');
  await sheet.keyboard.press('v');
  await sheet.keyboard.up('Control');
  const { html, text } = await sheet.evaluate(() => Reflect.get(window, 'pasted') as Pasted, null);
  expect(text).toMatch(/（七）总计/);
  expect(html).toMatch(/（七）总计/);
  expect(html).not.toMatch(/gouji|tabindex|aria-description|outline: \d+px|linear-gradient/i);
  for (const copied of [html, text]) expect(copied).not.toMatch(/各项计算值|规则说明|固定/);
}
