import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LIST_PAGE, PORTAL } from '../portal/server.mjs';
import { loadExtension } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';
import { cellOf } from './support/form';
import { expectMarks, spotOf } from './support/page';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

const state = (popup: Page) => popup.getByTestId('summary').getAttribute('data-state');

/** Every state that the popup can be in, by the page that it speaks of. */
const STATES = {
  'broken.html': /勾稽关系不成立|sums are broken/,
  'clean.html': /全部勾稽关系成立|Every sum holds/,
  'pictures.html': /正文中没有表格|no tables in its text/,
  'attachment.html': /正文中没有表格|no tables in its text/,
  'notice.html': /不是政府信息公开工作年度报告|not an annual report/,
  'chrome://version': /浏览器不允许|does not allow/,
};

for (const language of ['zh', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the popup speaks the language and is accessible in every state', async ({
      page,
      extension,
    }) => {
      for (const [address, words] of Object.entries(STATES)) {
        await page.goto(new URL(address, LIST_PAGE).href);
        const popup = await extension.popup(page);
        const summary = popup.getByTestId('summary');
        await expect(summary).toContainText(words);
        const own = (await summary.locator('h1, strong, p').allInnerTexts()).join();
        if (language === 'en') expect(own).not.toMatch(/\p{Script=Han}/u);
        else expect(own).not.toMatch(/[a-z]{4}/i);
        const lang = language === 'en' ? 'en' : 'zh-CN';
        await expect(popup.locator('html')).toHaveAttribute('lang', lang);
        await expectAccessible(popup, address, language === 'en' ? ['light'] : ['light', 'dark']);
        await popup.close();
      }
    });
  });
}

async function expectAccessible(popup: Page, state: string, schemes: ('light' | 'dark')[]) {
  const passed = popup.locator('[data-group=passed] > summary');
  if (await passed.count()) await passed.click();
  const inks = new Set<string>();
  for (const colorScheme of schemes) {
    await popup.emulateMedia({ colorScheme });
    inks.add(await popup.evaluate(() => getComputedStyle(document.body).color));
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${state} ${colorScheme} ${id}: ${nodes[0]?.html}`),
    ).toEqual([]);
  }
  expect(inks.size).toBe(schemes.length);
}

test('a report without tables says where its data is', async ({ page, extension }) => {
  await page.goto(`${LIST_PAGE}attachment.html`);
  const files = (await extension.popup(page)).getByTestId('attachment');
  await expect(files).toHaveCount(2);
  await expect(files.nth(0)).toHaveText(/统计局2024年.*\.pdf\s*PDF 文件/);
  await expect(files.nth(0)).toHaveAttribute('href', `${LIST_PAGE}files/report.pdf`);
  await expect(files.nth(1)).toHaveText(/统计局2024年.*\.doc\s*Word 文件/);
  await expect(files.nth(1)).toHaveAttribute('href', `${LIST_PAGE}files/report.doc`);

  await page.goto(`${LIST_PAGE}pictures.html`);
  const pictures = (await extension.popup(page)).getByTestId('attachment');
  await expect(pictures).toHaveCount(3);
  for (const [at, table] of [2, 3, 4].entries()) {
    await expect(pictures.nth(at)).toHaveAttribute('href', `${LIST_PAGE}files/table-${table}.png`);
    await expect(pictures.nth(at)).toContainText('图片');
  }
});

test('a page that is no report offers its tables, a closed one nothing', async ({
  page,
  extension,
}) => {
  await page.goto(`${LIST_PAGE}notice.html`);
  const popup = await extension.popup(page);
  expect(await state(popup)).toBe('no-report');
  await expect(popup.getByTestId('toggle-marks')).toHaveCount(0);
  await expect(popup.getByTestId('export-csv')).toBeEnabled();

  await page.goto('chrome://version');
  const closed = await extension.popup(page);
  await expect.poll(() => state(closed)).toBe('blocked');
  await expect(closed.getByRole('button')).toHaveCount(1);
  await expect(closed.getByTestId('open-panel')).toBeEnabled();
});

test('the whole popup is worked by keyboard', async ({ page, extension }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  const popup = await extension.popup(page);
  const findings = popup.getByTestId('finding');
  await expect(findings).toHaveCount(6);
  const focused = () =>
    popup.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('data-testid') || at?.className || at?.localName || '';
    });
  const walk: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    await popup.keyboard.press('Tab');
    const at = await focused();
    // Past the last one, nothing is focused.
    if (at === 'body') break;
    // Whoever is there must see that he is.
    const ring = await popup.evaluate(() => {
      const seen = document.activeElement?.closest('label') ?? document.activeElement;
      const parts = seen ? [seen, ...seen.querySelectorAll('*')] : [];
      return parts.some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
    });
    expect(`${at} ${ring}`).toBe(`${at} true`);
    walk.push(at);
    if (at === 'suspect') {
      await popup.keyboard.press('ArrowDown');
      expect(await focused()).toBe('finding');
      await popup.keyboard.press('Enter');
      await expect.poll(async () => page.locator('[data-gouji]:focus').count()).toBe(1);
      await popup.bringToFront();
    }
    if (at === 'toggle-marks') {
      await popup.keyboard.press('Space');
      await expectMarks(page, {});
      await popup.keyboard.press('Space');
      await expect.poll(() => page.locator('[data-gouji]').count()).toBeGreaterThan(0);
    }
    if (at === 'scope-facts') {
      await popup.keyboard.press('ArrowRight');
      await expect(popup.getByTestId('scope-tables')).toBeChecked();
      await popup.keyboard.press('ArrowLeft');
      await expect(popup.getByTestId('scope-facts')).toBeChecked();
    }
  }
  // The list is one stop, however long it is.
  expect(walk.filter((one) => /^(finding|suspect|check)$/.test(one))).toEqual(['suspect']);
  for (const stop of [
    'toggle-marks',
    'tile-broken',
    'search',
    'previous',
    'next',
    'about',
    'audit-again',
    'scope-facts',
    'export-csv',
    'export-json',
    'copy-table',
  ])
    expect(walk).toContain(stop);

  await popup.locator('[data-group=passed] > summary').focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('check').first()).toBeVisible();
});

test('an audit can be asked for again', async ({ page, extension, portal }) => {
  await page.goto(portal.serve(`${PLACE}again.html`, reportPage(oneBroken('青岚市审计局'))));
  const popup = await extension.popup(page);
  await expect(popup.getByTestId('finding')).toHaveCount(1);
  const cell = cellOf(ONE_BROKEN.target);
  const seen = async () => {
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByTestId('export-json').click(),
    ]);
    const file = await download.createReadStream();
    let text = '';
    for await (const part of file) text += part;
    return JSON.parse(text).source.auditedAt as string;
  };
  const first = await seen();
  await popup.getByTestId('audit-again').click();
  await expect.poll(seen).not.toBe(first);
  await expect(popup.getByTestId('finding')).toHaveCount(1);

  await page.evaluate((place) => {
    const target = document.querySelector(place);
    if (target) target.textContent = '3';
  }, cell);
  await expectMarks(page, {});
  await popup.getByTestId('audit-again').click();
  await expect(popup.getByTestId('finding')).toHaveCount(0);
  await expect(popup.getByTestId('summary')).toContainText('全部勾稽关系成立');
  expect((await spotOf(page, cell)).focused).toBe(false);
});

test('a page that was open before the extension came is audited on demand', async ({
  context,
  language,
}) => {
  const page = await context.newPage();
  await page.goto(`${LIST_PAGE}broken.html`);
  const extension = await loadExtension(context, language);
  const popup = await extension.popup(page);
  await expect.poll(() => state(popup)).toBe('unstarted');
  await expect(page.locator('[data-gouji]')).toHaveCount(0);
  await popup.getByTestId('audit-page').click();
  await expect(popup.getByTestId('finding')).toHaveCount(6);
  await expect(page.locator('[data-gouji~=fail]')).toHaveCount(6);
  await expect(page.locator('[data-gouji~=fail]:not([data-gouji~=suspect])').first()).toHaveCSS(
    'outline-style',
    'solid',
  );
  await expect.poll(async () => (await extension.badge(page)).text).toBe('6');
  expect(page.url()).toContain(PORTAL);
  extension.remove();
});
