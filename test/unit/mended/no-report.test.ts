// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { accused, audit, portalPage, table } from '../support/pages';

const power = [
  ['类别', '数量'],
  ['行政许可', 35],
  ['行政处罚', 120],
  ['行政强制', 7],
  ['行政事业性收费', 2],
  ['总计', 165],
];
test('a list of powers with numbers is no table 2', () => {
  const result = audit(portalPage('青岚市权责清单', table(power)));
  expect(result.isReport).toBe(false);
  expect(result.facts.filter((fact) => fact.value !== null)).toEqual([]);
});

test('statistics of reconsideration are no table 4, and nobody is accused by them', () => {
  const result = audit(
    portalPage(
      '青岚市2024年行政复议案件统计',
      table([
        ['类别', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
        ['行政复议', 3, 4, 5, 6, 19],
        ['行政诉讼', 1, 1, 1, 1, 9],
      ]),
    ),
  );
  expect(accused(result)).toEqual([]);
  expect(result.isReport).toBe(false);
});

test('news that a report is out is no report', () => {
  const result = audit(
    portalPage(
      '我市发布2023年政府信息公开工作年度报告',
      '<h1>我市发布2023年政府信息公开工作年度报告</h1><p>近日，市政府办公室发布了年度报告，全年受理申请 37 件。</p>',
    ),
  );
  expect(result.isReport).toBe(false);
});
