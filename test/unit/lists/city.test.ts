// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { gatherList, type PageRequest, readListPage } from '../../../lib/lists';
import { serveCity } from '../../e2e/support/city/city';
import type { Route } from '../../portal/server.mjs';
import { parse } from './kit';

/** A portal without a server. */
async function cityOf(count: number) {
  let answers: Route = () => undefined;
  const portal = {
    port: 1,
    route: (route: Route) => {
      answers = route;
      return () => {};
    },
  };
  const city = await serveCity(portal, count);
  const ask = async (request: PageRequest, from?: string) => {
    const url = new URL(request.url);
    url.hash = '';
    const isOwn = request.within !== 'tab' || new URL(from ?? '').origin === url.origin;
    const headers = isOwn ? {} : { origin: 'chrome-extension://x' };
    const { method, body = '' } = request;
    const reply = answers({ method, url, headers, body });
    return reply && (reply.status ?? 200) < 400 ? String(reply.body) : null;
  };
  const gathered = await gatherList(city.list, {
    page: async (request) => {
      const html = await ask(request);
      return html === null ? null : readListPage(parse(html), request.url);
    },
    text: ask,
    parse,
  });
  return { city, gathered };
}

test('a page that names the lists of a city’s districts leads to all reports in all of them', async () => {
  const { city, gathered } = await cityOf(150);
  const found = new Set(gathered.records.map(({ url }) => url));
  const missed = city.reports.filter(({ url }) => !found.has(url));
  expect(missed.map(({ family, url }) => `${family} ${url}`)).toEqual([]);
  expect(gathered.records).toHaveLength(city.reports.length);
  expect(gathered).toMatchObject({ failed: [], isCut: false });
  const short = gathered.lists.filter(({ found }) => found.state === 'incomplete');
  expect(short).toEqual([]);
  const units = new Map(gathered.records.map(({ url, unit }) => [url, unit]));
  const wrong = city.reports.filter(({ url, sample }) => units.get(url) !== sample.issuer);
  expect(wrong.map(({ url, sample }) => [url, units.get(url), sample.issuer])).toEqual([]);
}, 30_000);
