import { LIST_PAGE } from '../portal/server.mjs';
import { expect, test } from './fixtures/chromium';

test('the extension runs on a report page and speaks of it in the popup', async ({
  page,
  extension,
}) => {
  await page.goto(`${LIST_PAGE}clean.html`);
  await expect.poll(async () => (await extension.badge(page)).text).not.toBe('');
  const popup = await extension.popup(page);
  await expect(popup.getByTestId('summary')).toBeVisible();
});
