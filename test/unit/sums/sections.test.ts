import { describe, expect, it } from 'vitest';
import { gridOf } from './labelled';
import { findings } from './score';

const sums = (text: string): string[] => [...findings(gridOf(text.trim())).sums];
const outcomes = (text: string): string[] =>
  findings(gridOf(text.trim())).all.map(({ rule, outcome }) => `${rule} ${outcome}`);

describe('a subtotal', () => {
  it('begins below the heading of its section', () => {
    const of = (heading: string): string => `
项目|本期|上期
经营活动产生的现金流量净额|1,115,180|1,093,441
${heading}
收回投资收到的现金|259,885|310,220
收到其他与投资活动有关的现金|43,600|50,090
投资活动现金流入小计|303,485|360,310`;
    expect(sums(of('二、投资活动产生的现金流量：||'))).toEqual(['r5=3,4']);
    expect(sums(of('二、投资活动产生的现金流量：>3'))).toEqual(['r5=3,4']);
  });

  it('begins below a net flow where no heading stands', () => {
    const text = `
项目|本期|上期
经营活动产生的现金流量净额|1,115,180|1,093,441
收回投资收到的现金|259,885|310,220
收到其他与投资活动有关的现金|43,600|50,090
投资活动现金流入小计|303,485|360,310`;
    expect(sums(text)).toEqual(['r4=2,3']);
  });
});

it('a total may add up the total before it and what stands since', () => {
  const text = `
项目|期末|期初
实收资本|8,474,390|8,474,390
未分配利润|61,020,587|59,565,547
归属于母公司股东权益合计|69,494,977|68,039,937
少数股东权益|1,157,504|1,133,016
股东权益合计|70,652,481|69,172,953`;
  expect(sums(text)).toEqual(['r3=1,2', 'r5=3,4']);
});

it('a wide row is added up over the subtotal that stands in it', () => {
  const text = `
|增值税|其他税|专项收入|收入合计|返还收入|转移支付|总计
2021|100,758,080|138,231,390|110,830,020|349,819,490|65,513,940|298,239,050|713,572,480`;
  expect(sums(text)).toEqual(['c4=1,2,3', 'c7=4,5,6']);
});

describe('a run of figures that no label tells of', () => {
  const of = (last: string): string => `
Area|2019|2020
North|41,283,106|42,871,447
South|33,022,194|31,447,522
Both|74,305,300|${last}`;

  it('is in doubt where it holds at one place of two and a digit is wrong at the other', () => {
    expect(outcomes(of('74,318,969'))).toEqual(['sum.column pass', 'sum.column pass']);
    expect(outcomes(of('74,518,969'))).toEqual(['sum.column pass', 'sum.column incomplete']);
    expect(outcomes(of('61,023,774'))).toEqual([]);
  });

  it('is in doubt where it alone of many is off by what rounding would explain', () => {
    const rows = [
      'A|12.5|30.25|42.75',
      'B|18.25|41.5|59.75',
      'C|71.5|20.25|91.75',
      'D|33.25|48.5|81.75',
    ];
    const all = (last: string): string[] =>
      outcomes(['Area|Men|Women|Both', ...rows, last].join('\n'));
    expect(all('E|27.75|16.25|44.00')).toEqual(Array(5).fill('sum.row pass'));
    expect(all('E|27.75|16.25|44.01').at(-1)).toBe('sum.row incomplete');
  });
});
