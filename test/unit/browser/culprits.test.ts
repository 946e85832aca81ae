import { expect, test } from 'vitest';
import { culpritsOf, groupsOf } from '../../../entrypoints/ui/groups';
import { auditText, toReport } from '../../../lib';
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

test('a sum is not listed again under a second culprit that stands in it', () => {
  const { culprits } = found({
    't4.reconsideration.total': (FIGURES['t4.reconsideration.total'] ?? 0) + 1,
  });
  expect(culprits.length).toBeGreaterThan(1);
  expect(culprits.map(({ sums }) => sums.length)).toEqual([1, ...culprits.slice(1).map(() => 0)]);
});

test('sums that no culprit stands in are the rest', () => {
  const { report, broken } = found({
    't3.received.total': (FIGURES['t3.received.total'] ?? 0) + 30,
  });
  expect(culpritsOf({ ...report, suspects: [] }, broken)).toEqual({ culprits: [], rest: broken });
});
