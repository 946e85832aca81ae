// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { listOf, told } from './kit';

const URL_ = 'http://www.qinglan.example.gov.cn/zwgk/zfxxgknb/index.html';
const COLUMN = '<title>政府信息公开年报</title>';
const read = (body: string, url = URL_) => listOf(`${COLUMN}${body}`, url);
const BODY = '青岚市司法局2023年政府信息公开工作年度报告';

describe('markup of entries', () => {
  test.each([
    [
      'the date in the link',
      `<ul><li><a href="1.html">${BODY}<span>2024-01-26</span></a></li></ul>`,
    ],
    [
      'a cut text, the date in the link',
      `<ul><li><a href="1.html" title="${BODY}"><i>青岚市司法局2023年政府信息…</i><b>2024-01-26</b></a></li></ul>`,
    ],
    [
      'the date before the link',
      `<ul><li><span>[2024/1/26]</span><a href="1.html">${BODY}</a></li></ul>`,
    ],
    [
      'a category before it',
      `<ul><li><a href="/c/">[年报]</a><a href="1.html">${BODY}</a><em>2024年1月26日</em></li></ul>`,
    ],
    [
      'nothing but a picture',
      `<dl><dd><a href="1.html" title="${BODY}"><img src="x.png"></a> 2024.01.26</dd></dl>`,
    ],
    [
      'a title that says nothing',
      `<ul><li><a href="1.html" title="点击查看">${BODY}</a>2024-01-26</li></ul>`,
    ],
    [
      'one link twice',
      `<ul><li><a href="1.html"><img></a><a href="1.html">${BODY}</a><span>2024-01-26</span></li></ul>`,
    ],
    ['the date in the address alone', `<p><a href="../202401/t20240126_1.html">${BODY}</a></p>`],
    [
      'a row of a table',
      `<table><tr><th>序号</th><th>名称</th><th>日期</th></tr><tr><td>1</td><td><a href="1.html">${BODY}</a></td><td>2024-01-26</td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    const list = read(body);
    expect(told(list)).toEqual(['2023 title 青岚市司法局 2024-01-26 page']);
    expect(list.records[0]?.title).toBe(BODY);
  });

  test('units beside a bare title', () => {
    const row = (unit: string, at: number) =>
      `<tr><td>${unit}</td><td><a href="${at}.html">2023年政府信息公开工作年度报告</a></td><td>2024-01-2${at}</td></tr>`;
    const list = read(`<table>${row('市司法局', 1)}${row('市水务局', 2)}</table>`);
    expect(told(list)).toEqual([
      '2023 title 市司法局 2024-01-21 page',
      '2023 title 市水务局 2024-01-22 page',
    ]);
  });
});

describe('names of units', () => {
  test('lead to articles of their own portals', () => {
    const list = read(
      '<h3>2023年</h3><ul><li><a href="http://sfj.example.gov.cn/gknb/202401/t20240126_9.html">市司法局</a></li><li><a href="http://swj.example.gov.cn/doc/20231.pdf">市水务局</a></li></ul>',
    );
    expect(told(list)).toEqual([
      '2023 heading 市司法局 2024-01-26 page',
      '2023 heading 市水务局 - pdf',
    ]);
  });

  test('lead to whole portals: that is a footer', () => {
    const list = read(
      '<div><a href="http://sfj.example.gov.cn/">市司法局</a><a href="http://swj.example.gov.cn/index.html">市水务局</a><a href="http://jyj.example.gov.cn/xxgk/">市教育局</a></div>',
    );
    expect([list.records, list.lists]).toEqual([[], []]);
  });

  test('lead to folders below, or to columns of reports; other folders of departments are none', () => {
    const list = read(
      '<ul><li><a href="sfj/index.html">市司法局</a></li><li><a href="/bm/swj/zfxxgknb/">市水务局</a></li><li><a href="/bm/jyj/index.html">市教育局</a></li></ul>',
    );
    expect(list.lists.map(({ why, label }) => `${why} ${label}`)).toEqual([
      'unit 市司法局',
      'unit 市水务局',
    ]);
  });
});

describe('what stands around a list', () => {
  test.each([
    [
      'links of the column itself',
      '<ul><li><a href="index.html">政府信息公开年报</a></li><li><a href="/zwgk/zn/">政府信息公开指南</a></li><li><a href="/zwgk/zd/">政府信息公开制度</a></li></ul>',
    ],
    [
      'the page’s own numbers',
      '<div><a href="index_1.html">2</a><a href="index_2.html">3</a><a href="index_1.html">下一页</a></div>',
    ],
    [
      'news',
      '<ul><li><a href="/n/20240101.html">市司法局召开年度工作会议</a><span>2024-01-01</span></li><li><a href="/n/20240102.html">2023年度青岚市财政决算报告</a><span>2024-01-02</span></li></ul>',
    ],
    [
      'scripts in the place of addresses',
      '<ul><li><a href="javascript:open(1)">市司法局2023年年报</a></li></ul>',
    ],
    [
      'parts of a report',
      '<ul><li><a href="/n/20240103.xls">2023年政府信息公开年报附表</a><span>2024-01-03</span></li><li><a href="/n/20240104.html">政府信息公开年报编制说明</a><span>2024-01-04</span></li></ul>',
    ],
  ])('%s is no report', (_, body) => {
    expect(told(read(body))).toEqual([]);
  });
});
