import { describe, expect, it } from 'vitest';
import { gridOf } from './labelled';
import { findings } from './score';

const sumsOf = (text: string): string[] => [...findings(gridOf(text.trim())).sums];

const outcomes = (text: string): string[] =>
  findings(gridOf(text.trim())).all.map((sum) => `${sum.label()}: ${sum.outcome}`);

describe('lines that add up', () => {
  it('prove nothing by figures that are the same everywhere', () => {
    const rows = ['876', '480', '1572', '1548', '576', '756', '1248', '348'].map(
      (units, i) => `Sock ${i}|${units}.00000|4.00000|3.00000|1.00000`,
    );
    expect(sumsOf(['Article|Units|Pack|Dozens|Case', ...rows].join('\n'))).toEqual([]);
  });

  it('are not taken for the total of a total and its own terms', () => {
    const sums = sumsOf(`
Student|Test|Curve|Sum|Points
4548|21.5|3.0|24.5|49.0
4184|15.2|3.1|18.3|36.6
0508|20.4|3.7|24.1|48.2
8164|19.9|2.8|22.7|45.4
6680|17.3|3.6|20.9|41.8`);
    expect(sums).toContain('c3=1,2');
    expect(sums).not.toContain('c4=1,2,3');
  });

  it('make the total beside them, not its copy in another part of the table', () => {
    const sums = sumsOf(`
Student|Multiple|Essay|Exam|Lab|Talk|Paper|Exam again
Ann|54|17|71|39|11|8|71
Ben|70|26|96|40|14|13|96
Cat|68|14|82|38|12|15|82
Dan|62|33|95|37|15|14|95
Eve|44|28|72|33|13|11|72`);
    expect(sums).toContain('c3=1,2');
    expect(sums).not.toContain('c7=1,2');
  });

  it('may have another line between them and their total', () => {
    const sums = sumsOf(`
Student|First|Second|Third|Presence|Total without presence
4732|103|104|105|50|312
8620|90|98|111|45|299
6521|86|85|112|50|283
0915|92|73|101|35|266`);
    expect(sums).toContain('c5=1,2,3');
  });

  it('may stand at the head of a line, with other totals between', () => {
    const sums = sumsOf(`
Student|Quiz 1|Quiz 2|Quiz 3|Oral|Written|Exam|Quiz total
0033|10|18|19|140|21|161|47
0125|9|14|16|167|35|202|39
0126|8|17|20|237|40|277|45
0289|5|11|10|91|24|115|26
0509|7|15|13|202|31|233|35`);
    expect(sums).toEqual(expect.arrayContaining(['c6=4,5', 'c7=1,2,3']));
  });

  it('add up the parts of every group below the same label, however far apart', () => {
    const kinds = [
      'Health',
      'Sales',
      'Trades',
      'Mining',
      'Science',
      'Office',
      'Teaching',
      'Arts',
      'Care',
      'Law',
    ];
    const men = kinds.map((_, i) => 10_000 + i * 1733 + i * i * 37);
    const women = kinds.map((_, i) => 12_500 + i * 911 + i * i * 53);
    const other = kinds.map((_, i) => 2300 + i * 417 + i * i * 11);
    const part = (name: string, figures: number[]): string[] => [
      `${name}|||`,
      ...kinds.map((kind, i) => `${kind}|${figures[i]}|${(figures[i] ?? 0) * 3 + 7}`),
    ];
    const all = men.map((one, i) => one + (women[i] ?? 0) + (other[i] ?? 0));
    const wide = (i: number): number => (all[i] ?? 0) * 3 + 21;
    const rows = [
      'Work|2006|2011',
      'Everybody||',
      ...kinds.map((kind, i) => `${kind}|${all[i]}|${wide(i)}`),
      ...part('Men', men),
      ...part('Women', women),
      ...part('Others', other),
    ];
    expect(sumsOf(rows.join('\n'))).toContain('r2=13,24,35');
  });

  it('may fail where other lines hold ratios', () => {
    const sums = sumsOf(`
Result|1st|2nd|3rd|4th|1998
Net income|824.2|848.5|857.4|889.9|3420.0
Common stock|808.1|831.9|841.3|871.2|3352.5
Core business|651.7|702.3|690.8|714.6|2759.4
Expense|1313.6|1392.2|1421.9|1447.1|5574.8
Return on assets|1.61|1.62|1.58|1.57|1.59
Return on equity|19.9|19.7|19.4|20.1|19.8
Tier one|7.2|7.1|7.3|7.4|7.4
Leverage|6.7|6.6|6.5|6.8|6.8`);
    expect(sums).toContain('c5=1,2,3,4');
  });

  it('do not count where one of them cannot be read', () => {
    const sums = sumsOf(`
Asthma|2003|2005|2007
Province|10,881|10,472|10,507
Males|4,409|3,935|4,409E
Females|6,472|6,537|6,098E`);
    expect(sums).toContain('r1=2,3');
  });

  it('stand apart from the ratios between them', () => {
    const sums = sumsOf(`
Tract|All|School|School %|Home|Home %|Work|Work %
North|674|130|19.29|324|48.07|220|32.64
South|1743|175|10.04|991|56.86|577|33.10
East|2632|81|3.08|1498|56.91|1053|40.01
West|1589|104|6.54|828|52.11|657|41.35`);
    expect(sums).toContain('c1=2,4,6');
  });

  it('are told by a label where all before it make few digits', () => {
    expect(sumsOf('Item|Number\nChairs|64\nTables|31\nLamps|47\nOverall|142')).toEqual([
      'r4=1,2,3',
    ]);
    expect(sumsOf('Item|Number\nChairs|64\nTables|31\nLamps|47\nDesks|142')).toEqual([]);
  });
});

it('codes that repeat beside lines that add up are no sum in doubt', () => {
  const text = `
支出功能分类编码|项目|部门预算|办公室预算|下属单位预算
6|教育|3,561.97|2,132.96|1,429.01
6|小学|2,082.86|1,262.33|820.53
6|幼儿园|171.09|21.21|149.88
6|特殊教育|69.41|41.78|27.63
6|其他|1,238.61|807.64|430.97`;
  expect(outcomes(text).filter((one) => !one.endsWith(': pass'))).toEqual([]);
  expect(sumsOf(text)).toContain('r1=2,3,4,5');
});

describe('two lines that make a third', () => {
  it('are broken where a digit is wrong at one place, told by what is left', () => {
    const of = (value: string): string => `
类别|账面余额|比例（%）|坏账准备|计提比例（%）|账面价值
甲|43,208,253.81|62.15|153,756.24|0.36|43,054,497.57
乙|20,893,417.02|30.05|1,153,718.45|5.52|19,739,698.57
丙|5,420,893.69|7.80|567,137.45|10.46|${value}`;
    expect(outcomes(of('4,853,756.24'))).toEqual(Array(3).fill(expect.stringMatching(/: pass$/)));
    expect(outcomes(of('4,853,256.24')).filter((one) => !one.endsWith(': pass'))).toEqual([
      '丙 · 账面价值: fail',
    ]);
  });
});
