import { expect, test } from 'vitest';
import { countsIn, judged, judgedAll, summaryOf } from '../../../entrypoints/workbench/summary';
import { auditWith, check, verdictOf } from './reports';

const broken = (found = 5) =>
  check({ outcome: 'fail', found, difference: found - 3, target: 't3.results.natural' });
const warned = check({
  rule: 'text.requests',
  outcome: 'fail',
  severity: 'warning',
  quote: '收到',
});
const unread = check({ outcome: 'incomplete', doubt: 'unread', target: 't3.results.other' });
const AUDIT = auditWith([check(), broken(), warned, unread]);

test('outcomes: the worst first; blanks alone are no doubt', () => {
  const of = (...weights: ('broken' | 'warned' | 'notice' | 'slip' | 'unread' | 'unchecked')[]) =>
    countsIn(
      weights.map((weight) => ({ weight })),
      5,
    ).outcome;
  expect(of('warned', 'broken')).toBe('broken');
  expect(of('slip', 'warned')).toBe('warned');
  expect(of('unread')).toBe('doubtful');
  expect(of('slip')).toBe('doubtful');
  expect(of('unchecked', 'notice')).toBe('clean');
  expect(countsIn([], 0).outcome).toBe('doubtful');
});

test('a document of which something was left out is never clean, also once its findings are dismissed', () => {
  const whole = auditWith([check(), warned]);
  const unread = { pages: 0, rows: 0, tables: [2] };
  const summary = summaryOf({ ...whole, report: { ...whole.report, unread } });
  expect(summaryOf(auditWith([check()])).outcome).toBe('clean');
  expect(summary.outcome).toBe('warned');
  const verdict = verdictOf(whole, 1, 'dismissed');
  const verdicts = new Map([[verdict.fingerprint, verdict]]);
  expect(judged(summary, verdicts).outcome).toBe('doubtful');
});

test('a row knows its findings by what verdicts know them by', () => {
  const summary = summaryOf(AUDIT);
  expect(summary).toMatchObject({ outcome: 'broken', failed: 1, warned: 1, incomplete: 1 });
  expect(summary.findings?.map(({ check: at, weight }) => [at, weight])).toEqual([
    [1, 'broken'],
    [2, 'warned'],
    [3, 'unread'],
  ]);
  expect(summary.findings?.[0]?.fingerprint).toBe(AUDIT.judgements[1]?.fingerprint);
});

test('a row counts the cells that are probably wrong, as long as a sum is broken by them', () => {
  const suspect = {
    ...{ fact: 't3.results.natural', found: 5, suggested: 3, cause: 'digit' },
    ...{ explains: 1, alternatives: 1 },
  };
  const oneOfSeveral = { ...suspect, alternatives: 2 };
  const { report, judgements } = AUDIT;
  const summary = summaryOf({
    report: { ...report, suspects: [suspect, oneOfSeveral] },
    judgements,
  });
  expect([summary.suspects, summaryOf(AUDIT).suspects]).toEqual([1, 0]);
  const verdict = verdictOf(AUDIT, 1, 'dismissed');
  expect(judged(summary, new Map([[verdict.fingerprint, verdict]])).suspects).toBe(0);
  const other = verdictOf(AUDIT, 2, 'dismissed');
  expect(judged(summary, new Map([[other.fingerprint, other]])).suspects).toBe(1);
});

test('what was dismissed counts for nothing, until its figures change', () => {
  const verdict = verdictOf(AUDIT, 1, 'dismissed');
  const verdicts = new Map([[verdict.fingerprint, verdict]]);
  const summary = summaryOf(AUDIT);
  const now = judged(summary, verdicts);
  expect(now).toMatchObject({ outcome: 'warned', failed: 0, warned: 1, dismissed: 1 });
  expect(now.standing?.map(({ check: at }) => at)).toEqual([2, 3]);
  const confirmed = verdictOf(AUDIT, 1, 'confirmed');
  expect(judged(summary, new Map([[confirmed.fingerprint, confirmed]]))).toBe(summary);
  // A rerun finds the same again, and the verdict with it.
  const again = summaryOf(auditWith([check(), broken(), warned, unread]));
  expect(judged(again, verdicts).failed).toBe(0);
  const changed = summaryOf(auditWith([check(), broken(7), warned, unread]));
  expect(judged(changed, verdicts)).toBe(changed);
});

test('rows that nothing was made of stay the same objects', () => {
  const verdict = verdictOf(AUDIT, 1, 'dismissed');
  const verdicts = new Map([[verdict.fingerprint, verdict]]);
  const other = summaryOf(auditWith([broken()], { issuer: '青岚市商务局' }));
  const summaries = new Map([
    [0, summaryOf(AUDIT)],
    [1, other],
  ]);
  const before = judgedAll(summaries, verdicts);
  const after = judgedAll(summaries, new Map(verdicts), before);
  expect(after.get(0)).toBe(before.get(0));
  expect(after.get(0)?.failed).toBe(0);
  expect(after.get(1)).toBe(other);
  expect(judgedAll(summaries, new Map(), after).get(0)?.failed).toBe(1);
});
