// @vitest-environment happy-dom

import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { table2, table3, table4 } from '../../portal/form.mjs';
import { spread } from '../../portal/tables.mjs';
import type { Figures } from '../support/figures';
import { judge } from '../support/judge';
import { accused, audit, portalPage } from '../support/pages';
import { printedIn, printedInText } from '../support/printed';
import { FIGURES } from '../support/sample';

type Rows = ReturnType<typeof table3>;
type Print = (rows: Rows) => string;

const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';

const HEADINGS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
] as const;

/** A report as text, each of its tables printed in its own way. */
function textOf(figures: Figures, print: Print, print3 = print, print4 = print): string {
  return [
    TITLE,
    '一、总体情况',
    '本年度工作正常开展。',
    HEADINGS[0],
    print(table2(figures)),
    HEADINGS[1],
    print3(table3(figures)),
    HEADINGS[2],
    print4(table4(figures)),
    '五、存在的主要问题及改进情况',
    '仍需努力。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
  ].join('\n');
}

const cells = (rows: Rows): string[][] => rows.map((row) => row.map(({ text }) => text));
const strokes: Print = (rows) =>
  cells(rows)
    .map((row) => `${row.join(' | ')} |`)
    .join('\n');
const markdown: Print = (rows) =>
  spread(rows)
    .map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`)
    .join('\n');
const lines: Print = (rows) => cells(rows).flat().join('\n');
const strokedLines: Print = (rows) =>
  cells(rows)
    .map((row) => `|\n${row.map((text) => `${text} |`).join('\n')}`)
    .join('\n');
const numbersTogether: Print = (rows) =>
  cells(rows)
    .map((row) => row.join(' ').replace(/ (?=[^ \d])/g, '\n'))
    .join('\n');

/** Labels broken after so many letters, as a narrow column breaks them; the figures behind the last line. */
const wrapped: Print = (rows) =>
  cells(rows)
    .map((row) =>
      row
        .map((text) => (/^[\d.]+$/.test(text) ? text : text.replace(/.{6}(?=..)/g, '$&\n')))
        .join(' ')
        .replace(/ (?=[^ \d])/g, '\n'),
    )
    .join('\n');

const paged: Print = (rows) => {
  const all = numbersTogether(rows).split('\n');
  const middle = Math.floor(all.length / 2);
  return [...all.slice(0, middle), '- 3 -', '', TITLE, ...all.slice(middle)].join('\n');
};

/** Table 3 as a text extractor that keeps the layout prints it: the header's words stacked, the columns parted by blanks. */
const at = (...words: readonly (readonly [column: number, word: string])[]): string =>
  words.reduce((line, [column, word]) => line.padEnd(column) + word, '');
const HEADER_3 = [
  at([56, '申请人情况']),
  at([0, '（本列数据的勾稽关系为：第一项加第二项之和，等'], [56, '法人或其他组织']),
  at([0, '于第三项加第四项之和）'], [40, '自然人'], [60, '社会'], [64, '法律'], [76, '总计']),
  at([52, '商业'], [56, '科研']),
  at([60, '公益'], [64, '服务'], [70, '其他']),
  at([52, '企业'], [56, '机构']),
  at([60, '组织'], [64, '机构']),
];
const layout3 =
  (header = HEADER_3): Print =>
  (rows) =>
    [
      ...header,
      ...cells(rows)
        .slice(3)
        .map((row) => `${row.slice(0, -7).join('   ')}      ${row.slice(-7).join('     ')}`),
    ].join('\n');

describe('tables in a text, told by their labels', () => {
  test.each<[string, Print]>([
    ['upright strokes behind each cell', strokes],
    ['a table of Markdown', markdown],
    ['a cell on each line', lines],
    ['a stroke behind each cell, a cell on each line', strokedLines],
    ['a label on each line, its figures behind it', numbersTogether],
    ['labels broken over several lines', wrapped],
    ['a page number and a running head amid the rows', paged],
  ])('%s', (_, print) => {
    expect(judge(auditText(textOf(FIGURES, print)), FIGURES, () => false)).toEqual(CLEAN);
  });

  test('the words of a header stacked, columns parted by blanks', () => {
    const text = textOf(FIGURES, numbersTogether, layout3());
    expect(judge(auditText(text), FIGURES, () => false)).toEqual(CLEAN);
    const facts = auditText(text).facts.filter(({ id }) => id.startsWith('t3.granted'));
    expect(new Set(facts.map(({ state }) => state))).toEqual(new Set(['read']));
  });

  test('a header in another order than the form’s is not taken for the form’s', () => {
    const swapped = HEADER_3.map((line) => line.replace(/自然人(.*)总计$/, '总计 $1自然人'));
    expect(swapped).not.toEqual(HEADER_3);
    const { facts } = auditText(textOf(FIGURES, numbersTogether, layout3(swapped)));
    const read = facts.filter(({ table, state }) => table === 't3' && state === 'read');
    expect(read).toEqual([]);
  });

  test('nothing departs from the form where only the lines do', () => {
    const notices = auditText(textOf(FIGURES, numbersTogether)).checks.filter(
      ({ rule, outcome }) => rule.startsWith('format.') && outcome === 'fail',
    );
    expect(notices).toEqual([]);
  });

  test('a figure points to its own place', () => {
    const figures = { ...FIGURES, 't3.granted.natural': 987 };
    const text = textOf(figures, numbersTogether);
    const fact = auditText(text).facts.find(({ id }) => id === 't3.granted.natural');
    expect(printedInText(text)(fact?.place)).toBe('987');
  });

  test('a broken sum is found', () => {
    const figures = { ...FIGURES, 't3.granted.natural': 987 };
    const result = auditText(textOf(figures, numbersTogether));
    expect(accused(result)).toContain('t3.row-total t3.granted.total');
  });

  test.each([
    ['a figure is lost', (text: string) => text.replace(/(（一）予以公开 \d+) \d+/, '$1')],
    ['a figure too many', (text: string) => text.replace(/(（一）予以公开 \d+)/, '$1 7')],
    [
      'a bare page number between two rows',
      (text: string) => text.replace(/\n(2\.重复申请)/, '\n4\n$1'),
    ],
    ['a label is lost', (text: string) => text.replace('3.要求提供公开出版物', '')],
  ])('%s: nothing false is read, nobody accused', (_, damage) => {
    const text = textOf(FIGURES, numbersTogether);
    expect(damage(text)).not.toBe(text);
    const verdict = judge(auditText(damage(text)), FIGURES, () => true);
    expect(verdict).toMatchObject({ wrong: [], falseAlarms: [] });
  });
});

describe('tables made of other elements', () => {
  const row = (tag: string, texts: readonly string[]): string =>
    `<div class="tr">${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</div>`;
  const divs =
    (tag: string): Print =>
    (rows) =>
      `<div class="table" style="display:table">${cells(rows)
        .map((texts) => row(tag, texts))
        .join('')}</div>`;
  const page = (figures: Figures, print: Print): string =>
    portalPage(TITLE, textOf(figures, print).replace(/^(?!<div)(.*)$/gm, '<p>$1</p>'));

  test.each<[string, Print]>([
    ['cells are blocks', divs('div')],
    ['cells are spans', divs('span')],
    [
      'paragraphs around the figures',
      (rows) => divs('div')(rows).replace(/<div>([\d.]+)<\/div>/g, '<div><p>$1</p></div>'),
    ],
    [
      'one grid for all cells of a table',
      (rows) =>
        `<div role="table">${cells(rows)
          .flat()
          .map((text) => `<div role="cell">${text}</div>`)
          .join('')}</div>`,
    ],
  ])('%s', (_, print) => {
    expect(judge(audit(page(FIGURES, print)), FIGURES, () => false)).toEqual(CLEAN);
  });

  test('a blank cell is blank, and its neighbours stay where they are', () => {
    const html = page(FIGURES, divs('div')).replace(
      /(（一）予以公开<\/div><div>\d+<\/div><div>)\d+/,
      '$1',
    );
    const facts = new Map(audit(html).facts.map((fact) => [fact.id, fact]));
    expect(facts.get('t3.granted.business')?.state).toBe('blank');
    expect(facts.get('t3.granted.research')?.value).toBe(FIGURES['t3.granted.research']);
  });

  test('on a page that announces no report they are passed over without a word', () => {
    const table = divs('div')(table3(FIGURES));
    const { isReport, facts, checks } = audit(portalPage('表格', `<p>下表。</p>${table}`));
    expect({ isReport, facts, checks }).toEqual({ isReport: false, facts: [], checks: [] });
    const announced = audit(portalPage(TITLE, `<p>${HEADINGS[1]}</p>${table}`));
    expect(announced.facts.some(({ state }) => state === 'read')).toBe(true);
  });

  test('a figure points to its cell', () => {
    const html = page({ ...FIGURES, 't3.granted.natural': 987 }, divs('div'));
    const fact = audit(html).facts.find(({ id }) => id === 't3.granted.natural');
    expect(printedIn(html)(fact?.place)).toBe('987');
  });
});
