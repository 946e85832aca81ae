import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { LIST_PAGE } from '../portal/server.mjs';
import { article, report } from '../portal/site.mjs';
import { expect, test } from './fixtures/toolbar';
import { clickFinding, textsIn } from './scenarios/popup';
import { cellOf, expectedMarks } from './support/form';
import {
  expectCard,
  expectMarks,
  expectOriginal,
  keepingOriginal,
  lookOf,
  spotOf,
} from './support/page';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));

test('the button opens the popup of the page in front', async ({ toolbar }) => {
  await toolbar.open(`${LIST_PAGE}clean.html`);
  const page = await toolbar.open(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  const popup = await toolbar.press(page);
  await popup.waitForSelector('[data-testid=finding]');
  expect(await textsIn(popup, 'h1')).toEqual(['青岚市教育局']);
  await clickFinding(popup, '本年新收政府信息公开申请数量 · 总计');
  await expect
    .poll(() => spotOf(page, cellOf('t3.received.total')))
    .toEqual({ seen: true, focused: true });
});

test('on any other site the page is audited when its reader asks for it', async ({
  toolbar,
  portal,
}) => {
  const path = new URL(
    portal.serve('/elsewhere.html', keepingOriginal(article(SAMPLE, report(SAMPLE)))),
  ).pathname;
  const page = await toolbar.open(`http://localhost:${portal.port}${path}`);
  const popup = await toolbar.press(page);
  await popup.waitForSelector('[data-state=unstarted]');
  await expectOriginal(page);
  await popup.click('[data-testid=audit-page]');
  await popup.waitForSelector('[data-testid=finding]');
  await expectMarks(page, MARKS);
  expect((await lookOf(page, cellOf('t3.carried-out.total'))).outline).toBe('solid');
  await popup.click('[data-testid=toggle-marks]');
  await expectOriginal(page);
  await expect.poll(() => toolbar.badge(page)).toBe('6');
});

test('a page that comes back from the browser’s cache has its badge and its marks', async ({
  toolbar,
  portal,
}) => {
  const page = await toolbar.open(
    portal.serve(
      '/zfxxgk/ndbg/comes-back.html',
      article(SAMPLE, report(SAMPLE)).replace(
        '<head>',
        "<head><script>addEventListener('pageshow', (e) => { window.kept = e.persisted; })</script>",
      ),
    ),
  );
  await expect.poll(() => toolbar.badge(page)).toBe('6');
  await page.goto(`${LIST_PAGE}notice.html`);
  await expect.poll(() => toolbar.badge(page)).toBe('');
  await page.goBack();
  expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(true);
  await expect.poll(() => toolbar.badge(page)).toBe('6');
  await expectMarks(page, MARKS);
  await page.hover(cellOf('t3.received.total'));
  await expectCard(page, /总计 = 各类申请人之和|Total = all applicants/);
  const popup = await toolbar.press(page);
  await popup.waitForSelector('[data-testid=finding]');
});

test('the popup is as high as its window lets it be, and never higher', async ({ toolbar }) => {
  const page = await toolbar.open(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  const popup = await toolbar.press(page);
  await popup.waitForSelector('[data-testid=finding]');
  // How much there is depends on the browser's window; 580 px are the most.
  const { body, view } = await popup.evaluate(() => ({
    body: document.body.getBoundingClientRect().height,
    view: innerHeight,
  }));
  expect(body).toBe(view);
  expect(body).toBeLessThanOrEqual(580);
  expect(body).toBeGreaterThan(400);
});
