// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cellsOf } from '../../../lib/check';
import { accounts, changed, tablesOf } from '../support/accounts';
import { audit } from '../support/pages';
import { pageWith } from '../support/published';
import { report } from '../support/sample';

const TABLES = pageWith(tablesOf(changed(accounts(), 'official', 1, 2, '28.00')));
const PAGES: readonly (readonly [string, string])[] = [
  ['a report', report({ 't3.granted.total': '61', 't3.partial.natural': '约3' })],
  ['tables without a form, with their relations', TABLES],
  ['a page without either', '<p>通知</p>'],
];

test.each(PAGES)('the audit of %s comes back from JSON as it was', (_, html) => {
  const { tables, ...result } = audit(html);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});

test('a sum’s cells are given one by one, each with its place', () => {
  const { checks } = audit(TABLES);
  const sums = checks.filter(({ rule, cells }) => rule.startsWith('sum.') && cells !== undefined);
  const related = checks.filter(({ reason, cells }) => reason.kind === 'relation' && cells);
  expect(sums.length).toBeGreaterThan(5);
  expect(related.length).toBeGreaterThan(5);
  for (const check of [...sums, ...related]) {
    const lists = Object.values(check.cells ?? {}).filter(Array.isArray);
    const terms = cellsOf(check)?.terms ?? [];
    expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([terms.length]));
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
});
