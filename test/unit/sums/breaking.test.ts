import { expect, it } from 'vitest';
import { runNow } from '../../../lib/steps';
import { tableSums } from '../../../lib/sums';
import { gridOf } from './labelled';

/** Outcome, what is expected and what is found of every sum of a table, in order of its totals. */
const outcomes = (text: string) =>
  runNow(tableSums([gridOf(text.replace(/^\n/, ''))])).map(({ outcome, expected, found }) => [
    outcome,
    expected,
    found,
  ]);

it('doubts a total whose parts stand below it and no longer make it', () => {
  const table = `
指标|支出（亿元）
合计|8128.4
其中：科学技术支出|7032.0
其他功能支出中用于科学技术的支出|1196.4`;
  expect(outcomes(table)).toContainEqual(['incomplete', 8228.4, 8128.4]);
});

it('reads losses in brackets where several figures are printed so', () => {
  const table = `
项目|本年|上年
投资收益|13,028|22,628
公允价值变动损益|(3,295)|(14,279)
汇兑损益|1,723|(2,641)
合计|11,456|5,708`;
  expect(outcomes(table)).toContainEqual(['pass', 11456, 11456]);
  expect(outcomes(table)).toContainEqual(['pass', 5708, 5708]);
});

it('takes one or two digits in brackets for a loss there, not for a note or the number of a line', () => {
  const table = `
项目|附注|股本|储备|损失准备|未分配利润|小计
期初余额||25,220|92|(1,054)|518,638|542,896
本期变动|(3)|–|(54)|(120)|72,907|72,733
（一）净利润||–|–|–|74,743|74,743
（二）其他综合收益|(4)|–|(54)|–|–|(54)
（三）利润分配||–|–|(120)|(1,836)|(1,956)
期末余额||25,220|38|(1,174)|591,545|615,629`;
  const found = outcomes(table);
  expect(found.filter(([outcome]) => outcome === 'fail')).toEqual([]);
  expect(found).toContainEqual(['pass', 72733, 72733]);
});

it('never accuses a total because another total repeats it elsewhere', () => {
  const table = `
项目|期末|期初
应付账款|998,663.38|694,517.90
其他应付款|311,109,225.77|195,975,466.03
其中：应付利息||
应付股利|1,198,000.00|1,198,000.00
流动负债合计|312,107,889.15|196,669,983.93
递延收益|3,000,000.00|
非流动负债合计|3,000,000.00|
负债合计|315,107,889.15|196,669,983.93`;
  expect(outcomes(table).filter(([outcome]) => outcome === 'fail')).toEqual([]);
});
