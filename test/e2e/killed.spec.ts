import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchChromium, loadExtension } from '../tools/chromium.mjs';
import { test } from './fixtures/base';
import { kill } from './support/kill';
import { holding, reportPage } from './support/reports';
import { attributes, expectRun, onHost, paste, start } from './support/workbench';

const ROOT = '/workbench/killed/';

test('a browser that is killed in the middle of a run loses nothing of it, and nothing is asked for twice', async ({
  portal,
  language,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  const urls = Array.from({ length: 12 }, (_, at) =>
    onHost(`killed-${at % 2}`, `${ROOT}${at}.html`),
  );
  urls.forEach((_, at) => {
    portal.serve(`${ROOT}${at}.html`, reportPage(holding('青岚市档案局')));
  });
  const asked = () => portal.requests().filter((path) => path.startsWith(ROOT));
  const launch = () => launchChromium({ port: portal.port, language, profile });

  let context = await launch();
  const first = await loadExtension(context, language);
  try {
    const tab = await first.own('workbench.html');
    await paste(tab, urls);
    await start(tab);
    await expect.poll(async () => (await attributes(tab, 'row', [])).length).toBeGreaterThan(3);
    const kept = (await attributes(tab, 'row', ['url'])).flat();
    const { search } = new URL(tab.url());
    await kill(context);
    expect(kept.length).toBeLessThan(urls.length);

    context = await launch();
    const again = await loadExtension(context, language, { before: first.folder });
    expect(again.id).toBe(first.id);
    const resumed = await again.own(`workbench.html${search}`);
    await expectRun(resumed, 'paused');
    const found = (await attributes(resumed, 'row', ['url'])).flat();
    expect(found).toEqual(expect.arrayContaining(kept));
    await resumed.getByTestId('pause').click();
    await expectRun(resumed, 'done');
    expect(await attributes(resumed, 'row', ['url', 'outcome'])).toEqual(
      urls.map((url) => [url, 'clean']),
    );
    // Only what was on its way when the browser was killed is asked for once more.
    const times = new Map<string, number>();
    for (const path of asked()) times.set(path, (times.get(path) ?? 0) + 1);
    const twice = urls.filter((url) => (times.get(new URL(url).pathname) ?? 0) > 1);
    expect(twice.filter((url) => found.includes(url))).toEqual([]);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
    expect(times.size).toBe(urls.length);
  } finally {
    await context.close();
    first.remove();
    rmSync(profile, { recursive: true, force: true });
  }
});
