import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LIST_PAGE } from '../portal/server.mjs';
import { expect, test } from './fixtures/chromium';

async function expectAccessible(page: Page, place: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include(place).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual(
      [],
    );
  }
}

for (const language of ['zh', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('verdicts are accessible where they are made and where they are kept', async ({
      page,
      extension,
    }) => {
      await page.goto(`${LIST_PAGE}broken.html`);
      await page.locator('[data-gouji~=fail]').first().waitFor();
      const popup = await extension.popup(page);
      await popup.getByTestId('dismiss').first().click();
      await popup.getByTestId('reason').fill('A');
      await popup.getByTestId('confirm').nth(1).click();
      await expect(popup.getByTestId('note')).toHaveCount(2);
      const buttons = await popup.getByTestId('verdict').getByRole('button').allInnerTexts();
      expect(new Set(buttons)).toEqual(
        new Set(language === 'en' ? ['Confirm', 'Dismiss'] : ['属实', '排除']),
      );
      await expectAccessible(popup, 'main');
      const { height = 0 } = (await popup.getByTestId('confirm').first().boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(24);

      const options = await extension.own('options.html#kept');
      await expect(options.getByTestId('kept-verdict')).toHaveCount(2);
      await expectAccessible(options, 'section[aria-labelledby=kept]');
    });
  });
}
