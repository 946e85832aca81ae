import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { readFigure } from '../../../lib/narrative/figure';
import { unitInLabel, unitsOf } from '../../../lib/relations/units';
import { inUnit } from '../../../lib/table/money';
import { randomFigures } from '../support/figures';
import { Random } from '../support/random';
import { textReport } from '../support/text';

test.each([
  [0.57, '亿元', '万元', 5700],
  [5.37, '亿元', '万元', 53_700],
  [251_000, '元', '万元', 25.1],
  [3.3, '千元', '万元', 0.33],
  [1.1, '百万元', '元', 1_100_000],
  [37, '', '万元', 37],
  [37, '件', '万元', 37],
])('%d%s in %s%s', (value, from, to, made) => {
  expect(inUnit(value, from, to)).toBe(made);
});

const REPORT = textReport(randomFigures(new Random(7)));
const UNITS = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8 };
const amount = fc.record({
  digits: fc.integer({ min: 1, max: 999_999_999 }),
  places: fc.integer({ min: 0, max: 4 }),
  unit: fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[])),
});

/** The digits with the point moved, which is all that another unit is. */
function moved(digits: number, places: number): number {
  const text = String(digits).padStart(places + 1, '0');
  if (places <= 0) return Number(text + '0'.repeat(-places));
  return Number(`${text.slice(0, -places)}.${text.slice(-places)}`);
}

test('whatever amount a cell or a sentence tells is the same digits in 万元', () => {
  fc.assert(
    fc.property(amount, ({ digits, places, unit }) => {
      const printed = `${moved(digits, places).toFixed(places)}${unit}`;
      const is = moved(digits, places + 4 - UNITS[unit]);
      const text = REPORT.replace(/(行政事业性收费)\t[^\t\n]*/, `$1\t${printed}`);
      const fact = auditText(text).facts.find(({ id }) => id === 't2.fees.amount');
      expect(fact).toMatchObject({ value: is, raw: printed, state: 'read' });
      expect(readFigure(`${printed}。`, 0)).toMatchObject({ value: is, unit: '万元' });
    }),
    { numRuns: 60 },
  );
});

test('the unit of a table is read however its line is set', () => {
  for (const line of [
    '单位：万元',
    '单 位: 万 元',
    '金额单位：人民币万元',
    '單位：万元',
    '单位：\u2003万元 编制部门：甲局',
    '单\u200b位：万元',
  ])
    expect(unitsOf(line)).toEqual(['万元']);
  expect(unitsOf('编制单位：元氏县财政局')).toEqual([]);
  expect(unitInLabel('金额（单位：\u3000百万元）')).toBe('百万元');
  expect(unitInLabel('金额')).toBeNull();
});
