// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { toReport } from '../../../lib';
import { reportSchema } from '../../../lib/export/schema';
import { ADDRESS, audit, portalPage, table } from '../support/pages';
import { report } from '../support/sample';

const AT = '2026-01-31T08:00:00.000Z';
const RESULT = audit(report({ 't3.granted.total': '61', 't3.partial.natural': '约3' }), {
  auditedAt: AT,
});
const FILE = toReport(RESULT);

describe('the report file', () => {
  test.each([
    ['a report', FILE],
    ['a page without one', toReport(audit('<p>通知</p>'))],
    ['an empty page', toReport(audit(''))],
    [
      'a report without tables',
      toReport(audit(portalPage('青岚市水利局2022年政府信息公开年报', '<a href="a.pdf">附件</a>'))),
    ],
    ['a report in English', toReport(RESULT, { language: 'en' })],
  ])('of %s keeps to the schema and comes back from JSON as it was', (_, file) => {
    const back = JSON.parse(JSON.stringify(file));
    expect(back).toEqual(file);
    expect(reportSchema.parse(back)).toEqual(file);
  });

  test('says where it comes from', () => {
    expect(FILE.format).toBe('gouji/report@1');
    expect(FILE.source).toMatchObject({
      url: ADDRESS,
      title: '青岚市数据局2024年政府信息公开工作年度报告',
      auditedAt: AT,
    });
    expect(FILE.source.engine).toMatch(/^gouji\/\d+\.\d+\.\d+$/);
    expect(FILE.report).toEqual({ form: 'annual-2021', issuer: '青岚市数据局', year: 2024 });
  });

  test('has every fact', () => {
    expect(FILE.facts).toHaveLength(200);
    expect(FILE.facts.find(({ id }) => id === 't3.granted.natural')).toEqual({
      id: 't3.granted.natural',
      label: '（一）予以公开 · 自然人',
      value: 12,
      raw: '12',
      state: 'read',
    });
  });

  test('has every sum, whatever came of it, with terms and message', () => {
    const sums = FILE.checks.filter(({ severity }) => severity === 'error');
    expect(sums).toHaveLength(25 + 7 + 7 + 3);
    expect(sums.find(({ target }) => target === 't3.granted.total')).toMatchObject({
      rule: 't3.row-total',
      outcome: 'fail',
      expected: 16,
      found: 61,
      difference: 45,
      terms: ['natural', 'business', 'research', 'nonprofit', 'legal', 'other'].map((column) => ({
        fact: `t3.granted.${column}`,
        weight: 1,
      })),
    });
    expect(
      sums
        .filter(({ outcome }) => outcome === 'incomplete')
        .map(({ target }) => target)
        .sort(),
    ).toEqual(['t3.partial.total', 't3.results.natural']);
  });

  test('names in its terms only facts that it has', () => {
    const ids = new Set(FILE.facts.map(({ id }) => id));
    for (const check of FILE.checks)
      for (const { fact } of check.terms) expect(ids).toContain(fact);
  });

  test('nothing in it is undefined or not a number', () => {
    const walk = (value: unknown, path: string): void => {
      expect(value, path).not.toBeUndefined();
      if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true);
      if (value && typeof value === 'object')
        for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`);
    };
    walk(FILE, 'file');
  });
});

describe('the tables as they stand', () => {
  test('are in the file unless they are not wanted', () => {
    expect(FILE.tables).toHaveLength(3);
    expect(toReport(RESULT, { tables: false }).tables).toEqual([]);
  });

  test('a merged cell stands once, what it covers is empty', () => {
    const rows = FILE.tables[1]?.rows ?? [];
    expect(rows[0]?.slice(0, 6)).toEqual([
      expect.stringContaining('勾稽关系'),
      '',
      '',
      '申请人情况',
      '',
      '',
    ]);
    expect(rows[5]?.slice(0, 4)).toEqual(['三、本年度办理结果', '（一）予以公开', '', '12']);
    expect(rows[6]?.slice(0, 2)).toEqual([
      '',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
  });

  test('texts are as printed, white space folded, and tables keep their captions', () => {
    const html = portalPage(
      '统计',
      `<table><caption>表一</caption><tr><td> 甲\n 乙 </td><td>１，２３４</td></tr><tr><td></td><td></td></tr><tr><td>丙</td><td>1,2,4</td></tr></table>`,
    );
    expect(toReport(audit(html)).tables).toEqual([
      {
        caption: '表一',
        rows: [
          ['甲 乙', '１，２３４'],
          ['丙', '1,2,4'],
        ],
      },
    ]);
  });

  test('layout tables are none', () => {
    const html = portalPage(
      '统计',
      `<table><tr><td><table><tr><td>${table([
        ['甲', 1],
        ['乙', 2],
      ])}</td></tr></table></td></tr></table>`,
    );
    expect(toReport(audit(html)).tables).toEqual([
      {
        caption: '',
        rows: [
          ['甲', '1'],
          ['乙', '2'],
        ],
      },
    ]);
  });
});
