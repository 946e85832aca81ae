import { expect, test } from 'vitest';
import {
  type Candidate,
  candidatesIn,
  joined,
  narrowed,
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
