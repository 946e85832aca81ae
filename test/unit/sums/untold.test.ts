import { describe, expect, it } from 'vitest';
import { holdsFigures } from '../../../lib/table/totals';
import { gridOf } from './labelled';
import { findings } from './score';

const outcomes = (text: string): string[] =>
  findings(gridOf(text.trim())).all.map((sum) => `${sum.label()}: ${sum.outcome}`);

const doubts = (text: string): string[] => outcomes(text).filter((one) => !one.endsWith(': pass'));

describe('sums that no word for a total tells of', () => {
  const numbered = (cell: string): string => `
项目|2023年度|2022年度|2021年度
一、营业收入|84,210,336.42|79,402,118.75|73,518,204.31
（一）主营业务收入|80,117,905.20|75,630,412.66|69,912,600.17
1.产品销售|61,408,311.05|58,207,916.30|53,410,288.09
2.技术服务|${cell}|17,422,496.36|16,502,312.08
（二）其他业务收入|4,092,431.22|3,771,706.09|3,605,604.14`;

  it('are carried by numbers where most of them come out', () => {
    expect(doubts(numbered('18,709,594.15'))).toEqual([]);
    expect(outcomes(numbered('18,709,594.15'))).toContain('（一）主营业务收入 · 2023年度: pass');
    expect(doubts(numbered('18,709,594.15').replace('80,117,905.20', '80,117,305.20'))).toEqual([
      '一、营业收入 · 2023年度: fail',
      '（一）主营业务收入 · 2023年度: fail',
    ]);
    expect(doubts(numbered('18,704,594.15'))).toEqual(['（一）主营业务收入 · 2023年度: fail']);
  });

  it('are no accusation where they are off by no digit', () => {
    expect(doubts(numbered('18,231,470.68'))).not.toContainEqual(expect.stringMatching(/fail/));
  });

  const years = (cell: string): string => `
年份|地区生产总值|第一产业|第二产业|第三产业
2019|412836|30512|168205|214119
2020|431907|31846|${cell}|228930
2021|468250|33118|186407|248725
2022|489114|34052|193350|261712`;

  it('are accused where the figures make them at several places and miss one by a digit that no few explain', () => {
    expect(doubts(years('171131'))).toEqual([]);
    expect(doubts(years('174131'))).toEqual(['地区生产总值: fail']);
    expect(doubts(years('171136'))).toEqual(['地区生产总值: incomplete']);
    expect(doubts(years('159402'))).toEqual([]);
  });

  it('are only in doubt where labels are in another language', () => {
    const text = years('174131')
      .replace('年份', 'Year')
      .replace('地区生产总值', 'Output')
      .replace('第一产业|第二产业|第三产业', 'Farms|Works|Shops');
    expect(doubts(text)).toEqual(['Output: incomplete']);
    expect(doubts(text)).not.toContainEqual(expect.stringMatching(/fail/));
  });

  it('are looked for in rows that only years head', () => {
    const rows = years('171131').replaceAll('|', '').replaceAll('\n', '');
    expect(holdsFigures(rows)).toBe(true);
    expect(holdsFigures('电话1390000000013800000000')).toBe(false);
  });

  const water = (cell: string): string => `
指标|单位|2022年|2023年
用水总量|吨|482,316|501,907
自来水|吨|301,442|${cell}
循环水|吨|118,205|127,330
雨水|吨|62,669|60,185`;

  it('need one place less where a label speaks of a whole', () => {
    expect(doubts(water('314,392'))).toEqual([]);
    expect(doubts(water('324,392'))).toEqual(['用水总量 吨 · 2023年: fail']);
  });
});

describe('a sum is not accused', () => {
  it('for the number of a note', () => {
    const text = `
项目|附注|股本|资本公积|未分配利润|股东权益合计
一、年初余额||6,872,006|12,830,465|4,032,906|23,735,377
股份支付|31||763,963||763,963
股东投入|32|210,000|95,417||305,417
二、年末余额||7,082,006|13,689,845|4,032,906|24,804,757`;
    expect(doubts(text)).toEqual([]);
    expect(doubts(text.replace('305,417', '305,117'))).toContain('股东投入 · 股东权益合计: fail');
  });

  it('for a line among its terms that makes just the difference', () => {
    const text = (cell: string): string => `
项目|本年末|上年末
公司贷款||
流动资金贷款|11,477|9,695
固定资产贷款|4,025|2,384
小计|15,502|12,079
票据贴现|10|-
个人贷款||
住房贷款|${cell}|5,053
消费贷款|20,843|19,756
小计|27,332|24,809
合计|42,844|36,888`;
    expect(doubts(text('6,489'))).toEqual([]);
    expect(doubts(text('6,469'))).not.toContainEqual(expect.stringMatching(/^合计.*fail/));
  });
});

describe('a total', () => {
  it('is read beside years that head the other columns', () => {
    const text = (cell: string): string => `
|2018|2019|2020|2021|合计
出货量（万台）|330|318|354|382|${cell}
增速|26.0%|-3.7%|11.5%|7.7%|`;
    expect(outcomes(text('1384'))).toEqual(['出货量（万台） · 合计: pass']);
    expect(doubts(text('1484'))).toEqual(['出货量（万台） · 合计: incomplete']);
    expect(doubts(text('902'))).toEqual([]);
  });

  it('is made of figures whose thousands are parted by spaces', () => {
    const text = (cell: string): string => `
类型|耕地|林地|合计
平原|43 416.92|41.45|43 458.37
山地|122.78|42 801.20|${cell}
合计|43 539.70|42 842.65|86 382.35`;
    expect(doubts(text('42 923.98'))).toEqual([]);
    expect(outcomes(text('42 923.98'))).toHaveLength(6);
    expect(doubts(text('42 963.98'))).toEqual(
      expect.arrayContaining(['山地 · 合计: fail', '合计 · 合计: fail']),
    );
  });

  it('counts what rates moved, where it is told as an amount', () => {
    const text = (cell: string): string => `
项目|规模|利率|合计
客户贷款|32,129|(5,019)|27,110
投资|20,368|(4,260)|${cell}
存放款项|(1,698)|(161)|(1,859)`;
    expect(doubts(text('16,108'))).toEqual([]);
    expect(outcomes(text('16,108')).filter((one) => /合计/.test(one))).toHaveLength(3);
    expect(doubts(text('16,408'))).toEqual(['投资 · 合计: fail']);
    expect(doubts('项目|规模|利率|合计\n存款|32,129|2.05|32,129\n贷款|20,368|4.35|20,368')).toEqual(
      [],
    );
  });

  it('may name its terms by their numbers', () => {
    const text = (cell: string): string => `
项目|资本公积|未分配利润
（一）净利润||4,033,170
（二）直接计入权益的利得|${cell}|129,509
1.公允价值变动|109,102|129,509
2.其他|-18,947|
上述（一）和（二）小计|90,155|4,162,679
（三）投入资本|763,963|`;
    expect(doubts(text('90,155'))).toEqual([]);
    expect(outcomes(text('90,155'))).toContain('上述（一）和（二）小计 · 未分配利润: pass');
  });
});
