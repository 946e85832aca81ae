// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { judge } from '../support/judge';
import { audit, table } from '../support/pages';
import { FIGURES, report } from '../support/sample';

const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const before = (rows: (string | number)[][], at = '<p>二、') =>
  judge(audit(report({}, { wrap: (b) => b.replace(at, table(rows) + at) })), FIGURES, () => false);
test('a list of powers in section 一', () => {
  expect(
    before([
      ['类别', '数量'],
      ['行政许可', 35],
      ['行政处罚', 120],
      ['行政强制', 7],
      ['行政事业性收费', 2],
    ]),
  ).toEqual(CLEAN);
});
test('results told in a small table in section 一', () => {
  expect(
    before([
      ['办理结果', '件数'],
      ['予以公开', 4],
      ['部分公开', 3],
      ['不予公开', 3],
      ['总计', 10],
    ]),
  ).toEqual(CLEAN);
});
test('a small table of applicants before table 3', () => {
  expect(
    before(
      [
        ['项目', '自然人', '法人或其他组织', '总计'],
        ['网上申请', 3, 4, 7],
        ['其他', 1, 1, 2],
        ['总计', 4, 5, 9],
      ],
      '<p>三、',
    ),
  ).toEqual(CLEAN);
});
