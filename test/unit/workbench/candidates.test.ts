import { expect, test } from 'vitest';
import {
  type Candidate,
  candidatesIn,
  joined,
  narrowed,
  valuesOf,
  yearsOf,
} from '../../../entrypoints/workbench/candidates';

const one = (url: string, title: string, year: number | null): Candidate => ({
  url,
  title,
  year,
  unit: null,
  date: null,
  kind: 'page',
  host: new URL(url).host,
});

test('addresses are taken out of any text, each once, none that signs in or is no web page', () => {
  const text = `见 https://a.gov.cn/1.html，以及（http://b.gov.cn/2?x=1）。
"https://a.gov.cn/1.html"; ftp://a.gov.cn/3 javascript:alert(1) https://me:word@c.gov.cn/4 http://[`;
  expect(candidatesIn(text).map(({ url, host }) => [url, host])).toEqual([
    ['https://a.gov.cn/1.html', 'a.gov.cn'],
    ['http://b.gov.cn/2?x=1', 'b.gov.cn'],
  ]);
});

test('what the list says of an address goes before a bare one', () => {
  const list = [one('http://a.gov.cn/1', '甲局2024年年报', 2024)];
  const bare = candidatesIn('http://a.gov.cn/1 http://a.gov.cn/2');
  expect(joined(list, bare).map(({ url, title }) => [url, title])).toEqual([
    ['http://a.gov.cn/1', '甲局2024年年报'],
    ['http://a.gov.cn/2', ''],
  ]);
});

test('narrowed down by all words and the year', () => {
  const all = [
    one('http://a.gov.cn/1', '甲局2024年年报', 2024),
    one('http://a.gov.cn/2', '乙局2023年年报', 2023),
    one('http://a.gov.cn/3', '丙局年报', null),
  ];
  const titles = (words: string, year: number | null) =>
    narrowed(all, { words, year }).map(({ title }) => title.slice(0, 1));
  expect(titles('', null)).toEqual(['甲', '乙', '丙']);
  expect(titles('年报  局', 2023)).toEqual(['乙']);
  expect(titles('A.GOV.CN/3', null)).toEqual(['丙']);
  expect(titles('丁', null)).toEqual([]);
  expect(yearsOf(all)).toEqual([2024, 2023]);
});

test('narrowed down by kind and host, of each the most frequent first; files have no host', () => {
  const all = [
    { ...one('http://b.gov.cn/1', '甲', 2024), host: 'b.gov.cn' },
    { ...one('http://a.gov.cn/2', '乙', 2024), host: 'a.gov.cn' },
    { ...one('http://a.gov.cn/3.pdf', '丙', 2024), host: 'a.gov.cn', kind: 'pdf' as const },
    { ...one('http://c.gov.cn/', '丁', 2024), url: '丁.pdf', host: '', kind: 'pdf' as const },
    { ...one('http://c.gov.cn/', '戊', 2024), url: '戊.pdf', host: '', kind: 'pdf' as const },
  ];
  const titles = (filter: { kind?: 'pdf'; host?: string }) =>
    narrowed(all, { words: '', year: null, ...filter }).map(({ title }) => title);
  expect(titles({ kind: 'pdf' })).toEqual(['丙', '丁', '戊']);
  expect(titles({ kind: 'pdf', host: 'a.gov.cn' })).toEqual(['丙']);
  expect(titles({ host: 'b.gov.cn' })).toEqual(['甲']);
  expect(valuesOf(all, 'kind')).toEqual(['pdf', 'page']);
  expect(valuesOf(all, 'host')).toEqual(['a.gov.cn', 'b.gov.cn']);
});
