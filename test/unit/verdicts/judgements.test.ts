import { expect, test } from 'vitest';
import {
  dismissedIn,
  type JudgedReport,
  type Judgement,
  judgementsOf,
  type KeptVerdict,
  readVerdict,
} from '../../../lib/verdicts';

const check = (changed: Partial<JudgedReport['checks'][number]> = {}) => ({
  rule: 't3.row-total',
  target: 't3.received.total',
  outcome: 'fail',
  expected: 68,
  found: 86,
  terms: [{ fact: 't3.received.natural', weight: 1 }],
  ...changed,
});

const report = (
  checks: JudgedReport['checks'] = [check()],
  {
    issuer = '青岚市教育局' as string | null,
    year = 2024 as number | null,
    url = 'http://a/1',
    value = 68,
  } = {},
): JudgedReport => ({
  report: { issuer, year },
  source: { url },
  facts: [{ id: 't3.received.natural', value }],
  checks,
});

/** A verdict as it would be kept of a judgement. */
const kept = (judgement: Judgement | null | undefined, changed: Partial<KeptVerdict> = {}) => {
  if (!judgement) throw new Error('Nobody has to judge it.');
  const { fingerprint, figures } = judgement;
  return {
    version: 1,
    fingerprint,
    report: judgement.report,
    figures,
    state: 'dismissed',
    reason: '原文如此',
    note: '',
    judgedAt: '2026-01-01T00:00:00.000Z',
    about: { issuer: null, year: null, rule: '', place: '', url: '' },
    ...changed,
  } satisfies KeptVerdict;
};

const first = (of: JudgedReport) => judgementsOf(of, [])[0];

test('only findings and doubts are judged', () => {
  const outcomes = ['pass', 'fail', 'incomplete', 'inapplicable'];
  const judged = judgementsOf(report(outcomes.map((outcome) => check({ outcome }))), []);
  expect(judged.map((one) => one !== null)).toEqual([false, true, true, false]);
});

test('a finding is known again at another address and in another spelling of its names', () => {
  const one = first(report());
  expect(first(report(undefined, { url: 'http://b/2' }))?.fingerprint).toBe(one?.fingerprint);
  const spelt = report(undefined, { issuer: ' 青岚市　教育局\u200b' });
  expect(first(spelt)?.fingerprint).toBe(one?.fingerprint);
});

test('another year, issuer, rule or cell is another finding', () => {
  const others = [
    report(undefined, { year: 2023 }),
    report(undefined, { issuer: '青岚市民政局' }),
    report([check({ rule: 't3.balance' })]),
    report([check({ target: 't3.received.natural' })]),
  ];
  const all = [report(), ...others].map((one) => first(one)?.fingerprint);
  expect(new Set(all).size).toBe(all.length);
});

test('where the page tells no issuer or year, its address is what the report is known by', () => {
  const at = (url: string) => first(report(undefined, { issuer: null, url }))?.report;
  expect(at('http://a/1#top')).toBe(at('http://a/1'));
  expect(at('http://a/2')).not.toBe(at('http://a/1'));
});

test('what nothing else tells apart is numbered', () => {
  const two = judgementsOf(report([check(), check()]), []);
  expect(two[0]?.fingerprint).not.toBe(two[1]?.fingerprint);
});

test('a verdict is shown again, and asked for again once a figure behind it has changed', () => {
  const before = kept(first(report()));
  const [same] = judgementsOf(report(), [before]);
  expect(same).toMatchObject({
    isStale: false,
    verdict: { state: 'dismissed', reason: '原文如此' },
  });
  expect(dismissedIn([same ?? null])).toEqual(new Set([0]));
  const changes = [
    report(undefined, { value: 69 }),
    report([check({ found: 87 })]),
    report([check({ outcome: 'incomplete' })]),
  ];
  for (const changed of changes) {
    const [judged] = judgementsOf(changed, [before]);
    expect(judged).toMatchObject({ isStale: true, verdict: { state: 'dismissed' } });
    expect(dismissedIn([judged ?? null]).size).toBe(0);
  }
});

test('a sentence is known by its words, and its figures are figures', () => {
  const told = (quote: string) => report([check({ rule: 'text.requests', quote })]);
  const before = kept(first(told('共收到申请 86 件')));
  expect(judgementsOf(told('共收到申请86件'), [before])[0]?.isStale).toBe(false);
  expect(judgementsOf(told('共收到申请96件'), [before])[0]?.isStale).toBe(true);
  expect(judgementsOf(told('共办结申请86件'), [before])[0]?.verdict).toBeNull();
});

test('a confirmed finding goes on counting', () => {
  const before = kept(first(report()), { state: 'confirmed' });
  expect(dismissedIn(judgementsOf(report(), [before])).size).toBe(0);
});

test('what is stored is read only where it is a verdict of this version', () => {
  const good = kept(first(report()));
  expect(readVerdict(good)).toEqual(good);
  const bad = [
    null,
    'text',
    { ...good, version: 2 },
    { ...good, state: 'perhaps' },
    { ...good, note: 3 },
    { ...good, about: null },
    { ...good, about: { ...good.about, year: '2024' } },
  ];
  for (const one of bad) expect(readVerdict(one)).toBeNull();
});
