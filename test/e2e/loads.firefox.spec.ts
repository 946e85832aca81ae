import { LIST_PAGE } from '../portal/server.mjs';
import { expect, test } from './fixtures/firefox';

test('the extension runs on a report page and speaks of it in the popup', async ({ firefox }) => {
  const page = await firefox.open(`${LIST_PAGE}clean.html`);
  await expect.poll(async () => (await firefox.badge(page)).text).not.toBe('');
  const popup = await firefox.popup(page);
  await popup.waitForSelector('[data-testid=summary]');
});
