import { describe, expect, test } from 'vitest';
import type { Column, Row } from '../../../lib/lists';
import { judge } from '../../../lib/lists/judge';

const row = (title: string, more: Partial<Row> = {}): Row => ({
  url: 'http://a.example.gov.cn/nb/202401/t20240126_1.html',
  title,
  date: '2024-01-26',
  unit: null,
  beside: '',
  above: '',
  ...more,
});
const column = (isReports: boolean, year: number | null = null): Column => ({
  isReports,
  year,
  yearBy: year ? 'heading' : null,
  unit: null,
});
const said = (title: string, isReports: boolean, more: Partial<Row> = {}): string => {
  const judged = judge(row(title, more), column(isReports));
  return judged.is === 'report' ? `${judged.by} ${judged.unit} ${judged.year}` : judged.is;
};

describe('what is a report', () => {
  test.each([
    ['青岚市审计局2023年政府信息公开工作年度报告', 'title 青岚市审计局 2023'],
    ['2023年度青岚市审计局政府信息公开年报', 'title 青岚市审计局 2023'],
    ['青岚市审计局政府信息公开年报（2023）', 'title 青岚市审计局 2023'],
    ['青岚市审计局政府信息公开工作年度报告', 'title 青岚市审计局 null'],
  ])('%s, anywhere', (title, wanted) => {
    expect([said(title, false), said(title, true)]).toEqual([wanted, wanted]);
  });

  test.each([
    ['清江浦区', 'column 清江浦区 null'],
    ['2023年', 'column null 2023'],
    ['2023年度报告', 'column null 2023'],
    ['青岚市审计局2023年年报', 'column 青岚市审计局 2023'],
    ['青岚市审计局2023年政府信息公开工作年…', 'column 青岚市审计局 2023'],
    ['市教育局', 'column 市教育局 null'],
  ])('%s, in a column of reports only', (title, wanted) => {
    expect([said(title, false), said(title, true)]).toEqual(['other', wanted]);
  });

  test.each([
    '关于做好2023年政府信息公开工作年度报告编制工作的通知',
    '一图读懂青岚市2023年政府信息公开年报',
    '青岚市2023年政府信息公开工作年度报告解读',
    '青岚市政府信息公开指南',
    '2023年度政府网站年度工作报表',
    '青岚市2023年法治政府建设年度报告',
    '青岚市召开2023年度政务公开工作会议',
    '下一页',
    '政府信息公开申请表',
    '青岚市2023年国民经济和社会发展统计公报',
  ])('%s, nowhere', (title) => {
    expect([said(title, false), said(title, true)]).toEqual(['other', 'other']);
  });
});

test('a file by its own name, in a column of reports only', () => {
  const url = 'http://a.example.gov.cn/wzxxgknb/2024/hyq.pdf';
  expect(said('/wzxxgknb/2024/hyq.pdf', true, { url })).toBe('column null null');
  expect(said('/wzxxgknb/2024/hyq.pdf', false, { url })).toBe('other');
  expect(said('申请表.pdf', true, { url })).toBe('other');
  expect(said('more', true, { url: 'http://a.example.gov.cn/more.html' })).toBe('other');
});

describe('what leads on', () => {
  const folder = { url: 'http://a.example.gov.cn/nb/2023n/index.shtml', date: null };

  test.each([
    ['2023年', 'list'],
    ['乡镇街道', 'list'],
    ['市直部门', 'list'],
    ['青岚市审计局', 'list'],
  ])('%s, in a folder', (title, wanted) => {
    expect(said(title, true, folder)).toBe(wanted);
  });

  test('a unit’s folder is its report where the year is known', () => {
    expect(judge(row('永顺镇', folder), column(true, 2023))).toMatchObject({
      is: 'report',
      unit: '永顺镇',
    });
  });

  test('a whole portal is none', () => {
    expect(said('清江浦区', true, { url: 'http://www.qjp.example.gov.cn/' })).toBe('other');
  });
});
