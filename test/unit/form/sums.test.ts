import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { modelOf, type Sum } from '../../../lib/form/model';

const APPLICANTS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other'];

const RESULTS = [
  'granted',
  'partial',
  ...[
    'secret',
    'law',
    'stability',
    'third-party',
    'internal',
    'process',
    'enforcement',
    'inquiry',
  ].map((key) => `denied.${key}`),
  ...['not-held', 'not-made', 'unclear'].map((key) => `unavailable.${key}`),
  ...['complaint', 'repeat', 'publication', 'excessive', 'reissue'].map((key) => `rejected.${key}`),
];

const CLOSED: Record<string, string[]> = {
  // Either the three rows are printed or the one; what is not printed is no term.
  'annual-2021': ['closed.uncorrected', 'closed.unpaid', 'closed.other', 'closed'],
  'annual-2019': ['closed'],
};

const forms = FORMS.map((form) => [form.id, modelOf(form).sums] as const);

const weights = (sum: Sum | undefined): Record<string, number> =>
  Object.fromEntries((sum?.terms ?? []).map(({ fact, weight }) => [fact, weight]));

describe.each(forms)('the sums of %s', (id, sums) => {
  const closed = CLOSED[id] ?? [];
  const sum = (rule: string, target: string): Sum | undefined => {
    const found = sums.filter((each) => each.rule === rule && each.target === target);
    expect(found).toHaveLength(1);
    return found[0];
  };

  test('each row of table 3: 总计 = the six kinds of applicants', () => {
    const rows = ['received', 'carried-in', ...RESULTS, ...closed, 'results', 'carried-out'];
    expect(sums.filter(({ rule }) => rule === 't3.row-total')).toHaveLength(rows.length);
    for (const row of rows) {
      expect(weights(sum('t3.row-total', `t3.${row}.total`))).toEqual(
        Object.fromEntries(APPLICANTS.map((column) => [`t3.${row}.${column}`, 1])),
      );
    }
  });

  test('each column of table 3: （七）总计 = all rows of （一） to （六）', () => {
    expect(sums.filter(({ rule }) => rule === 't3.results')).toHaveLength(7);
    for (const column of [...APPLICANTS, 'total']) {
      expect(weights(sum('t3.results', `t3.results.${column}`))).toEqual(
        Object.fromEntries([...RESULTS, ...closed].map((row) => [`t3.${row}.${column}`, 1])),
      );
    }
  });

  test('each column of table 3: 一 + 二 − （七） = 四', () => {
    expect(sums.filter(({ rule }) => rule === 't3.balance')).toHaveLength(7);
    for (const column of [...APPLICANTS, 'total']) {
      expect(weights(sum('t3.balance', `t3.carried-out.${column}`))).toEqual({
        [`t3.received.${column}`]: 1,
        [`t3.carried-in.${column}`]: 1,
        [`t3.results.${column}`]: -1,
      });
    }
  });

  test('each kind of proceeding in table 4: 总计 = the four before it', () => {
    expect(sums.filter(({ rule }) => rule === 't4.total')).toHaveLength(3);
    for (const group of ['reconsideration', 'litigation-direct', 'litigation-after']) {
      expect(weights(sum('t4.total', `t4.${group}.total`))).toEqual({
        [`t4.${group}.upheld`]: 1,
        [`t4.${group}.corrected`]: 1,
        [`t4.${group}.other`]: 1,
        [`t4.${group}.pending`]: 1,
      });
    }
  });

  test('no other sums', () => {
    expect(new Set(sums.map(({ rule }) => rule))).toEqual(
      new Set(['t3.row-total', 't3.results', 't3.balance', 't4.total']),
    );
  });
});
