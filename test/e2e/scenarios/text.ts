import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';
import type { App, Portal, Tab } from '../support/app';
import { brokenSums } from '../support/form';
import { clickFinding, textsIn } from './popup';

const BROKEN = brokenSums(printedFacts(SAMPLES.broken));

/** The texts that are marked as totals of broken sums, in page order. */
const highlighted = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const ranges = [...(CSS.highlights.get('gouji-fail') ?? [])] as Range[];
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String);
  }, null);

const selected = (tab: Tab): Promise<{ text: string; before: string; seen: boolean }> =>
  tab.evaluate(() => {
    const selection = getSelection();
    if (!selection?.rangeCount) return { text: '', before: '', seen: false };
    const range = selection.getRangeAt(0);
    const { top, bottom } = range.getBoundingClientRect();
    const all = range.startContainer.textContent ?? '';
    return {
      text: String(range),
      before: all.slice(all.lastIndexOf('\n', range.startOffset) + 1, range.startOffset),
      seen: top >= 0 && bottom <= innerHeight,
    };
  }, null);

export async function text(app: App, portal: Portal) {
  const url = portal.serve('/ndbg.txt', textReport(SAMPLES.broken), 'text/plain; charset=utf-8');
  const tab = await app.open(url);
  await expect.poll(async () => (await app.badge(tab)).text).toBe(String(BROKEN.length));
  const targets = ['86', '56', '67', '5', '6', '2'];
  await expect.poll(async () => (await highlighted(tab)).sort()).toEqual(targets.sort());

  const page = () => tab.evaluate(() => document.documentElement.outerHTML, null);
  const marked = await page();
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=finding]');
  expect(await textsIn(popup, 'h1')).toEqual(['青岚市教育局']);
  await clickFinding(popup, '未经复议直接起诉');
  await expect
    .poll(() => selected(tab))
    .toEqual({ text: '2', before: '4\t1\t0\t1\t6\t2\t0\t1\t0\t', seen: true });

  await popup.click('[data-testid=toggle-marks]');
  await expect.poll(() => highlighted(tab)).toEqual([]);
  // What holds marked text is told by an attribute, for as long as it does.
  expect(marked).toContain(' data-gouji-text=""');
  expect(await page()).toBe(marked.replace(' data-gouji-text=""', ''));
}
