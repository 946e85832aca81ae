import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { table2, table3, table4 } from '../../portal/form.mjs';
import { text as tabs } from '../../portal/tables.mjs';
import { table2Of2019, table3Of2019, table4Of2019 } from '../support/form-2019';
import { FIGURES } from '../support/sample';

const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';
const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
const TEXTS: readonly string[] = [
  '本年度工作正常开展。',
  tabs(table2(FIGURES)),
  tabs(table3(FIGURES)),
  tabs(table4(FIGURES)),
  '仍需努力。',
  '本年度未收取信息处理费。',
];

/** What is said of the sections of a report put together from these lines, as `section outcome: reason`. */
function said(lines: readonly string[], title = TITLE): string[] {
  return auditText([title, ...lines].join('\n'))
    .checks.filter(({ rule }) => rule === 'format.sections' || rule === 'format.rows')
    .map(({ target, outcome, severity, reason }) => {
      expect(severity).toBe('notice');
      return `${target.slice(0, 2)} ${outcome}: ${reason.kind}`;
    });
}

const section = (at: number, text = TEXTS[at] ?? ''): string[] => [HEADINGS[at] ?? '', text];
const whole = HEADINGS.map((_, at) => section(at));
/** The report with one section put otherwise. */
const but = (at: number, ...lines: string[]): string[] =>
  whole.flatMap((own, i) => (i === at ? lines : own));

describe('sections', () => {
  test('of a report as the form wants it are not spoken of', () => {
    expect(said(whole.flat())).toEqual([]);
  });

  test('that are missing, repeated or out of order', () => {
    expect(said(but(4))).toEqual(['五、 fail: missing-section']);
    expect(said(but(0, ...section(0), ...section(0)))).toEqual(['一、 fail: repeated-section']);
    const [first = [], second = [], third = [], fourth = [], fifth = [], sixth = []] = whole;
    expect(said([first, second, third, fourth, sixth, fifth].flat())).toContain(
      '五、 fail: section-order',
    );
  });

  test('that have a heading and nothing under it', () => {
    expect(said(but(4, HEADINGS[4]))).toEqual(['五、 fail: empty-section']);
    expect(said(but(0, HEADINGS[0]))).toEqual(['一、 fail: empty-section']);
  });

  test('whose heading is doubled are not empty', () => {
    expect(said(but(0, HEADINGS[0], ...section(0)))).toEqual(['一、 fail: repeated-section']);
  });

  test('at the end of the page may go on elsewhere', () => {
    expect(said(but(5, HEADINGS[5]))).toEqual(['六、 incomplete: empty-section']);
  });

  test('of tables are not empty where a table is, and told of as missing tables where none is', () => {
    expect(said(but(2, HEADINGS[2]))).toEqual(['t3 incomplete: missing-table']);
  });

  test('named in a list of contents are not there twice', () => {
    expect(said([...HEADINGS, ...whole.flat()])).toEqual([]);
    expect(said([...HEADINGS.slice(0, 4), '附件下载', ...whole.flat()])).toEqual([]);
  });

  test('on another page of a report that is shown in parts', () => {
    const page = whole.slice(0, 3).flat();
    expect(said(page)).toEqual([
      't4 incomplete: missing-table',
      '四、 incomplete: missing-section',
      '五、 fail: missing-section',
      '六、 fail: missing-section',
    ]);
    expect(said([...page, '下一页'])).toEqual([
      't4 incomplete: missing-table',
      '四、 incomplete: missing-section',
      '五、 incomplete: missing-section',
      '六、 incomplete: missing-section',
    ]);
    expect(said([...whole.slice(0, 5).flat(), '上一篇：通知'])).toEqual([
      '六、 fail: missing-section',
    ]);
  });
});

describe('section six', () => {
  test.each([
    '本年度未收取信息处理费。',
    '2024年，本机关没有收费。',
    '发出收费通知的件数0件，总金额0元，实际收取0元。',
  ])('tells of fees: %s', (text) => {
    expect(said(but(5, ...section(5, text)))).toEqual([]);
  });

  test.each(['无。', '没有其他需要报告的事项。'])('does not: %s', (text) => {
    expect(said(but(5, ...section(5, text)))).toEqual(['六、 fail: silent-section']);
  });

  test('need not, where another section does', () => {
    const lines = but(5, ...section(5, '无。'));
    lines[1] = '全年未收取政府信息公开信息处理费。';
    expect(said(lines)).toEqual([]);
  });

  test('has no clear end where another section stands behind it', () => {
    const [first = [], second = [], third = [], fourth = [], fifth = []] = whole;
    const lines = [first, second, third, fourth, section(5, '无。'), fifth].flat();
    expect(said(lines)).toContain('六、 incomplete: silent-section');
  });

  test('had no such duty in the form of 2019', () => {
    const tables = [table2Of2019(FIGURES), table3Of2019(FIGURES), table4Of2019(FIGURES)].map(tabs);
    const old = whole.flatMap(([heading = '', text = ''], at) => [
      heading,
      tables[at - 1] ?? (at === 5 ? '无。' : text),
    ]);
    expect(said(old, TITLE.replace('2024', '2020'))).toEqual([]);
    // For a later year it is the wrong form.
    expect(said(old, TITLE)).toEqual(['an fail: other-form']);
  });
});

test('a report on a year before all forms is held against none', () => {
  const title = TITLE.replace('2024', '2016');
  expect(said(whole.flat(), title)).toEqual([]);
  expect(said(whole.flat(), TITLE.replace('2024', '2019'))).toEqual(['an fail: other-form']);
});
