// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { accounts, changed, inTenThousands, tablesOf } from '../support/accounts';
import { find, type Published, published, relationsOf } from '../support/published';

/** Planned expenditure on three things and their total, as a table of its own. */
function official(total: string, parts: readonly string[], unit: string): Published {
  const [abroad = '', purchase = '', running = '', reception = '', cars = ''] = parts;
  return published(
    '2024年度财政拨款“三公”经费支出决算表',
    [
      ['项目', '决算数'],
      ['合计', total],
      ['1．因公出国（境）费', abroad],
      ['2．公务用车购置及运行维护费', cars],
      ['其中：公务用车购置费', purchase],
      ['公务用车运行维护费', running],
      ['3．公务接待费', reception],
    ],
    [`单位：${unit}`],
  );
}

const outcome = (table: Published) => {
  const { outcome: came, reason } = find(relationsOf([table]), 'official.total');
  return `${came} ${reason.kind === 'relation' ? reason.result : ''}`;
};

test('a figure without the decimals that its neighbours print is rounded', () => {
  const parts = ['22,118,861', '180,000.40', '65,000.20', '12,000.50', '245,000.60'];
  // 22,375,862.1 by the printed figures.
  expect(outcome(official('22,375,861.80', parts, '万元'))).toBe('pass holds');
  expect(outcome(official('22,375,870.10', parts, '万元'))).toBe('fail differs');
});

test('one where the column drops zeros may be, so that nothing is said', () => {
  const parts = ['22,118,861', '180,000.41', '65,000.22', '12,000.51', '245,000.63'];
  expect(outcome(official('22,375,862.14', parts, '万元'))).toBe('pass holds');
  expect(outcome(official('22,375,861.77', parts, '万元'))).toBe('incomplete rounding');
  expect(outcome(official('22,375,870.14', parts, '万元'))).toBe('fail differs');
});

test('a column of 亿 written out in 元 is rounded to 亿', () => {
  const parts = ['1200000000', '300000000', '100000000', '700000000', '400000000'];
  expect(outcome(official('2300000000', parts, '元'))).toBe('pass holds');
  expect(outcome(official('2200000000', parts, '元'))).toBe('incomplete rounding');
  expect(outcome(official('2600000000', parts, '元'))).toBe('fail differs');
  // One figure told to the last 元 shows that the others are not rounded.
  expect(
    outcome(official('2200000000', [...parts.slice(0, 3), '700000001', '400000000'], '元')),
  ).toBe('fail differs');
});

test('n figures in 万元 are off by half a unit for each and for the total', () => {
  const parts = ['3.00', '18.00', '6.50', '1.20', '24.50'];
  expect(outcome(official('28.72', parts, '万元'))).toBe('pass holds');
  expect(outcome(official('28.73', parts, '万元'))).toBe('fail differs');
});

test('the last digit of an amount told to the cent is broken, where the rest of the table holds', () => {
  const set = accounts(undefined, (amount) => amount.toFixed(2));
  const came = (tables: typeof set) => {
    const checks = relationsOf(tablesOf(tables).map((each) => ({ ...each, lines: ['单位：元'] })));
    return ['official.total', 'official.total-planned'].map((target) => find(checks, target));
  };
  const broken = changed(set, 'official', 1, 2, '287000.01');
  expect(came(set)).toMatchObject([{ outcome: 'pass' }, { outcome: 'pass' }]);
  expect(came(broken)).toMatchObject([{ outcome: 'fail', difference: 0.01 }, { outcome: 'pass' }]);
  // Off by a cent elsewhere too: these were rounded after all.
  const rounded = changed(broken, 'official', 1, 1, '286999.99');
  expect(came(rounded)).toMatchObject([{ outcome: 'pass' }, { outcome: 'pass' }]);
  // By itself it may be either.
  const parts = ['30000.00', '180000.00', '65000.01', '12000.00', '245000.00'];
  expect(outcome(official('287000.01', parts, '元'))).toBe('incomplete rounding');
});

test('amounts in 万元 with two decimals may differ by one of them', () => {
  const set = changed(accounts(undefined, inTenThousands), 'official', 1, 2, '28.71');
  expect(find(relationsOf(tablesOf(set)), 'official.total').outcome).toBe('pass');
});
