import { expect, test } from 'vitest';
import { auditText, toReport } from '../../../lib';
import { culpritsOf, groupsOf } from '../../../lib/answer/groups';
import type { ReportCheck } from '../../../lib/export/schema';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

function found(misprints: Record<string, number>) {
  const report = toReport(auditText(textReport({ ...FIGURES, ...misprints })));
  const { broken } = groupsOf(report);
  return { report, broken, ...culpritsOf(report, broken) };
}

test('each broken sum stands under one culprit, or in the rest', () => {
  const { broken, culprits, rest } = found({
    't3.received.total': (FIGURES['t3.received.total'] ?? 0) + 30,
    't4.reconsideration.total': (FIGURES['t4.reconsideration.total'] ?? 0) + 1,
  });
  expect(broken).toHaveLength(3);
  expect(culprits[0]?.suspect.fact).toBe('t3.received.total');
  expect(culprits[0]?.sums.map(({ check }) => check.rule)).toEqual(['t3.row-total', 't3.balance']);
  const listed = [...culprits.flatMap(({ sums }) => sums), ...rest].map(({ index }) => index);
  expect(listed.sort()).toEqual(broken.map(({ index }) => index).sort());
});

test('cells of which any may be wrong are one finding, whose sum is listed once', () => {
  const { report, culprits } = found({
    't4.reconsideration.total': (FIGURES['t4.reconsideration.total'] ?? 0) + 1,
  });
  expect(report.suspects.length).toBeGreaterThan(1);
  expect(culprits).toHaveLength(1);
  expect([culprits[0]?.suspect, ...(culprits[0]?.others ?? [])]).toEqual(report.suspects);
  expect(culprits[0]?.sums).toHaveLength(1);
});

test('what several cells may explain stands behind what one alone does, each with its own sums', () => {
  const { culprits, rest } = found({
    't3.received.total': (FIGURES['t3.received.total'] ?? 0) + 30,
    't4.reconsideration.total': (FIGURES['t4.reconsideration.total'] ?? 0) + 1,
    't4.litigation-after.total': (FIGURES['t4.litigation-after.total'] ?? 0) + 1,
  });
  expect(culprits.map(({ suspect }) => suspect.alternatives > 1)).toEqual([false, true, true]);
  expect(culprits.map(({ sums }) => sums.length)).toEqual([2, 1, 1]);
  expect(rest).toEqual([]);
});

test('likely slips stand apart, and what could not be read before mere blanks', () => {
  const check = (doubt: ReportCheck['doubt']) =>
    ({ outcome: 'incomplete', severity: 'error', doubt }) as ReportCheck;
  const checks = [check('unchecked'), check('unread'), check('likely-slip'), check(undefined)];
  const { slips, incomplete } = groupsOf({ ...found({}).report, checks });
  expect(slips.map(({ index }) => index)).toEqual([2]);
  expect(incomplete.map(({ index }) => index)).toEqual([1, 3, 0]);
});

test('sums that no culprit stands in are the rest', () => {
  const { report, broken } = found({
    't3.received.total': (FIGURES['t3.received.total'] ?? 0) + 30,
  });
  expect(culpritsOf({ ...report, suspects: [] }, broken)).toEqual({ culprits: [], rest: broken });
});
