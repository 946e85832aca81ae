import { expect, test } from 'vitest';
import {
  asHash,
  fingerprintsOf,
  fromHash,
  type JudgedReport,
  whereIn,
} from '../../../lib/verdicts';

const check = (target: string, more = {}) => ({
  ...{ rule: 't4.total', target, outcome: 'fail', expected: 1, found: 2, terms: [] },
  ...more,
});
const report: JudgedReport = {
  report: { issuer: '青岚市水务局', year: 2024 },
  source: { url: 'http://a.gov.cn/1' },
  facts: [{ id: 'a', value: 2 }],
  checks: [check('a'), check('b')],
};

test('a finding is found again by what it is known by, else by its cell', () => {
  const [, second = ''] = fingerprintsOf(report);
  expect(whereIn(report, { fingerprint: second, fact: 'a' })).toEqual({ check: 1 });
  expect(whereIn(report, { fingerprint: 'none', fact: 'a' })).toEqual({ fact: 'a' });
  expect(whereIn(report, { fingerprint: '', fact: null })).toBeNull();
  expect(whereIn(report, { fingerprint: '', fact: 'gone' })).toBeNull();
});

test('it goes through an address', () => {
  const sought = { fingerprint: '["甲局",2024]|t3#%', fact: null };
  expect(fromHash(asHash(sought))).toEqual(sought);
  for (const other of ['', '#', '#x', '#%', '#null', `#${encodeURIComponent('{"fact":1}')}`])
    expect(fromHash(other)).toBeNull();
});

test('checks that take different reports are different findings, whatever their order', () => {
  const against = (year: number) => ({ url: 'http://b.gov.cn/', issuer: '青岚市商务局', year });
  const two = [check('n', { against: against(2023) }), check('n', { against: against(2024) })];
  const [a, b] = fingerprintsOf({ ...report, checks: two });
  expect(fingerprintsOf({ ...report, checks: [...two].reverse() })).toEqual([b, a]);
  expect(a).not.toBe(b);
});
