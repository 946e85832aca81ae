// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { joinTables } from '../../../lib/export/table-sheets';
import { audit, portalPage, table } from '../support/pages';

const HEAD = ['名称', '数量', '金额'];
const tablesOf = (body: string) => audit(portalPage('统计', body)).tables();

describe('tables that go on from one another', () => {
  const first = table([HEAD, ['甲', 1, '2.50'], ['乙', 3, '4.00']]);

  test.each([
    ['with the header once more', [HEAD, ['丙', 5, '6.00']]],
    ['without a header', [['丙', 5, '6.00']]],
  ])('are one, %s', (_, rows) => {
    const tables = tablesOf(`${first}<p>— 2 —</p>${table(rows)}`);
    expect(tables.map(({ continues }) => !!continues)).toEqual([false, true]);
    expect(joinTables(tables).map((one) => one.rows)).toEqual([
      [HEAD, ['甲', '1', '2.50'], ['乙', '3', '4.00'], ['丙', '5', '6.00']],
    ]);
  });

  test.each([
    [
      'a sentence stands between',
      `${first}<p>下表为去年同期的情况，供参考。</p>${table([['丙', 5, 6]])}`,
    ],
    ['it is of another width', `${first}${table([['丙', 5]])}`],
    [
      'it has a header of its own',
      `${first}${table([
        ['姓名', '职务', '电话'],
        ['丙', 5, 6],
      ])}`,
    ],
    [
      'the first ends with its total',
      `${table([HEAD, ['甲', 1, 2], ['合计', 1, 2]])}${table([['丙', 5, 6]])}`,
    ],
  ])('are two where %s', (_, body) => {
    expect(joinTables(tablesOf(body))).toHaveLength(2);
  });

  test('a row of figures is no header, though it reads the same', () => {
    const tables = tablesOf(
      `${table([
        ['甲', 1, 2],
        ['乙', 3, 4],
      ])}${table([
        ['甲', 1, 2],
        ['丙', 5, 6],
      ])}`,
    );
    expect(joinTables(tables)[0]?.rows).toHaveLength(4);
  });
});

test('a table goes by its caption, or by the short line before it', () => {
  const captioned = `<table><caption>表一 人员</caption><tr><td>甲</td><td>1</td></tr></table>`;
  const tables = tablesOf(
    `${captioned}<p>表二 经费</p><p>单位：万元</p>${table([['甲', 1]])}<p>${'长'.repeat(80)}</p>${table([['乙', 2, 3]])}`,
  );
  expect(tables.map(({ title }) => title)).toEqual(['表一 人员', '表二 经费', undefined]);
});

test('merged cells are known by the rows that are left', () => {
  const [one] = tablesOf(
    '<table><tr><td colspan="2">题</td></tr><tr><td></td><td></td></tr><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr></table>',
  );
  expect(one?.rows).toEqual([
    ['题', ''],
    ['甲', '1'],
    ['', '2'],
  ]);
  expect(one?.merges).toEqual([
    { row: 0, column: 0, height: 1, width: 2 },
    { row: 1, column: 0, height: 2, width: 1 },
  ]);
});
