import { describe, expect, it } from 'vitest';
import { holdsFigures, mentionsTotals } from '../../../lib/table/totals';
import { gridOf } from './labelled';
import { findings } from './score';

const outcomes = (text: string): string[] =>
  findings(gridOf(text)).all.map(({ rule, outcome }) => `${rule} ${outcome}`);

describe('sums that no label tells of', () => {
  it('are found where lines add up, in rows and in columns, over subtotals as well', () => {
    const { sums, broken } = findings(
      gridOf(
        `
Area|Both|Men|Women
Country|12,310|6,110|6,200
North|7,430|3,700|3,730
Northeast|4,128|2,050|2,078
Northwest|3,302|1,650|1,652
South|4,880|2,410|2,470
Southeast|2,671|1,320|1,351
Southwest|2,209|1,090|1,119`.trim(),
      ),
    );
    expect([...sums]).toEqual(expect.arrayContaining(['r2=3,4', 'r5=6,7', 'r1=2,5', 'c1=2,3']));
    expect(broken.size).toBe(0);
  });

  it('are doubted and never accused where one place of many is off by a digit', () => {
    const text = `
Area|2019|2020|2021|2022
North|41,283|42,871|43,664|44,917
South|30,219|31,447|32,958|33,120
Both|71,502|74,318|76,622|79,037`.trim();
    expect(outcomes(text)).toEqual([
      'sum.column pass',
      'sum.column pass',
      'sum.column pass',
      'sum.column incomplete',
    ]);
  });

  it('are not seen in figures that add up at fewer places', () => {
    const text = `
Area|A|B|C
North|41,283|42,871|43,664
South|30,219|31,447|32,958
East|71,502|70,006|15,311`.trim();
    expect(outcomes(text)).toEqual([]);
  });

  it('are found under headers that repeat, with other figures between', () => {
    const { sums } = findings(
      gridOf(
        `
Town|Pupils|Nursery>2|Primary>2|College>2
Town|Pupils|Number|Percent|Number|Percent|Number|Percent
North|2,851|141|4.95|1,797|63.03|913|32.02
South|1,082|93|8.60|702|64.88|287|26.52
East|2,218|177|7.98|1,264|56.99|777|35.03`.trim(),
      ),
    );
    expect(sums).toContain('c1=2,4,6');
  });

  it('are found where two lines make a third that does not stand beside them', () => {
    const { sums, broken } = findings(
      gridOf(
        `
District|1999|2000|2002|Rank|Since 1999
First|30.5|31.4|36.1|4|5.6
Second|61.9|62.3|66.0|1|4.1
Third|36.9|35.1|40.3|3|3.4
Fourth|23.6|22.7|29.9|5|6.3
Fifth|48.2|49.9|57.3|2|9.1`.trim(),
      ),
    );
    expect(sums).toContain('c3=1,5');
    expect(broken.size).toBe(0);
  });

  it('stand where a table is too wide to be looked at in every way', () => {
    const regions = Array.from({ length: 48 }, (_, i) => `Region ${i}`);
    const heads = ['All', ...Array.from({ length: 21 }, (_, i) => `Age ${i}`)];
    const figures = regions.flatMap((_, i) => {
      const ages = heads.slice(1).map((_, age) => {
        const spread = 1 + ((age * 31 + i * 17) % 13) / 20;
        return Math.round((((i * 7919) % 90_001) + 500_000) * 0.6 ** age * spread);
      });
      return [ages.reduce((a, b) => a + b, 0), ...ages];
    });
    const rows = [
      ['', ...regions.flatMap((region) => heads.map(() => region))],
      ['', ...regions.flatMap(() => heads)],
      ['Census', ...figures.map(String)],
    ];
    const { all } = findings(gridOf(rows.map((row) => row.join('|')).join('\n')));
    const totals = new Set(all.map(({ target }) => target.cell));
    expect(totals.size).toBeGreaterThanOrEqual(regions.length);
  });

  it('are not made of two lines that are far apart', () => {
    const between = Array.from({ length: 20 }, (_, i) => `Line ${i}|${i}|${i * i}|${i ** 3}`);
    const rows = ['Name|A|B|C', 'One|41,283|7,871|93,664', ...between, 'Two|30,219|1,447|2,958'];
    const { sums } = findings(gridOf([...rows, 'All|71,502|9,318|96,622'].join('\n')));
    expect([...sums]).toEqual([]);
  });

  it('are found in tables that print decimals behind a comma', () => {
    const text = `
Energy|2019|2020
Coal|1 283,5|1 187,25
Gas|917,25|930,5
All|2 200,75|2 117,75`.trim();
    expect(outcomes(text)).toEqual(['sum.column pass', 'sum.column pass']);
  });
});

describe('a total that no other place bears out', () => {
  const table = (total: string): string =>
    `
性质|作为原告|作为被告|合计
诉讼或仲裁|1,708,589.99|438,295.50|${total}`.trim();

  it('is broken where one digit is wrong', () => {
    expect(outcomes(table('2,146,885.49'))).toEqual(['sum.row pass']);
    expect(outcomes(table('2,146,285.49'))).toEqual(['sum.row fail']);
  });

  it('is not accused where it may be the total of something else', () => {
    expect(outcomes(table('2,318,472.06')).filter((one) => one.endsWith('fail'))).toEqual([]);
  });
});

it('a last digit is broken in money where every other sum of the table holds to it, and doubted in what is measured', () => {
  const rows = ['人员|310.21|22.43|12.61|8.27|4.33', '公用|96.08|8.15|7.32|2.19|6.41'];
  const of = (total: string, unit: string): string =>
    [`项目（${unit}）|甲|乙|丙|丁|戊`, ...rows, total].join('\n');
  const HOLDS = '合计|406.29|30.58|19.93|10.46|10.74';
  const DIFFERS = '合计|406.29|30.58|19.93|10.46|10.75';
  for (const unit of ['单位：万元', '单位：公顷'])
    expect(outcomes(of(HOLDS, unit))).toEqual(Array(5).fill('sum.column pass'));
  expect(outcomes(of(DIFFERS, '单位：万元')).at(-1)).toBe('sum.column fail');
  for (const unit of ['单位：公顷', '单位：亿元'])
    expect(outcomes(of(DIFFERS, unit)).at(-1)).toBe('sum.column incomplete');
});

it('figures in 亿 that are written as 元 may miss their total by one 亿', () => {
  const text = `
项目|金额
税收收入|36500000000
非税收入|12800000000
其他收入|4100000000
合计|53500000000`.trim();
  expect(outcomes(text)).toEqual(['sum.column incomplete']);
});

it('a page is worth a look for an English total or rows of figures, not for dates', () => {
  expect(mentionsTotals('Grand Total')).toBe(true);
  expect(holdsFigures('North41,28342,871South30,21931,447East1,2341,900Both72,73676,218')).toBe(
    true,
  );
  expect(holdsFigures('2024-05-01通知2024-05-02公告2024-05-03公示2024-05-04意见')).toBe(false);
});

it('two totals in doubt are broken where one cell explains both', () => {
  const text = `
项目|甲|乙|合计
人员|310|150|460
公用|96|87|320
合计|543|237|`.trim();
  const { broken } = findings(gridOf(text));
  // 96 stands where 233 belongs: the row and the column through it are both off by 137.
  expect([...broken].sort()).toEqual(['2,3', '3,1']);
});
