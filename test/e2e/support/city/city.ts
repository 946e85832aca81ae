/** A city's portals: a page that leads to the list of each district, of a family of its own, and what the lists name. */
import { titleOf } from '../../../portal/site.mjs';
import type { Portal } from '../app';
import { FAMILIES } from './families';
import { around, COLUMN } from './families/types';
import { Hosts, htmlOf } from './place';
import { brokenIn, type Sample, sampleOf } from './samples';
import { BUREAUS, DISTRICTS, proseOf } from './units';
import { PLAIN, WAYS, type Way } from './ways';

/** What has to come of a report. */
export interface Expected {
  readonly url: string;
  readonly way: string;
  readonly family: string;
  readonly sample: Sample;
  readonly outcome: 'clean' | 'broken' | 'warned' | 'failed';
  readonly failed: number;
  readonly failure: string | null;
  /** Its text is its neighbour's in the list, or the neighbour's is its. */
  readonly isCopied: boolean;
}

export interface City {
  /** Where it begins. */
  readonly list: string;
  readonly reports: readonly Expected[];
  /** No longer answers. */
  readonly end: () => void;
}

const hostOf = (name: string) => `${name}.example.gov.cn`;
const DATE = '2025-01-17';

/** What lists name beside reports. */
const OTHERS = ['政府信息公开指南', '关于开展2024年政府信息公开工作年度报告编制的通知'];

/** Every seventh has a letter that only GB 18030 has. */
const unitAt = (at: number, inDistrict: number): string =>
  at % 7 === 3
    ? `㙍${'东西南北中'[Math.floor(inDistrict / 7)]}街道办事处`
    : (BUREAUS[inDistrict] ?? '');

/** Ways in the order of the reports that have them: spread over the city, the rest plain; each once at least, however small it is. */
function waysFor(count: number): Way[] {
  const ways: Way[] = Array.from({ length: count }, () => PLAIN);
  const special = WAYS.flatMap((way) =>
    Array.from({ length: Math.max(1, Math.round((way.times * count) / 300)) }, () => way),
  );
  if (special.length > count) throw new Error(`A city of ${count} has no room for all ways.`);
  const step = count / special.length;
  special.forEach((way, at) => {
    ways[Math.floor(at * step)] = way;
  });
  return ways;
}

/** Whether a report has the text of the one before it: some of those that can both be read. */
const copiesAt = (ways: readonly Way[], at: number): boolean =>
  at % 20 === 14 && ways[at]?.failure === undefined && ways[at - 1]?.failure === undefined;

/** Serves a city of so many reports. */
export async function serveCity(
  portal: Pick<Portal, 'port' | 'route'>,
  count: number,
): Promise<City> {
  const hosts = new Hosts(`http://localhost:${portal.port}`);
  const reports: Expected[] = [];
  const ways = waysFor(count);
  const upTo = (nth: number) => Math.floor((nth * count) / FAMILIES.length);
  const links: string[] = [];
  for (const [nth, family] of FAMILIES.entries()) {
    const district = DISTRICTS[nth] ?? '';
    const host = hostOf(`qu${nth}`);
    const entries = OTHERS.map((title, at) => ({
      ...{ url: `${family.document(900 + at)}${family.ending}`, title },
      ...{ unit: title, date: DATE },
    }));
    for (let i = 0; i < upTo(nth + 1) - upTo(nth); i++) {
      const at = reports.length;
      const way = ways[at] ?? PLAIN;
      const issuer = `青岚市${district}${unitAt(at, i)}`;
      const isCopied = copiesAt(ways, at) || copiesAt(ways, at + 1);
      const made = sampleOf(at, issuer, copiesAt(ways, at) ? proseOf(at - 1) : undefined);
      const sample = way.isRight ? { ...made, misprints: {} } : made;
      const path = `${family.document(at)}${way.ending ?? family.ending}`;
      const place = way.host ? hostOf(way.host) : host;
      await way.serve(hosts, { host: place, path, sample, at });
      const url = `http://${place}${path}`;
      const failed = way.failure ? 0 : brokenIn(sample);
      reports.push({
        ...{ url, way: way.name, family: family.id, sample, failed },
        outcome: way.failure ? 'failed' : failed > 0 ? 'broken' : (way.outcome ?? 'clean'),
        failure: way.failure ?? null,
        isCopied,
      });
      entries.push({
        url: way.host ? url : path,
        title: titleOf(sample),
        unit: issuer,
        date: DATE,
      });
    }
    const start = family.list(hosts, host, entries);
    links.push(`<li><a href="http://${host}${start}">${district}</a></li>`);
  }
  const hub = hostOf('qinglan');
  hosts.on(hub, `${COLUMN}index.html`, htmlOf(around(`<ul class="units">${links.join('')}</ul>`)));
  return { list: `http://${hub}${COLUMN}index.html`, reports, end: portal.route(hosts.route) };
}
