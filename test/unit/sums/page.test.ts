// @vitest-environment happy-dom

import { expect, test } from 'vitest';
import { auditText, type Check, toReport } from '../../../lib';
import { marksOf } from '../../../lib/marks/marked';
import { shownSum } from '../../../lib/marks/sum';
import { explain } from '../../../lib/messages';
import { randomFigures } from '../support/figures';
import { samplePage } from '../support/page';
import { audit, portalPage, table } from '../support/pages';
import { printedIn } from '../support/printed';
import { Random } from '../support/random';

const HEAD = ['单位', '人员', '公用', '项目'];
const ROWS = [
  ['甲所', '310.20', '22.40', '12.60'],
  ['乙所', '96.00', '8.15', '7.30'],
  ['丙所', '121.80', '10.05', '6.00'],
];
const RIGHT = ['合计', '528.00', '40.60', '25.90'];
const WRONG = ['合计', '528.00', '40.60', '29.50'];

const budget = (...body: string[]) => portalPage('某某局部门预算', body.join('\n'));
const sums = (checks: readonly Check[]) => checks.filter(({ rule }) => rule.startsWith('sum.'));
const broken = (checks: readonly Check[]) =>
  sums(checks).filter(({ outcome }) => outcome === 'fail');

test('a page that is no report is audited by the totals of its tables', () => {
  const result = audit(budget(table([HEAD, ...ROWS, WRONG])));
  expect(result.isReport).toBe(false);
  expect(result.sums).toEqual({ tables: 1, count: 3 });
  expect(sums(result.checks).map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'fail']);
  const [check] = broken(result.checks);
  expect(check).toMatchObject({ rule: 'sum.column', expected: 25.9, found: 29.5, difference: 3.6 });
});

test('a page without totals is not audited', () => {
  const result = audit(budget(table([HEAD, ...ROWS])));
  expect(result.sums).toEqual({ tables: 0, count: 0 });
  expect(result.checks).toEqual([]);
});

test('cells are named by their places in the exported tables, whatever was left out of these', () => {
  const result = audit(
    budget(
      table([
        ['　', ' '],
        [' ', ''],
        ['', ''],
      ]),
      table([
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
      table([HEAD, ['', '', '', ''], ...ROWS, ['　', ' ', '', ''], WRONG]),
    ),
  );
  const report = toReport(result);
  const [check] = report.checks.filter(({ outcome }) => outcome === 'fail');
  const textOf = (place: { table: number; row: number; column: number } | undefined) =>
    place && report.tables[place.table]?.rows[place.row]?.[place.column];
  expect(textOf(check?.cell)).toBe('29.50');
  expect(check?.cells?.map(textOf)).toEqual(['12.60', '7.30', '6.00']);
  expect(check?.cells?.map(({ label }) => label)).toEqual(['甲所', '乙所', '丙所']);
  expect(check?.terms).toEqual([]);
});

test('the total of a broken sum is marked, its terms lightly', () => {
  const html = budget(table([HEAD, ...ROWS, WRONG]));
  const printed = printedIn(html);
  const marks = [...marksOf(audit(html)).values()].map(({ place, tokens }) => [
    printed(place),
    tokens.join(' '),
  ]);
  expect(marks).toEqual([
    ['29.50', 'fail'],
    ['12.60', 'term'],
    ['7.30', 'term'],
    ['6.00', 'term'],
  ]);
});

test('the title before a table names what is broken in it, and the message shows the sum', () => {
  const result = audit(
    budget('<p>单位：万元</p><p>表三 支出预算表</p>', table([HEAD, ...ROWS, WRONG])),
  );
  const [check] = broken(result.checks);
  expect(check?.target).toBe('表三 支出预算表 · 合计 · 项目');
  const facts = new Map();
  expect(check && explain(check, facts, 'zh')).toMatch(
    /甲所 12.6 \+ 乙所 7.3 \+ 丙所 6 = 25.9，表中为 29.5，相差 \+3.6，超出四舍五入允许误差 ±0.02/,
  );
  expect(check && explain(check, facts, 'en')).toMatch(/= 25.9, but 29.5 is printed: off by \+3.6/);
});

test('a table that a page break cut is checked as one', () => {
  const halves = [table([HEAD, ...ROWS.slice(0, 2)]), table([...ROWS.slice(2), RIGHT])];
  for (const between of ['', '<p>第 2 页</p>', '<p>续表</p>']) {
    expect(audit(budget(halves.join(between))).sums).toEqual({ tables: 1, count: 3 });
  }
  const repeated = [halves[0], table([HEAD, ...ROWS.slice(2), RIGHT])].join('');
  const result = audit(budget(repeated));
  expect(sums(result.checks).map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
});

test('two tables of the same width are two, if the total of the second is its own', () => {
  const first = table([HEAD, ['一所', '1.00', '2.00', '3.00'], ['二所', '4.00', '5.00', '6.00']]);
  const result = audit(budget(first, table([HEAD, ...ROWS, RIGHT])));
  expect(sums(result.checks).map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
});

test('a report keeps its own rules; a table without a form beside it is checked by its totals', () => {
  const random = new Random(5);
  const wrap = (body: string) => `${body}<p>附表 经费表</p>${table([HEAD, ...ROWS, WRONG])}`;
  const result = audit(samplePage(randomFigures(random), random, { wrap }).html);
  expect(result.isReport).toBe(true);
  expect(result.sums.tables).toBe(1);
  expect(broken(result.checks).map(({ target }) => target)).toEqual(['附表 经费表 · 合计 · 项目']);
});

test('a text with tabs is checked as well', () => {
  const text = [HEAD, ...ROWS, WRONG].map((row) => row.join('\t')).join('\n');
  const result = auditText(`某某局部门预算\n\n${text}\n`);
  expect(result.sums.count).toBe(3);
  expect(broken(result.checks)).toHaveLength(1);
});

test('many terms are counted where they are not shown', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [
    `${i}号`,
    `${i + 10}.5`,
    `${i + 30}.5`,
    '1.5',
  ]);
  const total = ['合计', '1750.0', '2750.0', '175.0'];
  const result = audit(budget(table([HEAD, ...rows, total])));
  const report = toReport(result);
  const [check] = report.checks.filter(({ outcome }) => outcome === 'fail');
  expect(check?.message).toContain('…(42)');
  expect(check && shownSum(check, new Map())).toMatchObject({ more: 20, folded: 0 });
});

test('labels and figures that mean mischief stay text', () => {
  const rows = [
    ['__proto__', '1.00', '2.00', '3.00'],
    ['=HYPERLINK("http://x","y")', '4.00', '5.00', '6.00'],
    ['&lt;img src=x onerror=alert(1)&gt;', '7.00', '8.00', '9.00'],
    ['合计', '12.00', '15.00', '19.00'],
  ];
  const result = audit(budget(table([HEAD, ...rows])));
  expect(broken(result.checks)).toHaveLength(1);
  expect(
    toReport(result)
      .checks.at(-1)
      ?.cells?.map(({ label }) => label),
  ).toEqual(['__proto__', '=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>']);
});
