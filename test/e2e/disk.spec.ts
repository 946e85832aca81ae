import { expect, test } from './fixtures/chromium';
import { holding, reportPage } from './support/reports';
import { attributes, expectRun, onHost, paste, start } from './support/workbench';

const ROOT = '/workbench/disk/';
/** Bytes: room for the extension itself and little else. */
const SMALL = 200_000;

test('a full disk pauses a run, says so, and loses nothing', async ({ extension, portal }) => {
  const urls = Array.from({ length: 8 }, (_, at) => onHost(`disk-${at % 2}`, `${ROOT}${at}.html`));
  // What does not pack well, so that room runs out.
  const noise = () => Array.from({ length: 60_000 }, () => Math.random().toString(36)[2]).join('');
  urls.forEach((_, at) => {
    const page = reportPage(holding('青岚市档案局'));
    portal.serve(`${ROOT}${at}.html`, page.replace('</body>', `<!-- ${noise()} --></body>`));
  });
  const page = await extension.own('workbench.html');
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${extension.id}/`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await paste(page, urls);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + SMALL });
  await start(page);
  await expectRun(page, 'paused');
  await expect(page.getByTestId('unkept')).toContainText('磁盘空间不足');
  const kept = (await attributes(page, 'row', ['url'])).flat();
  expect(kept.length).toBeLessThan(urls.length);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByTestId('pause').click();
  await expectRun(page, 'done');
  await expect(page.getByTestId('unkept')).toHaveCount(0);
  expect(await attributes(page, 'row', ['url', 'outcome'])).toEqual(
    urls.map((url) => [url, 'clean']),
  );
});
