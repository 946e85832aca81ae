// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnUnder } from '../../../lib/lists/column';
import { foundOf } from '../../../lib/lists/found';
import { listOf } from './kit';

const page = (
  url: string,
  entries: string[],
  stated: number | null,
  pages: number | null = null,
) => ({
  url,
  entries,
  stated,
  pages,
});

describe('what was found of a list', () => {
  test.each([
    [
      'all of it',
      [page('1', ['a', 'b'], 3), page('2', ['c'], 3)],
      { state: 'complete', found: 3, stated: 3 },
    ],
    [
      'one twice',
      [page('1', ['a', 'b'], 3), page('2', ['b'], 3)],
      { state: 'incomplete', of: 'entries', found: 2, stated: 3 },
    ],
    [
      'more than stated',
      [page('1', ['a', 'b', 'c'], 2)],
      { state: 'incomplete', of: 'entries', found: 3, stated: 2 },
    ],
    [
      'a page short',
      [page('1', ['a'], null, 2)],
      { state: 'incomplete', of: 'pages', found: 1, stated: 2 },
    ],
    ['no number told', [page('1', ['a'], null)], { state: 'untold', found: 1 }],
  ] as const)('%s', (_, read, wanted) => {
    expect(foundOf(read.map((each) => ({ ...each, entries: [...each.entries] })))).toEqual(wanted);
  });

  test('is complete only where both numbers are one, whatever the order of pages', () => {
    const pages = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), { minLength: 1 });
    fc.assert(
      fc.property(pages, fc.nat(6), (lists, stated) => {
        const read = lists.map((entries, i) => page(String(i), entries, stated));
        const found = foundOf(read);
        expect(foundOf([...read].reverse())).toEqual(found);
        expect(found.state === 'complete').toBe(found.found === stated);
      }),
    );
  });
});

describe('what a list says of those that it leads to', () => {
  const column = { isReports: true, year: null, yearBy: null, unit: null } as const;
  const html =
    '<title>政务公开</title><ul><li><a href="1.html">永顺镇</a><span>2025-01-20</span></li><li><a href="2.html">玉桥街道</a><span>2025-01-20</span></li></ul>';

  test('its year, though the page itself has none', () => {
    const around = columnUnder(column, { label: '2024年', why: 'year' });
    const { records } = listOf(html, 'http://a.example.gov.cn/x/', [], around);
    expect(records.map(({ unit, year, yearBy }) => [unit, year, yearBy])).toEqual([
      ['永顺镇', 2024, 'heading'],
      ['玉桥街道', 2024, 'heading'],
    ]);
    expect(listOf(html, 'http://a.example.gov.cn/x/').records).toEqual([]);
  });

  test('whose it is', () => {
    const around = columnUnder(column, { label: '青岚市审计局', why: 'unit' });
    const own = '<ul><li><a href="1.html">2023年</a><span>2024-01-20</span></li></ul>';
    const { records } = listOf(own, 'http://a.example.gov.cn/x/', [], around);
    expect(records).toMatchObject([{ unit: '青岚市审计局', year: 2023 }]);
  });
});
