import { expect, test } from 'vitest';
import type { Sum } from '../../../lib/form/model';
import { checkSum } from '../../../lib/form-checks/sums';
import type { Fact } from '../../../lib/report/fact';
import { brokenSystems } from '../../../lib/suspects/system';

const fact = (id: string, value: number): [string, Fact] => [
  id,
  {
    id,
    table: 't4',
    row: '',
    column: id,
    label: id,
    value,
    raw: `${value}`,
    state: 'read',
    place: null,
  },
];

const sum = (target: string, terms: readonly string[]): Sum => ({
  rule: 't4.total',
  must: { zh: '', en: '' },
  target,
  terms: terms.map((one) => ({ fact: one, weight: 1 })),
});

test('a sum of decimals that holds beside one that is broken is off by nothing', () => {
  const facts = new Map([
    fact('a', 0.1),
    fact('b', 0.2),
    fact('c', 0.3),
    fact('d', 1),
    fact('e', 2),
  ]);
  const sums = [sum('c', ['a', 'b']), sum('e', ['c', 'd'])];
  const checks = sums.map((one) => checkSum(one, facts));
  expect(checks.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
  expect(brokenSystems(sums, checks, facts).map(({ residuals }) => residuals)).toEqual([[0, -0.7]]);
});
