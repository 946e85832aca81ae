import { describe, expect, it } from 'vitest';
import { gridOf } from './labelled';
import { findings } from './score';

/** Every sum with its label as it stands, `column · row: outcome`. */
const outcomes = (text: string): string[] =>
  findings(gridOf(text.trim())).all.map((sum) => `${sum.label()}: ${sum.outcome}`);

const doubts = (text: string): string[] => outcomes(text).filter((one) => !one.endsWith(': pass'));

/** The terms of the sum at a row or column, what is taken off with a minus. */
const termsAt = (text: string, label: string): string[] =>
  findings(gridOf(text.trim()))
    .all.filter((sum) => sum.label() === label)
    .flatMap((sum) => sum.terms().map((term) => `${term.weight < 0 ? '-' : ''}${term.label}`));

describe('what is left of others', () => {
  const loans = (cell: string): string => `
项目|本年末|上年末
公司贷款|8,412,356|7,950,118
个人贷款|6,203,847|5,871,432
票据贴现|${cell}|430,265
贷款和垫款总额|15,127,722|14,251,815
减：组合评估减值准备|208,431|195,672
单项评估减值准备|41,206|38,955
贷款和垫款净额|14,878,085|14,017,188`;

  it('is told the right way round, what goes on with 减 taken off as well', () => {
    expect(doubts(loans('511,519'))).toEqual([]);
    expect(termsAt(loans('511,519'), '贷款和垫款净额 · 本年末')).toEqual([
      '贷款和垫款总额',
      '-减：组合评估减值准备',
      '-单项评估减值准备',
    ]);
  });

  it('is broken where a digit is wrong beside a year in which the same lines make it', () => {
    expect(doubts(loans('511,519').replace('41,206', '43,206'))).toEqual([
      '贷款和垫款净额 · 本年末: fail',
    ]);
    expect(doubts(loans('571,519'))).toEqual(['贷款和垫款总额 · 本年末: fail']);
  });

  it('is only in doubt where it is off by no slip of a digit, and none where nothing makes it', () => {
    expect(doubts(loans('511,519').replace('14,878,085', '14,923,417'))).not.toContainEqual(
      expect.stringMatching(/fail/),
    );
    const text = `
项目|甲|乙
利息收入|83,412|91,270
利息支出|40,118|43,906
投资净值|71,230|19,385`;
    expect(outcomes(text)).toEqual([]);
  });

  it('goes down a statement, by 加 and 减 and past what is part of another line', () => {
    const text = `
项目|2023年度|2022年度
一、营业收入|52,418,730.16|47,905,221.84
减：营业成本|31,206,418.57|29,774,105.30
销售费用|4,872,155.03|4,105,836.92
加：其他收益|318,207.44|205,611.08
其中：政府补助|290,000.00|180,000.00
二、营业利润|16,658,364.00|14,230,890.70
加：营业外收入|92,314.75|18,406.21
减：营业外支出|45,870.12|63,915.48
三、利润总额|16,704,808.63|14,185,381.43
减：所得税费用|2,505,721.29|2,127,807.21
四、净利润|14,199,087.34|12,057,574.22`;
    expect(outcomes(text)).toEqual([
      '二、营业利润 · 2023年度: pass',
      '二、营业利润 · 2022年度: pass',
      '三、利润总额 · 2023年度: pass',
      '三、利润总额 · 2022年度: pass',
      '四、净利润 · 2023年度: pass',
      '四、净利润 · 2022年度: pass',
    ]);
    expect(doubts(text.replace('92,314.75', '92,814.75'))).toEqual([
      '三、利润总额 · 2023年度: fail',
    ]);
    // Wrong itself, it is wrong for what makes it and for what it makes.
    expect(doubts(text.replace('16,704,808.63', '16,704,308.63'))).toEqual([
      '三、利润总额 · 2023年度: fail',
      '四、净利润 · 2023年度: fail',
    ]);
  });

  it('stands in a column of its own, the group before it beside it', () => {
    const text = (cell: string): string => `
项目|期末余额>3|期初余额>3
项目|账面余额|跌价准备|账面价值|账面余额|跌价准备|账面价值
原材料|6,418,205.33|112,430.18|${cell}|5,720,118.64|98,310.52|5,621,808.12
在产品|3,905,617.80||3,905,617.80|4,116,002.75||4,116,002.75
库存商品|9,230,441.06|405,118.22|8,825,322.84|8,874,390.17|377,205.90|8,497,184.27`;
    expect(doubts(text('6,305,775.15'))).toEqual([]);
    expect(outcomes(text('6,305,775.15'))).toContain('原材料 · 期末余额 账面价值: pass');
    expect(doubts(text('6,305,175.15'))).toEqual(['原材料 · 期末余额 账面价值: fail']);
  });

  it('is that of sections which end in what is left of each', () => {
    const text = (cell: string): string => `
项目|房屋|设备
一、账面原值：||
1.期初余额|48,210,336.15|20,774,105.28
2.本期增加金额|3,105,220.40|1,820,316.97
3.本期减少金额|412,087.66|93,250.11
4.期末余额|50,903,468.89|22,501,172.14
二、累计折旧||
1.期初余额|12,604,118.72|8,330,471.05
2.本期增加金额|2,410,816.33|1,975,208.64
3.本期减少金额|120,347.90|58,116.02
4.期末余额|14,894,587.15|10,247,563.67
三、账面价值||
1.期末账面价值|${cell}|12,253,608.47
2.期初账面价值|35,606,217.43|12,443,634.23`;
    expect(doubts(text('36,008,881.74'))).toEqual([]);
    expect(outcomes(text('36,008,881.74')).filter((one) => /账面价值/.test(one))).toHaveLength(4);
    expect(doubts(text('36,003,881.74'))).toEqual(['1.期末账面价值 · 房屋: fail']);
  });

  it('may be of moves that no word says the sign of, where the figures do', () => {
    const text = (cell: string): string => `
单位|期初余额|追加投资|减少投资|投资损益|现金股利|期末余额
甲公司|41,260,318.55|2,000,000.00||1,318,405.27|650,000.00|43,928,723.82
乙公司|18,904,227.10||1,250,000.00|-402,118.63||${cell}
丙公司|27,315,906.48|||884,216.90|310,500.00|27,889,623.38`;
    expect(doubts(text('17,252,108.47'))).toEqual([]);
    expect(outcomes(text('17,252,108.47')).filter((one) => /期末/.test(one))).toHaveLength(3);
    expect(doubts(text('17,258,108.47'))).toEqual(['乙公司 · 期末余额: fail']);
  });
});
