import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/chromium';
import { serveList } from './scenarios/workbench';

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
  });
}
