// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { audit, portalPage, table } from '../support/pages';

const LINKS = ['财政局', '民政局', '教育局', '水利局']
  .map((name) => `<li><a href="/${name}.html">青岚市${name}2023年政府信息公开工作年度报告</a></li>`)
  .join('');

/** Pages that speak of the same things and are no annual report. */
const PAGES: Record<string, string> = {
  'an empty page': '',
  'a page of text': portalPage('通知', '<p>请各单位于月底前报送材料。</p>'),
  'the home page of a portal': portalPage(
    '青岚市人民政府',
    `<nav><ul><li>自然人</li><li>法人</li><li>行政许可</li><li>行政复议</li></ul></nav>
     ${table([
       ['自然人办事', '法人办事'],
       ['行政许可', '行政处罚'],
       ['行政复议', '政府信息公开年报'],
       ['2024年度', '2023年度'],
     ])}<p>总计 12345 次访问</p>`,
  ),
  'a list of reports': portalPage('政府信息公开年报', `<ul>${LINKS}</ul>`),
  'a list of reports in a table': portalPage(
    '政府信息公开年报',
    table([
      ['1', '青岚市财政局2023年政府信息公开工作年度报告', '2024-01-20'],
      ['2', '青岚市民政局2023年政府信息公开工作年度报告', '2024-01-21'],
      ['3', '青岚市教育局2023年政府信息公开工作年度报告', '2024-01-22'],
    ]),
  ),
  'a guide to information': portalPage(
    '青岚市政府信息公开指南',
    `<p>申请人可以是自然人、法人或者其他组织。</p>${table([
      ['受理机构', '青岚市数据局'],
      ['联系电话', '0000-1234567'],
      ['申请人', '自然人'],
      ['处理结果', '予以公开'],
      ['办公地址', '青岚路 1 号'],
    ])}`,
  ),
  'a blank application': portalPage(
    '政府信息公开申请表',
    table([
      ['申请人信息', '自然人', '姓名', ''],
      ['', '', '证件号码', ''],
      ['', '法人或其他组织', '名称', ''],
      ['', '', '组织机构代码', ''],
      ['所需信息', '', '', ''],
    ]),
  ),
  'a report of the government': portalPage(
    '青岚市人民政府2024年政府工作报告',
    `<h1>2024年政府工作报告</h1>${table([
      ['指标', '2023', '2024'],
      ['生产总值', 310, 325],
      ['其他', 1, 2],
      ['总计', 311, 328],
    ])}`,
  ),
  'a report on the rule of law': portalPage(
    '青岚市2023年法治政府建设年度报告',
    `<h1>青岚市2023年法治政府建设年度报告</h1>${table([
      ['年度', '行政复议', '行政诉讼', '总计'],
      ['2022', 12, 3, 15],
      ['2023', 14, 2, 17],
    ])}`,
  ),
  'the yearly table of a website': portalPage(
    '青岚市财政局政府网站工作年度报表（2023年度）',
    table([
      ['信息发布', '总数', 120],
      ['', '概况类信息', 3],
      ['', '政务动态', 80],
      ['办事服务', '行政许可', 13],
      ['', '公共服务', 24],
    ]),
  ),
  'particulars of a document': portalPage(
    '关于开展检查的通知',
    table([
      ['索引号', '014000/2024-00012', '主题分类', '其他'],
      ['发布机构', '市政府办公室', '发布日期', '2024-03-01'],
      ['文号', '青政办发〔2024〕3号', '有效性', '有效'],
    ]),
  ),
  'a budget': portalPage(
    '青岚市2024年部门预算',
    table([
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['208', '社会保障和就业支出', '120.50', '100.00', '20.50'],
      ['20805', '行政事业单位养老支出', '80.50', '80.50', ''],
      ['', '其他', '1.00', '', '1.00'],
      ['', '总计', '201.00', '180.50', '21.50'],
    ]),
  ),
  'statistics of companies': portalPage(
    '青岚市2023年市场主体统计',
    table([
      ['项目', '自然人', '法人或其他组织', '总计'],
      ['新登记', 3, 4, 8],
      ['其他', 1, 1, 3],
      ['总计', 4, 5, 9],
    ]),
  ),
  'powers by department': portalPage(
    '青岚市各部门权力事项统计',
    table([
      ['单位', '行政许可', '行政处罚', '行政强制', '总计'],
      ['财政局', 35, 4, 5, 44],
      ['民政局', 35, 4, 5, 45],
      ['教育局', 35, 4, 5, 46],
    ]),
  ),
};

describe('a page that is no annual report', () => {
  test.each(Object.entries(PAGES))('%s is not taken for one', (_, html) => {
    const result = audit(html);
    expect(result.isReport).toBe(false);
    expect(result.form).toBeNull();
    expect(result.facts).toEqual([]);
    // The totals of its tables are checked all the same.
    expect(result.checks.filter(({ rule }) => !rule.startsWith('sum.'))).toEqual([]);
    expect(result.attachments).toEqual([]);
  });

  test('its tables can be saved all the same', () => {
    const { tables } = audit(PAGES['a budget'] ?? '');
    expect(tables()).toHaveLength(1);
    expect(tables()[0]?.rows[1]).toEqual([
      '208',
      '社会保障和就业支出',
      '120.50',
      '100.00',
      '20.50',
    ]);
  });
});
