// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { audit, table } from '../support/pages';
import { report } from '../support/sample';

const NAMELESS = '政府信息公开工作年度报告';

function whose(html: string): [issuer: string | null, year: number | null] {
  const { isReport, issuer, year } = audit(html);
  expect(isReport).toBe(true);
  return [issuer, year];
}

describe('whose report on which year', () => {
  test('the heading says', () => {
    const html = report({}, { title: '青岚市水利局2022年政府信息公开工作年度报告' });
    expect(whose(html.replace(/<title>.*<\/title>/, ''))).toEqual(['青岚市水利局', 2022]);
  });

  test('the title of the document says, where no heading does', () => {
    const html = report({}, { title: '青岚市水利局2022年政府信息公开工作年度报告' });
    expect(whose(html.replace(/<h1>.*<\/h1>/, ''))).toEqual(['青岚市水利局', 2022]);
  });

  test('a title in a line of its own says', () => {
    const html = report({}, { title: '信息公开' }).replace(
      '<p>一、',
      '<p align="center"><b>青岚市水利局<br>2022年政府信息公开工作年度报告</b></p><p>一、',
    );
    expect(audit(html).year).toBe(2022);
  });

  test('metadata of the portal say', () => {
    const meta = '<meta name="ArticleTitle" content="青岚市水利局2022年政府信息公开工作年度报告">';
    const html = report({}, { title: '青岚市政府网' }).replace('<head>', `<head>${meta}`);
    expect(whose(html)).toEqual(['青岚市水利局', 2022]);
  });

  test('the table of particulars names the body where the title does not', () => {
    const particulars = table([
      ['索引号', '014/2023-0001', '主题分类', '其他'],
      ['发布机构', '青岚市水利局', '发布日期', '2023-01-20'],
    ]);
    const html = report({}, { title: `2022年${NAMELESS}`, wrap: (body) => particulars + body });
    expect(whose(html)).toEqual(['青岚市水利局', 2022]);
  });

  test('the title names the body rather than who published the page', () => {
    const particulars = table([
      ['索引号', '014/2023-0001', '主题分类', '其他'],
      ['发布机构', '市政府办公室', '发布日期', '2023-01-20'],
    ]);
    const html = report(
      {},
      {
        title: `青岚市水利局2022年${NAMELESS}`,
        wrap: (body) => particulars + body,
      },
    );
    expect(whose(html)).toEqual(['青岚市水利局', 2022]);
  });

  test('the period of the figures tells the year where no title does', () => {
    const html = report({}, { title: NAMELESS }).replace(
      '本年度工作正常开展。',
      '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。',
    );
    expect(whose(html)[1]).toBe(2022);
  });

  test('nobody says, and nothing is made up', () => {
    expect(whose(report({}, { title: NAMELESS }))).toEqual([null, null]);
  });

  test('the name of a navigation link is not the name of the body', () => {
    const links =
      '<div><a>青岚市财政局2021年政府信息公开工作年度报告</a></div><div><a>青岚市民政局2020年政府信息公开工作年度报告</a></div>';
    const html = report(
      {},
      {
        title: '青岚市水利局2022年政府信息公开工作年度报告',
        wrap: (body) => links + body + links,
      },
    );
    expect(whose(html)).toEqual(['青岚市水利局', 2022]);
  });
});
