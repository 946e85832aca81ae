// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AMOUNTS, type Amounts, accounts, changed, tablesOf } from '../support/accounts';
import { find, relationsOf } from '../support/published';

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9_000_000_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Any amounts, with enough brought forward to pay for what was spent. */
const AMOUNTS_OF_ANY: fc.Arbitrary<Amounts> = fc
  .record(
    Object.fromEntries(Object.keys(AMOUNTS).map((key) => [key, amount])) as {
      [K in keyof Amounts]: typeof amount;
    },
  )
  .map((amounts) => ({ ...amounts, brought: amounts.brought + amounts.otherSpent }));

test('accounts in order never fail, however they are rounded', () => {
  fc.assert(
    fc.property(AMOUNTS_OF_ANY, (amounts) => {
      const checks = relationsOf(tablesOf(accounts(amounts)));
      expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      expect(find(checks, 'expenditure.total').outcome).toMatch(/pass|inapplicable/);
    }),
    { numRuns: 60 },
  );
});

test('a total that is off by more than rounding fails, by so much', () => {
  const set = accounts();
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 400_000 }), fc.boolean(), (hundredths, less) => {
      const right = 2_870;
      const printed = (right + (less ? -1 : 1) * hundredths) / 100;
      fc.pre(printed >= 0);
      const tables = [changed(set, 'official', 1, 2, printed.toFixed(2)).official];
      expect(find(relationsOf(tables), 'official.total')).toMatchObject({
        outcome: 'fail',
        found: printed,
        expected: 28.7,
        difference: ((less ? -1 : 1) * hundredths) / 100,
      });
    }),
    { numRuns: 60 },
  );
});

test('the same accounts in 元 and in 万元 agree to the last digit', () => {
  fc.assert(
    fc.property(AMOUNTS_OF_ANY, (amounts) => {
      const exact = accounts(amounts, String);
      const tables = tablesOf(accounts(amounts)).map((table, i) => {
        const other = tablesOf(exact)[i];
        return i % 2 === 0 || !other ? table : { ...other, lines: ['单位：元'] };
      });
      const checks = relationsOf(tables);
      expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      expect(find(checks, 'income.total').outcome).toMatch(/pass|inapplicable/);
    }),
    { numRuns: 40 },
  );
});
