import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/chromium';
import { serveList } from './scenarios/workbench';
import { serveBeside } from './scenarios/workbench-beside';
import { onHost, paste, start } from './support/workbench';

/** Structure and colours, each scheme in the page as it stands. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect(told, colorScheme).toEqual([]);
  }
}

for (const language of ['zh', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, viewport: { width: 1360, height: 860 } });

    test('the workbench speaks the language and is accessible before, after and beside', async ({
      extension,
      portal,
      page: _,
    }, info) => {
      const list = serveList(portal);
      const page = await extension.own(`workbench.html?list=${encodeURIComponent(list)}`);
      const look = async (name: string) => {
        await expectAccessible(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
        }
      };
      await expect(page.getByTestId('start')).toBeEnabled();
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        language === 'en' ? 'en' : 'zh-CN',
      );
      await look('picker');
      await page.getByTestId('start').click();
      await expect(page.getByTestId('run')).toHaveAttribute('data-state', 'done', {
        timeout: 60_000,
      });
      await page.locator('[data-outcome=broken] button').click();
      await expect(page.getByTestId('finding').first()).toBeVisible();
      await look('run');
      // From row to row by keyboard.
      await page.locator('[data-outcome=broken] button').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('failure')).toBeVisible();
      await look('failure');
      const own = await page.locator('thead, .filters, .acts').allInnerTexts();
      if (language === 'en') expect(own.join()).not.toMatch(/\p{Script=Han}/u);
    });

    test('a run beside another one: chosen by keyboard, in the language, accessible', async ({
      extension,
      portal,
      page: _,
    }, info) => {
      test.setTimeout(180_000);
      const list = serveList(portal);
      const runOnce = async () => {
        const page = await extension.own(`workbench.html?list=${encodeURIComponent(list)}`);
        await page.getByTestId('start').click();
        await expect(page.getByTestId('run')).toHaveAttribute('data-state', 'done', {
          timeout: 60_000,
        });
        return page;
      };
      await (await runOnce()).close();
      const page = await runOnce();
      await page.getByTestId('beside').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByTestId('beside-told')).toBeVisible();
      await page.locator('[data-outcome=broken] button').click();
      await expect(page.getByTestId('changed')).toBeVisible();
      await expectAccessible(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: info.outputPath(`two-runs-${colorScheme}.png`) });
      }
      const told = await page.getByTestId('beside-told').innerText();
      if (language === 'en') expect(told).not.toMatch(/\p{Script=Han}/u);
    });

    test('what stands beside the table speaks the language and is accessible', async ({
      extension,
      portal,
      page: _,
    }, info) => {
      const page = await extension.own('workbench.html');
      const look = async (name: string) => {
        await expectAccessible(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
        }
      };
      const { urls, change } = serveBeside(portal);
      await paste(page, [...urls, onHost('nowhere', '/beside/nowhere.html')]);
      await start(page);
      const run = page.getByTestId('run');
      await expect(run).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
      await page.locator(`[data-url="${urls[1]}"] button.unit`).click();
      await expect(page.locator('[data-group=compared]')).toBeVisible();
      await page.getByTestId('dismiss').first().click();
      await expect(page.getByTestId('row-dismissed')).toBeVisible();
      await look('last-year');
      await page.getByTestId('show-passages').first().click();
      await expect(page.getByTestId('passage').first()).toBeVisible();
      await look('passages');
      await page.keyboard.press('Escape');
      change();
      await page.getByTestId('check-again').click();
      await expect(page.getByTestId('row-changes')).toBeVisible();
      await expect(run).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
      await expect(page.getByTestId('changed')).toBeVisible();
      await look('again');
      await page.getByTestId('view-roster').click();
      await page.getByTestId('roster-text').fill('青岚市水务局\n青岚市档案局\n青岚市商务局');
      await expect(page.getByTestId('roster-row')).toHaveCount(3);
      await look('roster');
      await page.getByTestId('view-above').click();
      await page.getByTestId('parent').selectOption({ index: 2 });
      await page.getByTestId('add-up').click();
      await expect(page.getByTestId('fact-above').first()).toBeVisible();
      await look('above');
      if (language === 'en') {
        const own = await page.locator('.views, .told, thead, label').allInnerTexts();
        expect(own.join().replaceAll(/青岚市[^,\s]+/g, '')).not.toMatch(/\p{Script=Han}/u);
      }
    });
  });
}

test('a finding leads to its cell in the page as it is now, and in the copy that is kept', async ({
  context,
  extension,
  portal,
  page: _,
}) => {
  const page = await extension.own('workbench.html');
  const { urls } = serveBeside(portal);
  const url = urls[2] ?? '';
  await paste(page, [url]);
  await start(page);
  await expect(page.getByTestId('run')).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  await page.locator('[data-outcome=broken] button.unit').click();
  const [live] = await Promise.all([
    context.waitForEvent('page'),
    page.getByTestId('open-live').first().click(),
  ]);
  await live.waitForURL(url);
  await expect(live.locator('[data-gouji~=fail]')).toBeInViewport({
    timeout: 30_000,
  });
  await live.close();
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    page.getByTestId('finding').first().click(),
  ]);
  await copy.waitForURL('chrome-extension://**');
  await expect(copy.getByTestId('kept-copy')).toContainText(/[0-9a-f]{64}/);
  await expect(copy.locator('.stage [data-gouji~=fail]')).toBeInViewport();
  // Nothing of the page but its text is there: no address in it is asked for.
  expect(await copy.locator('.stage img, .stage script, .stage iframe, .stage a').count()).toBe(0);
});
