/** What only Chromium lets a test set up: colours of the reader's own, a printed page, headings that stay. */
import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { LIST_PAGE } from '../portal/server.mjs';
import { article, report } from '../portal/site.mjs';
import { expect, test } from './fixtures/chromium';
import { cardSeen } from './support/card';
import { cellOf, expectedMarks } from './support/form';
import { expectCard, expectMarks, lookOf, spotOf } from './support/page';
import { PLACE } from './support/reports';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));
const TOTAL = cellOf('t3.received.total');

test('in colours of the reader the kinds of marks differ, and so do the states of a switch', async ({
  page,
  extension,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  const cells = ['t3.received.natural', 't3.carried-out.total', 't3.received.total'].map(cellOf);
  const looks = await Promise.all(cells.map((cell) => lookOf(page, cell)));
  expect(new Set(looks.map(({ outline }) => outline)).size).toBe(3);

  const popup = await extension.popup(page);
  await popup.emulateMedia({ forcedColors: 'active' });
  const track = popup.locator('[data-testid=toggle-marks] .track');
  const fill = () => track.evaluate((element) => getComputedStyle(element).backgroundColor);
  const on = await fill();
  await popup.getByTestId('toggle-marks').click();
  await expect(popup.getByTestId('toggle-marks')).toHaveAttribute('aria-checked', 'false');
  expect(await fill()).not.toBe(on);
});

test('a printed page shows the legend of its marks', async ({ page }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('gouji-legend')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('gouji-legend')).toHaveCount(0);
});

test('a heading that stays hides neither what has the focus nor what a jump leads to', async ({
  page,
  portal,
  extension,
}) => {
  const bar =
    '<div style="position: fixed; top: 0; left: 0; right: 0; height: 45vh; background: #fff; z-index: 9">导航</div>';
  await page.goto(portal.serve(`${PLACE}sticky.html`, article(SAMPLE, bar + report(SAMPLE))));
  await expectMarks(page, MARKS);
  const isOnTop = () =>
    page.evaluate((place) => {
      const cell = document.querySelector(place);
      const { x, y, width, height } = cell?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === cell;
    }, TOTAL);
  // Just under the heading, where the browser would leave it.
  await page.evaluate((place) => document.querySelector(place)?.scrollIntoView(), TOTAL);
  expect(await isOnTop()).toBe(false);
  await page.evaluate(
    (place) => document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true }),
    TOTAL,
  );
  await expect.poll(isOnTop).toBe(true);
  await expectCard(page, /各类申请人之和/);
  // No sign lies on the heading.
  await page.evaluate(() => scrollBy(0, 160));
  await expect
    .poll(async () => {
      const { signs = [] } = (await cardSeen(page)) ?? {};
      const edge = await page.evaluate(() => innerHeight * 0.45);
      return signs.filter(({ y }) => y < edge - 1).length;
    })
    .toBe(0);

  const popup = await extension.popup(page);
  await popup.getByTestId('suspect').nth(1).click();
  await expect.poll(async () => (await spotOf(page, TOTAL)).seen).toBe(true);
  await expect.poll(isOnTop).toBe(true);
});

test('in a window of 560 px the card is whole, off its cell and within the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 560, height: 700 });
  await page.goto(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  await page.hover(TOTAL);
  await expectCard(page, /相差 \+18.*相差 −18/);
  const seen = await cardSeen(page);
  expect(seen?.showsResults).toBe(true);
  const own = await page.locator(TOTAL).boundingBox();
  const { left = -1, right = 999, top = -1, bottom = 999 } = seen?.box ?? {};
  expect([left >= 0, right <= 560, top >= 0, bottom <= 700]).toEqual([true, true, true, true]);
  expect(top >= (own?.y ?? 0) + (own?.height ?? 0) || bottom <= (own?.y ?? 0)).toBe(true);
});
