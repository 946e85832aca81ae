/** What is kept of a private window: nothing that its reader has not asked for. */

import { LIST_PAGE } from '../portal/server.mjs';
import type { Api } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';

// In private windows the browser asks before it opens an address that is not https.
test.use({
  inPrivate: true,
  browserArgs: [
    '--disable-features=HttpsFirstBalancedMode,HttpsFirstModeIncognito,HttpsFirstModeV2',
  ],
});

test('of a private window nothing is kept before its reader has said so', async ({ extension }) => {
  const kept = await extension.own('options.html#kept');
  const keptHere = kept.getByTestId('kept-verdicts').locator('li:not(.none)');
  const nothing = kept.getByTestId('kept-verdicts').locator('.none');
  await expect(nothing).toBeVisible();

  const tabId = await kept.evaluate(async (url) => {
    const { windows, runtime } = Reflect.get(globalThis, 'chrome') as Api;
    const opened = await windows.create({ incognito: true, url });
    const id = opened?.tabs?.[0]?.id;
    if (id === undefined) throw new Error(runtime.lastError?.message ?? 'No private window came.');
    return id;
  }, `${LIST_PAGE}broken.html`);
  const popup = await extension.own(`popup.html?tab=${tabId}`);
  const verdict = popup.getByTestId('verdict').first();
  await verdict.getByTestId('confirm').click();
  await expect(popup.getByTestId('ask-private')).toBeVisible();
  await kept.reload();
  await expect(nothing).toBeVisible();
  await expect(keptHere).toHaveCount(0);

  await popup.getByTestId('keep').click();
  await expect(verdict).toHaveAttribute('data-state', 'confirmed');
  await kept.reload();
  await expect(keptHere).toHaveCount(1);
});
