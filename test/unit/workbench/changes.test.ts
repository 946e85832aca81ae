import { expect, test } from 'vitest';
import { changesOf, withChanges } from '../../../entrypoints/workbench/changes';
import { summaryOf } from '../../../entrypoints/workbench/summary';
import type { ReportCheck } from '../../../lib/export/schema';
import { auditWith, check } from './reports';

const sum = (target: string, outcome: ReportCheck['outcome'], found = 9) =>
  check({ target, outcome, found });
const text = (quote: string) =>
  check({ rule: 'text.requests', outcome: 'fail', severity: 'warning', quote });

test.each<[string, ReportCheck[], ReportCheck[], Record<string, number[]>]>([
  ['put right', [sum('a', 'fail')], [sum('a', 'pass')], { fixed: [0] }],
  ['other figures, still wrong', [sum('a', 'fail')], [sum('a', 'fail', 8)], { still: [0] }],
  ['one more', [sum('a', 'fail')], [sum('a', 'fail'), sum('b', 'fail')], { still: [0], new: [1] }],
  ['its table is gone: nobody knows', [sum('a', 'fail')], [sum('b', 'pass')], { unchecked: [0] }],
  ['it cannot be read now', [sum('a', 'fail')], [sum('a', 'incomplete')], { unchecked: [0] }],
  ['the sentence is gone', [text('收到申请9件')], [sum('a', 'pass')], { fixed: [0] }],
  ['the sentence with another figure', [text('收到9件')], [text('收到8件')], { still: [0] }],
  ['nothing was wrong', [sum('a', 'pass')], [sum('a', 'pass')], {}],
])('%s', (_, then, now, wanted) => {
  const { since, ...found } = changesOf(auditWith(then), auditWith(now).report);
  expect(since).toBe('2026-01-02');
  expect(found).toEqual({ fixed: [], unchecked: [], still: [], new: [], ...wanted });
});

test('a page that names another unit by now is the same page', () => {
  const then = auditWith([sum('a', 'fail')]);
  const now = auditWith([sum('a', 'fail')], { issuer: '青岚市水利局' });
  expect(changesOf(then, now.report).still).toEqual([0]);
});

test('where nothing of a report is read any more, nothing of it is put right', () => {
  const { report } = auditWith([]);
  const facts = report.facts.map((fact) => ({ ...fact, state: 'absent' as const }));
  expect(changesOf(auditWith([text('收到9件')]), { ...report, facts }).unchecked).toEqual([0]);
});

test('a row tells how many, and each of its findings what it is', () => {
  const then = auditWith([sum('a', 'fail'), sum('b', 'fail')]);
  const now = auditWith([sum('a', 'fail'), sum('b', 'pass'), sum('c', 'fail')]);
  const summary = withChanges(summaryOf(now), now, then);
  expect(summary.changes).toMatchObject({ fixed: 1, still: 1, new: 1, unchecked: 0 });
  expect(summary.findings?.map(({ change }) => change)).toEqual(['still', 'new']);
  expect(withChanges(summaryOf(now), now, null)).toEqual(summaryOf(now));
});
