// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { auditSteps } from '../../../lib/audit/steps';
import { cellsOf } from '../../../lib/check';
import { readDocument, readText } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { accounts, changed, tablesOf } from '../support/accounts';
import { parse } from '../support/page';
import { audit } from '../support/pages';
import { pageWith } from '../support/published';
import { FIGURES, report } from '../support/sample';
import { textReport } from '../support/text';

const TABLES = pageWith(tablesOf(changed(accounts(), 'official', 1, 2, '28.00')));
const PAGES: readonly (readonly [string, string])[] = [
  ['a report', report({ 't3.granted.total': '61', 't3.partial.natural': '约3' })],
  ['tables without a form, with their relations', TABLES],
  ['a page without either', '<p>通知</p>'],
];

const NOW = { auditedAt: '2026-01-01T00:00:00.000Z' };

/** As it comes out of a message or a store. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test.each(PAGES)(
  'what was read of %s, and its audit, come back from JSON as they were',
  (_, html) => {
    const { intake } = runNow(readDocument(parse(html), { url: 'http://www.example.gov.cn/' }));
    expect(sent(intake)).toEqual(intake);
    const result = runNow(auditSteps(intake, NOW));
    expect(sent(result)).toStrictEqual(result);
    expect(runNow(auditSteps(sent(intake), NOW))).toStrictEqual(result);
  },
);

test('so does a report that is plain text', () => {
  const { intake } = runNow(readText(textReport({ ...FIGURES, 't3.granted.total': 61 })));
  const result = runNow(auditSteps(intake, NOW));
  expect(result.checks.filter(({ outcome }) => outcome === 'fail')).not.toEqual([]);
  expect(runNow(auditSteps(sent(intake), NOW))).toStrictEqual(result);
});

test('a sum’s cells are given one by one, each with its place', () => {
  const { checks } = audit(TABLES);
  const sums = checks.filter(({ rule, sum }) => rule.startsWith('sum.') && sum !== undefined);
  const related = checks.filter(({ reason, sum }) => reason.kind === 'relation' && sum);
  expect(sums.length).toBeGreaterThan(5);
  expect(related.length).toBeGreaterThan(5);
  for (const check of [...sums, ...related]) {
    const lists = Object.values(check.sum ?? {}).filter(Array.isArray);
    const terms = cellsOf(check)?.terms ?? [];
    expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([terms.length]));
    expect(check.cells?.()).toEqual(cellsOf(check));
  }
  const [broken] = related.filter(({ outcome }) => outcome === 'fail');
  expect(broken && cellsOf(broken)).toMatchObject({
    total: { table: 6, row: 1, column: 2 },
    terms: [
      { table: 6, row: 2, column: 2, value: 3, weight: 1 },
      { table: 6, row: 3, column: 2, value: 24.5, weight: 1 },
      { table: 6, row: 6, column: 2, value: 1.2, weight: 1 },
    ],
  });
});

test('a check of the form has no cells', () => {
  const [check] = audit(report({})).checks;
  expect(check && cellsOf(check)).toBeNull();
  expect(check?.cells).toBeUndefined();
});
