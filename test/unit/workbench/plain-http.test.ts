import { expect, test } from 'vitest';
import { muteOverHttp } from '../../../entrypoints/workbench/plain-http';

const ended = (url: string, failure: 'unreachable' | 'gone' | null = null) => ({
  ...{ url, failure },
  host: new URL(url).host,
});

test('a host none of whose http addresses answers may be asked by https alone; one that answers is not, whatever it says', () => {
  const rows = [
    ended('http://a.gov.cn/1', 'unreachable'),
    ended('http://a.gov.cn/2', 'unreachable'),
    ended('https://a.gov.cn/3'),
    ended('http://b.gov.cn/1', 'unreachable'),
    ended('http://b.gov.cn/2'),
    ended('http://c.gov.cn/1', 'unreachable'),
    ended('http://c.gov.cn/2', 'gone'),
    ended('https://d.gov.cn/1', 'unreachable'),
  ];
  expect(muteOverHttp(rows)).toEqual(['a.gov.cn']);
  expect(muteOverHttp([])).toEqual([]);
});
