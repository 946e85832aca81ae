import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App } from '../support/app';
import { brokenSums } from '../support/form';

/** What the toolbar says of each of the portal's pages; nothing where there is no report. */
const BADGES = {
  'clean.html': '✓',
  'broken.html': String(brokenSums(printedFacts(SAMPLES.broken)).length),
  'damaged.html': '✓',
  'text.txt': '✓',
  'iframe.html': '✓',
  'late.html': '✓',
  'pictures.html': '–',
  'attachment.html': '–',
  'budget.html': '1',
};

export async function badge(app: App) {
  const tab = await app.open(`${LIST_PAGE}notice.html`);
  // The popup answers only when the page has been looked at.
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-state=no-report]');
  expect(await app.badge(tab)).toMatchObject({ text: '', title: '勾稽' });
  for (const [file, text] of Object.entries(BADGES)) {
    await tab.goto(`${LIST_PAGE}${file}`);
    await expect.poll(async () => `${file} ${(await app.badge(tab)).text}`).toBe(`${file} ${text}`);
    expect((await app.badge(tab)).title).toMatch(/勾稽：./);
  }
}
