// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Check, type RulePack, toReport } from '../../../lib';
import { cellsOf } from '../../../lib/check';
import { readPack } from '../../../lib/packs/read';
import { audit } from '../support/pages';
import { find, outcomes, published, relations, relationsOf, unknownIn } from '../support/published';
import { report } from '../support/sample';

/** A form that no code knows: what a library publishes of its year. */
const LIBRARY = `{
  "format": "gouji/rules@1",
  "id": "library-year",
  "title": { "zh": "图书馆年度统计表", "en": "A library’s year" },
  "source": "青图发〔2024〕1号",
  "tables": [
    {
      "key": "stock",
      "titles": ["馆藏统计表"],
      "counts": true,
      "figures": [
        { "key": "total", "row": ["总藏量"], "column": ["册数", "数量"] },
        { "key": "books", "row": ["图书"], "column": ["册数", "数量"] },
        { "key": "papers", "row": ["报刊"], "column": ["册数", "数量"] },
        { "key": "lent", "row": ["外借/合计"], "column": [""] }
      ]
    },
    {
      "key": "money",
      "titles": ["经费收支表"],
      "figures": [
        { "key": "in", "row": [""], "column": ["收入"] },
        { "key": "out", "row": [""], "column": ["支出"] },
        { "key": "left", "row": [""], "column": ["结余"] }
      ]
    }
  ],
  "relations": [
    {
      "rule": "library.stock",
      "title": { "zh": "总藏量应等于图书加报刊", "en": "the stock should be books and papers" },
      "severity": "error",
      "target": "stock.total",
      "compare": "=",
      "terms": [["stock.books", 1], ["stock.papers", 1]]
    },
    {
      "rule": "library.lent",
      "title": { "zh": "外借不应多于藏量的五倍", "en": "loans should not be above five times the stock" },
      "severity": "notice",
      "target": "stock.lent",
      "compare": "<=",
      "terms": [["stock.total", 5]]
    },
    {
      "rule": "library.money",
      "title": { "zh": "结余应等于收入减支出", "en": "what is left should be income less expenditure" },
      "severity": "warning",
      "target": "money.left",
      "compare": "=",
      "terms": [["money.in", 1], ["money.out", -1]]
    },
    {
      "rule": "library.requests",
      "title": { "zh": "藏量不应少于申请件数", "en": "the stock should not be below the requests" },
      "severity": "notice",
      "target": "stock.total",
      "compare": ">=",
      "terms": [["t3.received.total", 1]]
    }
  ]
}`;

function pack(): RulePack {
  const read = readPack(LIBRARY);
  if (!('pack' in read)) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}

const stock = (total: number, lent: number) =>
  published(
    '表5 青岚市图书馆2024年馆藏统计表',
    [
      ['类别', '册数', '备注'],
      ['总藏量', total, ''],
      ['图书', 900, ''],
      ['报刊', 100, ''],
      ['外借', '', ''],
      ['', '合计', lent],
    ],
    [],
  );
const money = (left: string, unit = '单位：万元') =>
  published(
    '经费收支表',
    [
      ['收入', '支出', '结余'],
      ['12.30', '12.50', left],
    ],
    [unit],
  );

const audited = (tables: Parameters<typeof relationsOf>[0]): Check[] =>
  relationsOf(tables, [pack()]);

test('a whole new form is a file', () => {
  expect(outcomes(audited([stock(1_000, 4_000), money('-0.20')]))).toEqual({
    'library.stock stock.total': 'pass',
    'library.lent stock.lent': 'pass',
    'library.money money.left': 'pass',
    'library.requests stock.total': 'inapplicable',
  });
});

test('its relations fail with the severity that it gives them', () => {
  const checks = audited([stock(1_001, 5_006), money('0.20')]);
  expect(
    checks
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ rule, severity, expected, found }) => [rule, severity, expected, found]),
  ).toEqual([
    ['library.stock', 'error', 1_000, 1_001],
    ['library.lent', 'notice', 5_005, 5_006],
    ['library.money', 'warning', -0.2, 0.2],
  ]);
});

test('its words are the messages’', () => {
  const result = audit(
    `<p>馆藏统计表</p><table><tr><td>类别</td><td>册数</td></tr><tr><td>总藏量</td><td>7</td></tr>
    <tr><td>图书</td><td>4</td></tr><tr><td>报刊</td><td>4</td></tr></table>`,
    { packs: [pack()] },
  );
  const message = (language: 'zh' | 'en'): string | undefined =>
    toReport(result, { language }).checks.find(({ outcome }) => outcome === 'fail')?.message;
  expect(message('zh')).toContain('总藏量应等于图书加报刊');
  expect(message('zh')).toContain('4 + 4 = 8');
  expect(message('en')).toContain('the stock should be books and papers');
});

test('it may speak of the annual report’s figures as well', () => {
  const body = report({});
  const table =
    '<p>馆藏统计表</p><table><tr><td>类别</td><td>册数</td></tr><tr><td>总藏量</td><td>3</td></tr></table>';
  const result = audit(body.replace('</body>', `${table}</body>`), { packs: [pack()] });
  const received = result.facts.find(({ id }) => id === 't3.received.total');
  const made = find(relations(result), 'stock.total', 'library.requests');
  expect(made).toMatchObject({
    outcome: (received?.value ?? 0) > 3 ? 'fail' : 'pass',
    expected: received?.value,
    found: 3,
  });
  expect(made.terms).toEqual([{ fact: 't3.received.total', weight: 1 }]);
  expect(cellsOf(made)?.total).toMatchObject({ row: 1, column: 1 });
  expect(cellsOf(made)?.terms).toEqual([]);
});

test('a pack of relations over the report alone needs no table', () => {
  const only: RulePack = {
    ...pack(),
    tables: [],
    relations: [
      {
        rule: 'own.granted',
        title: { zh: '公开不应多于收到', en: 'granted should not be above received' },
        severity: 'notice',
        target: 't3.granted.total',
        compare: '<=',
        terms: [
          ['t3.received.total', 1],
          ['t3.carried-in.total', 1],
        ],
      },
    ],
  };
  const made = relations(audit(report({}), { packs: [only] }));
  expect(made.map(({ rule, outcome }) => [rule, outcome])).toEqual([['own.granted', 'pass']]);
  expect(made[0]?.cells).toBeUndefined();
  expect(relationsOf([stock(1_000, 4_000)], [only])).toEqual([]);
});

test('without the pack the tables are nobody’s', () => {
  expect(relationsOf([stock(1_001, 4_000), money('9.99')])).toEqual([]);
});

test('a table that is not there is named', () => {
  const { relations: all, ...rest } = pack();
  const mixed: RulePack = {
    ...rest,
    relations: all.slice(0, 1).map((relation) => ({ ...relation, terms: [['money.in', 1]] })),
  };
  expect(unknownIn(find(relationsOf([stock(1_000, 0)], [mixed]), 'stock.total'))).toEqual([
    'money.in lost',
  ]);
});
