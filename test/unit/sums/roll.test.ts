import { describe, expect, it } from 'vitest';
import { runNow } from '../../../lib/steps';
import { tableSums } from '../../../lib/sums';
import { mentionsTotals } from '../../../lib/table/totals';
import { gridOf } from './labelled';

const outcomes = (text: string) =>
  runNow(tableSums([gridOf(text.trim())])).map(({ rule, outcome, expected, found }) =>
    [rule, outcome, expected, found].join(' '),
  );

describe('an account that is carried on', () => {
  it('comes out in one row, what went taken off', () => {
    const text = `
期初余额|本期增加|本期减少|期末余额
41,260.50|7,315.00|12,804.25|35,771.25`;
    expect(outcomes(text)).toEqual(['sum.row pass 35771.25 35771.25']);
    expect(outcomes(text.replace('12,804', '12,304'))).toEqual([
      'sum.row incomplete 36271.25 35771.25',
    ]);
  });

  it('comes out down a column, by the totals of what came and what went', () => {
    const text = `
项目|金额
一、上年结转|3,120
二、本年收入合计|58,400
财政拨款|51,900
事业收入|6,500
三、本年支出合计|57,230
人员经费|40,130
公用经费|17,100
四、年末结余|4,290`;
    expect(outcomes(text)).toEqual([
      'sum.column pass 58400 58400',
      'sum.column pass 57230 57230',
      'sum.column pass 4290 4290',
    ]);
    // One wrong total is off for its parts and for the account.
    expect(
      outcomes(text.replace('57,230', '57,130')).filter((one) => /incomplete/.test(one)),
    ).toEqual(['sum.column incomplete 57230 57130', 'sum.column incomplete 4390 4290']);
  });

  it('takes what is printed with its sign as it stands', () => {
    expect(
      outcomes(`
项目|年初数|本年增加|本年减少|年末数
房屋|8,604|1,250|-973|8,881
车辆|2,317|0|-415|1,902`).filter((one) => one.startsWith('sum.row')),
    ).toEqual(['sum.row pass 8881 8881', 'sum.row pass 1902 1902']);
  });

  it('is broken where it misses by a digit beside others that come out, else only doubted', () => {
    const text = `
项目|期初余额|本期增加|本期减少|期末余额
短期薪酬|62,145|318,220|309,874|70,491
社会保险|5,381|44,902|43,277|7,006
公积金|1,209|28,650|28,113|1,746`;
    expect(outcomes(text.replace('7,006', '7,806'))).toEqual([
      'sum.row pass 70491 70491',
      'sum.row fail 7006 7806',
      'sum.row pass 1746 1746',
    ]);
    expect(outcomes(text.replace('7,006', '9,413'))[1]).toBe('sum.row incomplete 7006 9413');
  });

  it('is none without an opening, or with nothing that came or went', () => {
    expect(outcomes('项目|本年增加|本年减少|年末数\n房屋|12,500|3,734|8,766')).toEqual([]);
    expect(outcomes('项目|期初余额|期末余额|坏账准备\n货款|12,500|13,734|1,234')).toEqual([]);
  });

  it('is looked for where its words stand', () => {
    expect(mentionsTotals('上年结转 3 本年收入 9 本年支出 4 年末结余 8')).toBe(true);
    expect(mentionsTotals('上年 3 本年 9')).toBe(false);
  });
});
