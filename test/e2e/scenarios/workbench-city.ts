import { expect } from '@playwright/test';
import { printedFacts } from '../../portal/reports.mjs';
import type { App, Portal, Tab } from '../support/app';
import { type City, type Expected, serveCity } from '../support/city/city';
import { attributes, expectRun, saved } from '../support/workbench';

/** How many requests a host may see at a time, and how far apart they are sent; ms. */
export const AT_ONCE = 2;
const GAP = 1000;
/** On a busy machine one may come so much later than it was sent, and so be followed by the next the sooner: the pace is that of several. */
const LATE = 1500;
const SEVERAL = 5;
/** A host to which others send: when is theirs to say. */
const REDIRECTED = 'zhuanji';

/** A city of some hundred reports: every one found, audited, its result right or its failure named. */
export const city =
  (count: number) =>
  async (app: App, portal: Portal): Promise<void> => {
    const before = portal.visits().length;
    const planted = await serveCity(portal, count);
    try {
      await runThrough(app, planted, count);
      expectGentle(portal.visits().slice(before), planted.reports);
    } finally {
      planted.end();
    }
  };

async function runThrough(app: App, planted: City, count: number): Promise<void> {
  const tab = await app.own(listOf(planted));
  await begin(tab, planted, count);
  await expectRun(tab, 'done', 150_000);
  await expectRight(app, tab, planted.reports);
  await tab.close();
}

/** Where the workbench begins with the city's list. */
export const listOf = ({ list }: City) => `workbench.html?list=${encodeURIComponent(list)}`;

/** The list is read to its end, all that it should name is found and nothing else, and the run begins. */
export async function begin(tab: Tab, { reports }: City, count: number): Promise<void> {
  await expect
    .poll(() => attributes(tab, 'found', ['complete']), { timeout: 120_000 })
    .toEqual([['true']]);
  const found = (await attributes(tab, 'candidate', ['url'])).flat();
  const [is, wanted] = [new Set(found), new Set(reports.map(({ url }) => url))];
  expect(
    reports.filter(({ url }) => !is.has(url)).map(({ family, url }) => `${family} ${url}`),
    'not found',
  ).toEqual([]);
  expect(
    found.filter((url) => !wanted.has(url)),
    'no reports',
  ).toEqual([]);
  expect(found).toHaveLength(count);
  await tab.waitForSelector('[data-testid=start]:enabled');
  await tab.click('[data-testid=start]');
}

/** Of a run at its end: every result as it was planted, every failure by its name. */
export async function expectRight<T extends Tab>(
  app: Pick<App<T>, 'save'>,
  tab: T,
  reports: readonly Expected[],
): Promise<void> {
  const rows = await attributes(tab, 'row', ['url', 'outcome', 'failed']);
  const told = new Map(rows.map(([url = '', ...came]) => [url, came]));
  expect(
    wrong(reports, ({ url, outcome, failed }) => [told.get(url), [outcome, `${failed}`]]),
  ).toEqual([]);
  const file = await saved(app, tab);
  const kept = new Map(file.reports.map((one) => [one.url, one]));
  expect(wrong(reports, ({ url, failure }) => [kept.get(url)?.reason ?? null, failure])).toEqual(
    [],
  );
  const read = reports.filter(({ failure }) => failure === null);
  expect(
    wrong(read, ({ url, sample }) => {
      const { report } = kept.get(url)?.report ?? {};
      return [
        [report?.issuer, report?.year],
        [sample.issuer, sample.year],
      ];
    }),
  ).toEqual([]);
  for (const { url, way, sample } of read) {
    const facts = kept.get(url)?.report?.facts.map(({ id, value }) => [id, value ?? 0]) ?? [];
    expect(Object.fromEntries(facts), `${way} ${url}`).toMatchObject(printedFacts(sample));
  }
  expect(
    wrong(read, ({ url, isCopied }) => {
      const checks = kept.get(url)?.report?.checks ?? [];
      return [
        checks.some(({ rule, outcome }) => rule === 'text.repeated' && outcome === 'fail'),
        isCopied,
      ];
    }),
  ).toEqual([]);
}

/** Those of which something is not as it should be, with what it is. */
const wrong = (
  reports: readonly Expected[],
  of: (expected: Expected) => [is: unknown, wanted: unknown],
) =>
  reports.flatMap((one) => {
    const [is, wanted] = of(one);
    const [own, right] = [JSON.stringify(is), JSON.stringify(wanted)];
    return own === right ? [] : [`${one.way} (${one.family}): ${own}, not ${right} ${one.url}`];
  });

/** What a tab loads by itself: what belongs to a page, and where it is sent. */
export const OF_A_PAGE = /style\.css$|favicon|-(?:text|tables)\.html$|\/js\/|\/sso\//;
/** A check's script comes back at once. */
const CHECKED = /521|challenge|412/;

/** No host was asked for more at a time than it can bear, nor without a pause. */
export function expectGentle(
  visits: ReturnType<Portal['visits']>,
  reports: readonly Expected[],
): void {
  const checked = new Set(
    reports.filter(({ way }) => CHECKED.test(way)).map(({ url }) => new URL(url).pathname),
  );
  const hosts = new Map<string, typeof visits>();
  for (const visit of visits) {
    if (OF_A_PAGE.test(visit.path)) continue;
    hosts.set(visit.host, [...(hosts.get(visit.host) ?? []), visit]);
  }
  for (const [host, own] of hosts) {
    const most = own.map(
      ({ begun }) =>
        own.filter((other) => other.begun <= begun && (other.ended ?? Infinity) > begun).length,
    );
    expect(Math.max(...most), `${host} at once`).toBeLessThanOrEqual(AT_ONCE);
    const asked = own.filter(({ path }) => !checked.has(path));
    if (asked.length < 2 || host.startsWith(REDIRECTED)) continue;
    const hurried = asked.flatMap(({ path, begun }, i) => {
      const before = asked[i - SEVERAL + 1];
      const taken = begun - (before?.begun ?? Number.NEGATIVE_INFINITY);
      const isPaced = taken > GAP * (SEVERAL - 1) - LATE;
      return isPaced ? [] : `${host}${path} ${taken} ms after ${before?.path}`;
    });
    expect(hurried).toEqual([]);
    const whole = (asked.at(-1)?.begun ?? 0) - (asked[0]?.begun ?? 0);
    expect(whole, `pace of ${host}`).toBeGreaterThan(GAP * (asked.length - 1) - LATE);
  }
}
