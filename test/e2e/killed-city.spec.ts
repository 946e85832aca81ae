import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchChromium, loadExtension } from '../tools/chromium.mjs';
import { test } from './fixtures/base';
import { savedBy } from './fixtures/chromium';
import {
  AT_ONCE,
  begin,
  expectGentle,
  expectRight,
  listOf,
  OF_A_PAGE,
} from './scenarios/workbench-city';
import { type Expected, serveCity } from './support/city/city';
import { kill } from './support/kill';
import { attributes, expectRun } from './support/workbench';

/** Six of each family of portals, every way in which a report is had at least once. */
const COUNT = 66;

/** These are asked more than once by themselves: later, or in a tab. */
const OFTEN = /50\d|521|412|challenge|person|late/;

/** The report that an address belongs to: its own, or that of what stands beside its page. */
function ownerOf(path: string, reports: readonly Expected[]): Expected | undefined {
  return reports.find(({ url }) => {
    const { pathname } = new URL(url);
    return path === pathname || path.startsWith(`${pathname.replace(/\.\w+$/, '')}-`);
  });
}

test('a browser that is killed in the middle of a city, all families of portals in it: every result right, and nothing asked for twice', async ({
  portal,
  language,
}) => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  const launch = () => launchChromium({ port: portal.port, language, profile });
  const planted = await serveCity(portal, COUNT);
  const { reports } = planted;
  let context = await launch();
  const first = await loadExtension(context, language);
  try {
    const tab = await first.own(listOf(planted));
    await begin(tab, planted, COUNT);
    await expect
      .poll(async () => (await attributes(tab, 'row', [])).length, {
        timeout: 120_000,
        intervals: [100],
      })
      .toBeGreaterThanOrEqual(COUNT / 2);
    const seen = (await attributes(tab, 'row', ['url'])).flat();
    const { search } = new URL(tab.url());
    await kill(context);
    const before = portal.visits();
    expect(seen.length).toBeLessThan(COUNT);

    context = await launch();
    const again = await loadExtension(context, language, { before: first.folder });
    const resumed = await again.own(`workbench.html${search}`);
    await expectRun(resumed, 'paused');
    const kept = new Set((await attributes(resumed, 'row', ['url'])).flat());
    expect(seen.filter((url) => !kept.has(url))).toEqual([]);
    await resumed.getByTestId('pause').click();
    await expectRun(resumed, 'done', 150_000);
    await expectRight({ save: savedBy }, resumed, reports);

    const all = portal.visits();
    const later = all.slice(before.length).filter(({ path }) => !OF_A_PAGE.test(path));
    // The list is read once, and nothing that had come is asked for any more.
    const others = later.filter(({ path }) => !ownerOf(path, reports));
    expect(others.filter(({ path }) => path !== '/robots.txt')).toEqual([]);
    const asked = new Set(later.map(({ path }) => ownerOf(path, reports)));
    expect(reports.filter((one) => asked.has(one) && kept.has(one.url))).toEqual([]);
    // Of what was asked for before, only what was on its way is asked for once more.
    const early = new Set(before.map(({ path }) => ownerOf(path, reports)));
    const hosts = new Map<string, number>();
    for (const one of reports) {
      if (!asked.has(one) || !early.has(one) || OFTEN.test(one.way)) continue;
      const { host } = new URL(one.url);
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
    }
    expect(Math.max(0, ...hosts.values())).toBeLessThanOrEqual(AT_ONCE);
    expectGentle(all, reports);
  } finally {
    planted.end();
    await context.close();
    first.remove();
    rmSync(profile, { recursive: true, force: true });
  }
});
