import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { table2, table3, table4 } from '../../portal/form.mjs';
import { spread } from '../../portal/tables.mjs';
import { judge } from '../support/judge';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

type Rows = ReturnType<typeof table3>;

/** Figures that tell the columns apart, with a zero in the last column but one of the row that is damaged. */
const OWN = {
  ...FIGURES,
  't3.carried-in.natural': 0,
  't3.carried-in.business': 0,
  't3.carried-in.research': 0,
  't3.carried-in.nonprofit': 0,
  't3.carried-in.legal': 0,
  't3.carried-in.other': 0,
  't3.carried-in.total': 0,
};
const SECTION_3 = '三、收到和处理政府信息公开申请情况';
const TABS = textReport(FIGURES);
const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const verdict = (text: string, figures = FIGURES) => judge(auditText(text), figures, () => false);

/** A text's third section in another print. */
function printed(print: (rows: Rows) => string[], figures = FIGURES): string {
  const [before = '', rest = ''] = textReport(figures).split(`${SECTION_3}\n`);
  const after = rest.slice(rest.indexOf('四、政府信息公开行政复议'));
  return `${before}${SECTION_3}\n${print(table3(figures)).join('\n')}\n${after}`;
}
const strokes = (rows: Rows): string[] =>
  spread(rows).map((row: string[]) => `| ${row.join(' | ')} |`);

function damaged(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return changed;
}

describe('a text’s header that no longer stands over its columns names none of them', () => {
  test.each<[string, string, string | RegExp, string]>([
    ['two of its lines are joined', TABS, /\t\n(\t+自然人)/, '\t$1'],
    ['one of its lines is broken', TABS, '法律服务机构', '法律服务\n机构'],
    ['one of its lines begins late', TABS, /\n\t+自然人\t/, '\n'],
    ['the same between strokes', printed(strokes), /\|[| ]+自然人 \|[^\n]* \| 总计/, '| 总计'],
  ])('%s', (_, text, from, to) => {
    expect(verdict(damaged(text, from, to))).toEqual(CLEAN);
  });
});

describe('figures that closed up', () => {
  test.each<[string, string | RegExp, string]>([
    ['two zeros', /(二、上年结转[^\n]*\| 0 \|) 0 \| 0/, '$1 00'],
    ['a zero and a figure', /(（七）总计[^\n]*) 0 \| (\d+)/, '$1 0$2'],
    ['a label and a figure', /(1\.信访举报投诉类申请) \| (\d)/, '$1$2'],
  ])('%s are told apart where that fills the row', (_, from, to) => {
    const text = printed(strokes, OWN);
    expect(verdict(text, OWN)).toMatchObject({ wrong: [], unread: [] });
    const { wrong, unread, falseAlarms } = verdict(damaged(text, from, to), OWN);
    expect({ wrong, unread, falseAlarms }).toMatchObject({ wrong: [], unread: [] });
  });

  test('a page’s number that fills the row instead makes it doubtful', () => {
    const row = (words: string) => new RegExp(`(${words}[^\\n]*?)(\\d+) (\\d+)((?: \\d+)*)$`, 'm');
    const lines = (rows: Rows): string[] =>
      rows.flatMap((cells) => {
        const texts = cells.map(({ text }) => text);
        return texts
          .join(' ')
          .replace(/ (?=[^ \d])/g, '\n')
          .split('\n');
      });
    const text = damaged(printed(lines), row('2\\.重复申请'), '$1$2$3$4\n17');
    expect(judge(auditText(text), FIGURES, () => true)).toMatchObject({
      wrong: [],
      falseAlarms: [],
    });
  });
});

test('a block’s heading that stands on a line of its own heads only the rows below it', () => {
  const text = [
    '青岚市数据局2020年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '第二十条第（五）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    '行政许可\t21\t3\t608',
    '第二十条第（六）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    '行政处罚\t7\t0\t35',
    '行政强制\t4\t0\t2',
    '第二十条第（八）项',
    '信息内容\t上一年项目数量\t本年增/减',
    '行政事业性收费\t3\t1',
    '三、收到和处理政府信息公开申请情况',
  ].join('\n');
  const { checks, facts } = auditText(text);
  const notices = checks.filter(
    ({ rule, outcome }) => rule === 'format.columns' && outcome === 'fail',
  );
  expect(notices).toEqual([]);
  expect(facts.find(({ id }) => id === 't2.penalties.decisions')?.value).toBe(35);
});

test('rows behind the last figure belong to the table', () => {
  const text = [
    '青岚市数据局2020年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '第二十条第（六）项',
    '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
    '行政处罚\t7\t0\t35',
    '行政强制\t4\t0\t2',
    '第二十条第（八）项',
    '信息内容\t上一年项目数量\t本年增/减',
    '行政事业性收费\t\t',
    '三、收到和处理政府信息公开申请情况',
  ].join('\n');
  const { checks, facts } = auditText(text);
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  expect(failed.filter(({ target }) => /decisions|fees/.test(target))).toEqual([]);
  expect(facts.find(({ id }) => id === 't2.fees.previous')?.state).toBe('blank');
});

test('a row’s number at the end of the line above is no figure of that', () => {
  const lines = (rows: Rows): string[] =>
    rows.map((cells) => {
      const line = cells.map(({ text }) => text.replace(/^(\d\.)/, '$1 ')).join(' ');
      return line.replace(/ (?=[^ \d])/g, '\n');
    });
  const flowing = printed((rows) => [
    lines(rows)
      .join(' ')
      .replace(/(?<=\d\.)\n/g, '\n'),
  ]);
  expect(flowing).toMatch(/\d 2\.\n其他法律/);
  expect(verdict(flowing)).toEqual(CLEAN);
});

test('a blank cell is told from a lost one by the other rows', () => {
  const blank = (rows: Rows): string[] =>
    strokes(rows).map((row) => row.replace(/ 0 (?=\|)/g, '  '));
  const text = printed(blank);
  expect(verdict(text)).toMatchObject({ wrong: [], unread: [], falseAlarms: [] });
  const short = damaged(text, /(（一）予以公开 \| *\| )\d+ \| /, '$1');
  const granted = auditText(short).facts.filter(({ id }) => id.startsWith('t3.granted'));
  expect(granted.some(({ value, id }) => value !== null && value !== FIGURES[id])).toBe(false);
});

test('every section may be uneven', () => {
  const cells = (rows: Rows): string =>
    rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
  const [head = ''] = TABS.split('二、主动公开');
  const [, tail = ''] = TABS.split('五、存在的主要');
  const text = [
    `${head}二、主动公开政府信息情况`,
    cells(table2(FIGURES)),
    SECTION_3,
    cells(table3(FIGURES)),
    '四、政府信息公开行政复议、行政诉讼情况',
    cells(table4(FIGURES)),
    `五、存在的主要${tail}`,
  ].join('\n');
  expect(verdict(text)).toEqual(CLEAN);
});
