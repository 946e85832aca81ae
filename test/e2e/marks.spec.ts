import { AxeBuilder } from '@axe-core/playwright';
import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { LIST_PAGE } from '../portal/server.mjs';
import { article, report } from '../portal/site.mjs';
import { expect, test } from './fixtures/chromium';
import { cardSeen } from './support/card';
import { cellOf, expectedMarks } from './support/form';
import { cardIn, expectCard, expectMarks, expectNoCard, lookOf } from './support/page';

const { broken: SAMPLE } = SAMPLES;
const MARKS = expectedMarks(printedFacts(SAMPLE));

test('marks are printed, the card is not', async ({ page }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  const cells = [cellOf('t3.carried-out.total'), cellOf('t3.granted.natural')];
  const onScreen = await Promise.all(cells.map((cell) => lookOf(page, cell)));
  await page.hover(cells[0] ?? '');
  await expectCard(page, /./);

  await page.emulateMedia({ media: 'print' });
  expect(await Promise.all(cells.map((cell) => lookOf(page, cell)))).toEqual(onScreen);
  for (const cell of cells) {
    // Printers leave pictures out, unless a page insists.
    await expect(page.locator(cell)).toHaveCSS('print-color-adjust', 'exact');
  }
  expect(await cardSeen(page)).toMatchObject({ isShown: false });
});

test('the card stays inside the window and off its cell, wherever that is', async ({ page }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  const sizes = [
    { width: 1280, height: 720 },
    { width: 420, height: 500 },
    { width: 900, height: 300 },
  ];
  // Those that the keyboard reaches: terms are no stops.
  const cells = Object.keys(MARKS)
    .filter((id) => MARKS[id]?.includes('fail') && /^t[34]/.test(id))
    .slice(0, 3);
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const [cell, block] of cells.flatMap((id) =>
      (['start', 'center', 'end'] as const).map((block) => [cellOf(id), block] as const),
    )) {
      await page.evaluate(
        ([place, where]) => {
          const cell = document.querySelector<HTMLElement>(place);
          cell?.blur();
          cell?.scrollIntoView({ block: where, inline: 'center' });
          cell?.focus({ preventScroll: true });
        },
        [cell, block] as const,
      );
      await expectCard(page, /./);
      await expect
        .poll(async () => {
          const seen = (await cardSeen(page))?.box;
          return page.evaluate(
            ([place, box]) => {
              const own = document.querySelector(place)?.getBoundingClientRect();
              if (!box || !own) return 'no card';
              const inside =
                box.top >= 0 &&
                box.left >= 0 &&
                box.bottom <= innerHeight &&
                box.right <= innerWidth;
              const covers =
                box.top < own.bottom - 1 &&
                box.bottom > own.top + 1 &&
                box.left < own.right - 1 &&
                box.right > own.left + 1;
              return { inside, covers, room: box.height > 40 };
            },
            [cell, seen] as const,
          );
        })
        .toEqual({ inside: true, covers: false, room: true });
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    }
  }
});

test('the card is accessible, and closed to the page', async ({ page, portal }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  await expectMarks(page, MARKS);
  await page.hover(cellOf('t3.received.total'));
  await expectCard(page, /规则说明/);
  const inPage = await page.evaluate(() => document.querySelector('gouji-card')?.shadowRoot);
  expect(inPage).toBeNull();

  // The same card on a page of ours, open to those who look at it for its accessibility.
  const html = (await cardSeen(page))?.html ?? '';
  const title = '<!DOCTYPE html><html lang="zh-CN"><title>Card</title><main><h1>Card</h1></main>';
  await page.goto(portal.serve('/card.html', title));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((inside) => {
      document.querySelector('gouji-card')?.remove();
      const host = document.createElement('gouji-card');
      host.style.setProperty('--gouji-card', 'block');
      host.attachShadow({ mode: 'open' }).innerHTML = inside;
      document.querySelector('main')?.append(host);
    }, html);
    await expect(page.locator('gouji-card [role=dialog]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual(
      [],
    );
  }
});

test('words of the page are never markup', async ({ page, portal, extension }) => {
  const hostile = '<img src=x onerror="window.hacked = true"><b id=planted>';
  const escaped = hostile
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
  const html = article(SAMPLE, report(SAMPLE))
    .replaceAll('教育局', `${escaped}局`)
    .replace(/(<td>2\.重复申请<\/td>)<td>1<\/td>/, `$1<td>${escaped}</td>`)
    .replace('<td>3.要求提供公开出版物</td>', `<td>3.要求提供公开出版物${escaped}</td>`)
    .replace('<td>自然人', `<td>自然人${escaped}`);
  await page.goto(portal.serve('/zfxxgk/ndbg/hostile-words.html', html));
  // The unreadable term, in the card of its row's total.
  const cell = cellOf('t3.rejected.repeat.total');
  await expect(page.locator(cell)).toHaveAttribute('data-gouji', /incomplete/);
  await page.hover(cell);
  await expectCard(page, hostile);
  expect((await cardSeen(page))?.html).not.toMatch(/<(?:img|b)[\s>]/);
  const isClean = () =>
    page.evaluate(() => ({
      hacked: Reflect.get(window, 'hacked'),
      planted: document.querySelectorAll('#planted').length,
    }));
  expect(await isClean()).toEqual({ hacked: undefined, planted: 0 });
  expect(await cardIn(page)).toContain('总计');

  const popup = await extension.popup(page);
  await popup.locator('[data-group="passed"] summary').click();
  await expect(popup.locator('main')).toContainText(hostile);
  await popup.getByTestId('scope-tables').check();
  await popup.getByTestId('copy-table').click();
  await expect(popup.getByTestId('status')).toContainText('已复制');
  expect(
    await popup.evaluate(() => ({
      planted: document.querySelectorAll('#planted, img[src="x"]').length,
      hacked: Reflect.get(window, 'hacked'),
    })),
  ).toEqual({ planted: 0, hacked: undefined });
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByTestId('export-csv').click(),
  ]);
  expect(download.suggestedFilename()).not.toMatch(/[<>:"/\\|?*]/);
});
