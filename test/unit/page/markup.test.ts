// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judge } from '../support/judge';
import { accused, audit, table } from '../support/pages';
import { FIGURES, report } from '../support/sample';

const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const verdict = (html: string) => judge(audit(html), FIGURES, () => false);
const layout = (body: string): string =>
  `<table width="100%"><tbody><tr><td>${body}</td></tr></tbody></table>`;

describe('what stands around the tables', () => {
  test.each<[string, (body: string) => string]>([
    ['three layout tables', (body) => layout(layout(layout(body)))],
    [
      'a layout table with a column of links',
      (body) =>
        `<table><tr><td><ul><li>行政许可</li><li>总计</li><li>自然人</li></ul></td><td>${body}</td></tr></table>`,
    ],
    [
      'a layout table with a banner and a footer',
      (body) =>
        `<table><tr><td>首页</td><td>自然人办事</td><td>法人办事</td></tr><tr><td colspan="3">${layout(body)}</td></tr><tr><td>主办：市政府办公室</td></tr></table>`,
    ],
    [
      'particulars before it',
      (body) =>
        table([
          ['索引号', '014/2025-0001', '主题分类', '其他'],
          ['发布机构', '市数据局', '发布日期', '2025-01-20'],
        ]) + body,
    ],
    [
      'a table of contacts behind it',
      (body) =>
        body +
        table([
          ['主办', '市数据局'],
          ['电话', 1234567],
          ['备案号', 12345678],
        ]),
    ],
    [
      'a list of powers behind it',
      (body) =>
        body +
        table([
          ['类别', '数量'],
          ['行政许可', 35],
          ['行政处罚', 120],
          ['行政强制', 7],
          ['总计', 162],
        ]),
    ],
    [
      'a comparison of years within section 3',
      (body) =>
        body.replace(
          '<p>四、',
          `${table([
            ['年度', '新收', '办结', '总计'],
            [2023, 3, 4, 19],
            [2024, 1, 1, 9],
          ])}<p>四、`,
        ),
    ],
    [
      'the container of a portal',
      (body) => `<ucapcontent><div id="UCAP-CONTENT">${body}</div></ucapcontent>`,
    ],
    ['an editor', (body) => `<div class="view TRS_UEDITOR trs_paper_default">${body}</div>`],
    [
      'a hidden copy',
      (body) => `${body}<div style="display:none">${body.replaceAll(/>\d+</g, '>9<')}</div>`,
    ],
    ['the same once more for printing', (body) => body + body],
  ])('%s', (_, wrap) => {
    expect(verdict(report({}, { wrap }))).toEqual(CLEAN);
  });
});

describe('markup of editors', () => {
  test.each<[string, (text: string) => string]>([
    ['paragraphs', (text) => `<p align="center"><span>${text}</span><span></span></p>`],
    ['Word', (text) => `<p class="MsoNormal"><span lang="EN-US">${text}<o:p></o:p></span></p>`],
    [
      'one span for each letter',
      (text) => [...text].map((sign) => `<span>${sign}</span>`).join(''),
    ],
    ['white space all around', (text) => `\n      <p>\n        ${text}\n      </p>\n    `],
    ['bold and breaks', (text) => `<strong>${text}</strong><br>`],
    ['comments', (text) => `<!--[if !mso]>1<![endif]-->${text}<!--2-->`],
  ])('%s', (_, dress) => {
    expect(verdict(report({}, { figure: dress, label: dress }))).toEqual(CLEAN);
  });

  test('header cells', () => {
    expect(verdict(report().replace(/<td([^>]*)>([^<\d]+)<\/td>/g, '<th$1>$2</th>'))).toEqual(
      CLEAN,
    );
  });

  test('labels broken in the middle', () => {
    const broken = (text: string): string =>
      text.length < 4
        ? text
        : `${text.slice(0, text.length / 2)}<br>${text.slice(text.length / 2)}`;
    expect(verdict(report({}, { label: broken }))).toEqual(CLEAN);
  });

  test('labels with blanks between their letters', () => {
    expect(verdict(report({}, { label: (text) => [...text].join('&nbsp;　') }))).toEqual(CLEAN);
  });

  test('half-width signs', () => {
    expect(verdict(report({}, { label: (text) => text.normalize('NFKC') }))).toEqual(CLEAN);
  });
});

describe('figures as portals print them', () => {
  test.each<[string, (text: string) => string]>([
    [
      'full-width digits',
      (text) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ],
    ['a unit', (text) => `${text}件`],
    ['a note', (text) => `${text}（其中电子 16 件）`],
    ['a footnote', (text) => `${text}<sup>1</sup>`],
    ['hidden digits', (text) => `<span style="display:none">9</span>${text}`],
    ['decimals', (text) => (text.includes('.') ? text : `${text}.00`)],
    ['blanks of every width', (text) => `&nbsp;\u3000${text}\u200b&ensp;`],
  ])('%s', (_, dress) => {
    expect(verdict(report({}, { figure: dress }))).toEqual(CLEAN);
  });
});

describe('broken markup', () => {
  test('tags that are never closed', () => {
    const html = report().replaceAll('</td>', '').replaceAll('</tr>', '').replaceAll('</p>', '');
    expect(verdict(html)).toEqual(CLEAN);
  });

  test('tags that close nothing', () => {
    expect(verdict(report().replaceAll('</tr>', '</tr></div></span>'))).toEqual(CLEAN);
  });

  test('a page that breaks off in the middle of table 3', () => {
    const html = report();
    for (const words of ['不予公开', '2.重复申请', '行政复议']) {
      const { wrong, falseAlarms } = verdict(html.slice(0, html.indexOf(words)));
      expect({ wrong, falseAlarms }).toEqual({ wrong: [], falseAlarms: [] });
    }
  });

  test('a page of nothing but the end', () => {
    for (const html of [
      '',
      '</table></td></tr>',
      '<table>',
      '<table><tr>',
      '<td>自然人</td>',
      '\0',
    ])
      expect(audit(html)).toMatchObject({ isReport: false, facts: [], checks: [] });
  });

  test('a document without a body', () => {
    const result = audit('<frameset><frame></frameset>');
    expect(result.isReport).toBe(false);
  });
});

describe('a figure misprinted', () => {
  test('the sums that it breaks are named, no other', () => {
    expect(accused(audit(report())).sort()).toEqual([]);
    expect(accused(audit(report({ 't3.granted.natural': '13' }))).sort()).toEqual([
      't3.results t3.results.natural',
      't3.row-total t3.granted.total',
    ]);
    expect(accused(audit(report({ 't3.carried-out.total': '7' }))).sort()).toEqual([
      't3.balance t3.carried-out.total',
      't3.row-total t3.carried-out.total',
    ]);
    expect(accused(audit(report({ 't4.reconsideration.total': '9' })))).toEqual([
      't4.total t4.reconsideration.total',
    ]);
  });

  test('a cell that cannot be read accuses nobody', () => {
    for (const text of ['约12', '1 2', '12/3', '见附件', '??']) {
      const result = audit(report({ 't3.granted.natural': text }));
      expect(accused(result)).toEqual([]);
      expect(result.facts.find(({ id }) => id === 't3.granted.natural')).toMatchObject({
        state: 'unreadable',
        value: null,
        raw: text,
      });
      expect(
        result.checks
          .filter(({ outcome }) => outcome === 'incomplete')
          .map(({ rule }) => rule)
          .sort(),
      ).toEqual(['t3.results', 't3.row-total', 'value.unreadable']);
    }
  });

  test('a blank cell is no error, and neither is a blank total', () => {
    const result = audit(report({ 't3.granted.total': '', 't3.results.business': '' }));
    expect(accused(result)).toEqual([]);
    expect(result.facts.find(({ id }) => id === 't3.results.business')?.state).toBe('blank');
  });

  test('a number below zero and a fraction are noticed', () => {
    const result = audit(
      report({
        't3.carried-in.natural': '-1',
        't2.normative.made': '2.5',
        't2.fees.amount': '0.33',
      }),
    );
    const values = result.checks.filter(({ rule }) => rule.startsWith('value.'));
    expect(
      values.map(({ rule, target, severity }) => `${rule} ${target} ${severity}`).sort(),
    ).toEqual([
      'value.fraction t2.normative.made notice',
      'value.negative t3.carried-in.natural notice',
    ]);
  });
});
