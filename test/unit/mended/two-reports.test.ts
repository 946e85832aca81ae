// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { randomFigures } from '../support/figures';
import { judge } from '../support/judge';
import { samplePage } from '../support/page';
import { audit } from '../support/pages';
import { Random } from '../support/random';
import { FIGURES, report } from '../support/sample';

const other = samplePage(randomFigures(new Random(9)), new Random(9), {
  title: '青岚市财政局2023年政府信息公开工作年度报告',
}).html;
const second = other.slice(other.indexOf('<h1>'), other.indexOf('</body>'));

test('two whole reports: the first is read', () => {
  const result = audit(report({}, { wrap: (body) => body + second }));
  expect(judge(result, FIGURES, () => false)).toEqual({
    wrong: [],
    unread: [],
    falseAlarms: [],
    missed: [],
  });
});
test('the first has lost a row: its table 3 is not taken from the second', () => {
  const result = audit(
    report(
      {},
      {
        damage: (rows) => ({ pieces: [rows.filter((_, y) => y !== 4)], lost: () => false }),
        wrap: (body) => body + second,
      },
    ),
  );
  expect(result.issuer).toBe('青岚市数据局');
  expect(judge(result, FIGURES, () => false).wrong).toEqual([]);
});
test('the first has no table 4: it is not taken from the second', () => {
  const result = audit(
    report(
      {},
      { damage4: () => ({ pieces: [], lost: () => false }), wrap: (body) => body + second },
    ),
  );
  expect(judge(result, FIGURES, () => false).wrong).toEqual([]);
});
