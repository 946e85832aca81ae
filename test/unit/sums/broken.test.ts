import { describe, expect, it } from 'vitest';
import { gridOf } from './labelled';
import { findings } from './score';

/** Every sum as `column · row outcome`, or with its label as it stands. */
const outcomes = (text: string): string[] =>
  findings(gridOf(text.trim())).all.map((sum) => `${sum.label()}: ${sum.outcome}`);

const doubts = (text: string): string[] => outcomes(text).filter((one) => !one.endsWith(': pass'));

describe('a labelled total that does not come out', () => {
  const staff = (last: string): string => `
学历|博士|硕士|本科|专科|专科以下|员工总计
期末人数|${last}
期初人数|0|3|82|170|458|713`;

  it('is broken by one digit where another line with the same terms holds', () => {
    expect(doubts(staff('0|4|72|132|346|554'))).toEqual([]);
    expect(doubts(staff('0|4|72|132|346|584'))).toEqual(['期末人数 · 员工总计: fail']);
  });

  it('does not vanish where the wrong digit makes a term greater than it', () => {
    expect(doubts(staff('0|4|72|732|346|554'))).toEqual(['期末人数 · 员工总计: fail']);
  });

  it('is only in doubt where it is off by no slip of a digit', () => {
    expect(doubts(staff('0|4|72|132|346|637'))).toEqual(['期末人数 · 员工总计: incomplete']);
  });

  it('does not vanish where a single term is printed', () => {
    const of = (total: string): string => `
款项性质|押金及保证金|账面余额小计
期末数|32,917.00|${total}
期初数|31,205.00|31,205.00`;
    expect(doubts(of('32,917.00'))).toEqual([]);
    expect(doubts(of('32,913.00'))).toEqual(['期末数 · 账面余额小计: incomplete']);
  });
});

describe('what a total has more than its terms', () => {
  const of = (cell: string): string => `
项目|2023年|2022年
晶圆|204,084.54|82,064.65
内存条|37,603.21|${cell}
代工|76.48|4,003.63
合计|241,764.23|86,168.28`;

  it('may stand in a cell that was left empty', () => {
    expect(doubts(of(''))).toEqual(['合计 · 2022年: incomplete']);
  });

  it('does not stand where the same blank is nothing in another line of the total', () => {
    const of = (total: string): string => `
项目|处置损益|政府补助|其他收入|合计
本期发生额||881,798.56|-52,509.72|${total}
上期发生额||210,941.88|-10,000.49|200,941.39`;
    expect(doubts(of('829,288.84'))).toEqual([]);
    expect(doubts(of('889,288.84'))).toEqual(['本期发生额 · 合计: fail']);
  });

  it('may stand in an empty cell, though blanks are nothing elsewhere, unless it is off by a digit', () => {
    const of = (central: string): string => `
分类|合计|国有|集体|其他
工业|16713|9400|4463|2850
农业|1303|1300||3
采矿|172|||172
建筑|8610|3886|1665|3059
金融|6486|3896||2590
教育|9987|8626|1361|
卫生|6258|5165|968|125
中央|${central}|1900||`;
    expect(doubts(of('1900'))).toEqual([]);
    expect(doubts(of('2545'))).toEqual(['中央 · 合计: incomplete']);
    expect(doubts(of('1980'))).toEqual(['中央 · 合计: fail']);
  });

  it('does not stand where a dash says that nothing does', () => {
    expect(doubts(of('-'))).toEqual(['合计 · 2022年: fail']);
  });
});

it('what a label may mean as well is doubted where it is off by a digit', () => {
  const of = (cell: string): string => `
项目|金额
处置损益|-273,849.01
政府补助|${cell}
其他收入|-415,981.93
损益合计|1,456,374.84
所得税影响|218,456.23
损益净额|1,237,918.61`;
  expect(doubts(of('2,146,205.78'))).toEqual([]);
  expect(doubts(of('2,146,205.08'))).toEqual(['损益合计 · 金额: incomplete']);
});

describe('a total that repeats its only term', () => {
  const of = (cell: string): string => `
类别|账面余额|比例（%）|坏账准备|账面价值
单项计提||||
组合计提|43,208,253.81|100.00|153,756.24|43,054,497.57
其中：关联组合|42,487,360.12|98.33||42,487,360.12
账龄组合|${cell}|1.67|153,756.24|567,137.45
合计|43,208,253.81|100.00|153,756.24|43,054,497.57`;

  it('is held against the parts of that term as well', () => {
    expect([...findings(gridOf(of('720,893.69').trim())).sums]).toContain('r5=3,4');
    expect(doubts(of('720,893.69'))).toEqual([]);
    expect(doubts(of('420,893.69'))).toContain('合计 · 账面余额: incomplete');
  });
});

describe('a header that is printed again for each column', () => {
  const of = (cell: string): string => `
|上海|上海|上海|上海|上海|上海|云南|云南|云南|云南|云南|云南
性别|女|女|女|男|男|男|女|女|女|男|男|男
年龄|年龄合计|0-4|5-9|年龄合计|0-4|5-9|年龄合计|0-4|5-9|年龄合计|0-4|5-9
2000|514435|232991|281444|562168|253017|309151|2857366|${cell}|1496217|3204598|1553972|1650626`;

  it('groups them by what it says', () => {
    expect(outcomes(of('1361149'))).toHaveLength(4);
    expect(doubts(of('1361149'))).toEqual([]);
    expect(doubts(of('1361049'))).toEqual(['云南 女 年龄合计: fail']);
  });

  it('tells the groups that a total adds up', () => {
    const of = (cell: string): string => `
|上海|上海|上海|上海|上海|上海|云南|云南|云南|云南|云南|云南
性别|性别合计|性别合计|女|女|男|男|性别合计|性别合计|女|女|男|男
年龄|0-4|5-9|0-4|5-9|0-4|5-9|0-4|5-9|0-4|5-9|0-4|5-9
2000|${cell}|590595|232991|281444|253017|309151|2915121|3146843|1361149|1496217|1553972|1650626`;
    const { sums } = findings(gridOf(of('486008').trim()));
    expect([...sums].sort()).toEqual(['c1=3,5', 'c2=4,6', 'c7=9,11', 'c8=10,12']);
    expect(doubts(of('486108'))).toEqual(['上海 性别合计 0-4: fail']);
  });
});

describe('rounding', () => {
  it('explains a total that is printed coarser than its terms, without a doubt where it is exact', () => {
    const text = `
来源|甲|乙
射线|0.28|0.26
中子|0.10|0.10
氡|1.15|1.56
钾|0.17|0.315
合计|1.7|2.2`;
    expect(outcomes(text)).toEqual(['合计 · 甲: pass', '合计 · 乙: incomplete']);
  });

  it('does not make every term miss in the same direction, nor any where nothing says that there is some', () => {
    const of = (unit: string, last: string): string =>
      `姓名|数量${unit}\n${'甲|30.00\n'.repeat(6)}乙|${last}\n合计|210.00`;
    expect(doubts(of('（万吨）', '30.02'))).toEqual([]);
    expect(doubts(of('', '30.02'))).toEqual(['合计 · 数量: incomplete']);
    expect(doubts(of('', '30.04'))).toEqual(['合计 · 数量: incomplete']);
  });

  it('is not expected of one sum among many that come out to the last digit', () => {
    const of = (cell: string): string => `
地区（单位：亩）|水田|旱地|林地|合计
东村|30.14|11.25|${cell}|50.00
西村|21.33|14.57|10.21|46.11
南村|17.19|32.46|11.73|61.38
北村|25.01|18.90|20.44|64.35
合计|93.67|77.18|50.99|221.84`;
    expect(doubts(of('8.61'))).toEqual([]);
    expect(doubts(of('8.62'))).toEqual(['合计 · 林地: incomplete', '东村 · 合计: incomplete']);
  });

  it('is doubted in an amount of 元 with 分, and expected in one of 万元', () => {
    const of = (unit: string): string => `
供应商|采购金额${unit}
甲公司|8,244,392.33
乙公司|4,435,921.23
丙公司|2,178,217.76
合计|14,858,531.31`;
    expect(doubts(of(''))).toEqual(['合计 · 采购金额: incomplete']);
    expect(doubts(of('（单位：万元）'))).toEqual([]);
  });

  it('is none of a whole total where a single term prints a fraction', () => {
    const of = (cell: string): string => `
日期|甲|乙|丙|合计
一日|120.0|41.0|17.0|178
二日|133.0|${cell}|19.0|191
三日|127.0|35.0|22.0|184`;
    expect(doubts(of('39.0'))).toEqual([]);
    expect(doubts(of('39.4'))).toEqual(['二日 · 合计: incomplete']);
  });

  it('is done to fives and tens, not to whatever the figures have in common', () => {
    const text = `
股东|甲|乙|共
认缴出资额|5,200,000.00|1,300,000.00|6,500,000.00
认缴出资比例|80.00|20.00|100.00
实缴出资额|5,200,000.00|1,300,000.00|6,500,000.00`;
    const { all } = findings(gridOf(text.trim()));
    expect(all.filter(({ rule }) => rule === 'sum.column')).toEqual([]);
  });
});

it('a year at the head of the only row is no term of it', () => {
  const text = `
|增值税|营业税|所得税|税收收入合计
2013|84850|96270|83740|264860`;
  expect(outcomes(text)).toEqual(['2013 · 税收收入合计: pass']);
});

it('a total is one with its translation behind it', () => {
  const of = (total: string): string => `
地区 Region|合  计 Total|发  明 Inventions|实用新型 Utility Models
北 京 Beijing|22,412|9,157|13,255
天 津 Tianjin|6,624|1,889|4,735
合  计 National Total|${total}|11,046|17,990`;
  expect(doubts(of('29,036'))).toEqual([]);
  expect(doubts(of('29,436'))).toEqual([
    '合 计 National Total · 合 计 Total: fail',
    '合 计 National Total · 合 计 Total: fail',
  ]);
});

describe('a labelled total that figures alone tell of', () => {
  // 其中 stands in the run, and the line that it breaks down prints nothing: no label says that these are the terms.
  const of = (cell: string): string => `
项目|本年预算数|其中：财政拨款
合计|34.35|34.35
1.出国费|0|0
2.接待费|1.70|1.70
3.用车费|0|0
其中：（1）运行费|${cell}|32.65
（2）购置费|0|0`;

  it('does not vanish where one digit breaks it in one of two places', () => {
    expect(outcomes(of('32.65'))).toEqual([
      '合计 · 本年预算数: pass',
      '合计 · 其中：财政拨款: pass',
    ]);
    expect(outcomes(of('39.65'))).toEqual([
      '合计 · 本年预算数: incomplete',
      '合计 · 其中：财政拨款: pass',
    ]);
    // What no digit explains may be the total of something else.
    expect(outcomes(of('41.08'))).toEqual([]);
  });

  it('does not vanish where its other places are off by rounding', () => {
    const plants = (cell: string): string => `
业务|本月|上月|累计|上年累计
风电业务|4668639|3629218|43861535|44673091
其中：甲省|1260851|1215344|12122626|12234749
乙省|1142288|1142896|11501036|11462410
丙省|2265500|1270978|${cell}|20975931`;
    expect(doubts(plants('20237874'))).toEqual([]);
    expect(doubts(plants('20237824'))).toEqual(['风电业务 · 累计: incomplete']);
    // Rounding and more than a digit is no slip.
    expect(doubts(plants('20237707'))).toEqual([]);
  });
});
