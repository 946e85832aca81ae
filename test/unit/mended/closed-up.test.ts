import { expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { randomFigures } from '../support/figures';
import { judge } from '../support/judge';
import { Random } from '../support/random';
import { textReport } from '../support/text';

/** Some texts print 总计 on the header's first line; where a row of tabs is then taken for one, it stands over 商业企业. */
const HEADER = [
  '勾稽关系\t\t\t申请人情况\t\t\t\t\t\t总计',
  '\t\t\t自然人\t法人或其他组织',
  '\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
];

test.each([1, 2, 3, 4, 5])('tabs closed up beneath such a header (%i)', (seed) => {
  const figures = randomFigures(new Random(seed));
  const lines = textReport(figures).split('\n');
  const at = lines.findIndex((line) => line.includes('申请人情况'));
  lines.splice(at, 3, ...HEADER);
  const text = lines.map((line) => line.replace(/\t\t+/g, '\t')).join('\n');
  const { wrong, falseAlarms, missed } = judge(auditText(text), figures, () => false);
  expect({ wrong, falseAlarms, missed }).toEqual({ wrong: [], falseAlarms: [], missed: [] });
});

test('what a row of table 2 has lost is not taken for zero', () => {
  const figures = { ...randomFigures(new Random(3)), 't2.normative.made': 122 };
  const line = /^(行政规范性文件)\t122\t\d+\t\d+$/m;
  const text = textReport({
    ...figures,
    't2.normative.repealed': 0,
    't2.normative.valid': 0,
  });
  expect(text).toMatch(line);
  const result = auditText(text.replace(line, '$1\t0\t0'));
  const made = result.facts.find(({ id }) => id === 't2.normative.made');
  expect(made).toMatchObject({ value: null, state: 'unreadable' });
});
