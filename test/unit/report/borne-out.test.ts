// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { spread } from '../../portal/tables.mjs';
import { NOTHING_LOST, plain } from '../support/damage-kit';
import { accused, audit } from '../support/pages';
import { FIGURES, report } from '../support/sample';

/** Broken sums of damaged tables that are told all the same, since the others tell where everything stands. */

const figure = (id: string): number => FIGURES[id] ?? 0;

/** The report with some figures changed, its third table in another print. */
const printed = (
  changed: Readonly<Record<string, string>>,
  change: (rows: string[][]) => string[][],
): string =>
  report(changed, {
    damage: (rows) => ({ pieces: [plain(change(spread(rows)))], lost: NOTHING_LOST }),
  });

describe('a column of figures beneath no label', () => {
  const withColumn = (rows: string[][]): string[][] =>
    rows.map((row, y) => [...row.slice(0, 4), y < 3 ? '' : '3', ...row.slice(4)]);
  const wrong = { 't3.results.total': String(figure('t3.results.total') + 20) };

  test('leaves a total that is wrong in print as wrong as it is', () => {
    expect(accused(audit(printed(wrong, withColumn))).sort()).toEqual(
      accused(audit(printed(wrong, (rows) => rows))).sort(),
    );
  });

  test('accuses nobody where all comes out', () => {
    expect(accused(audit(printed({}, withColumn)))).toEqual([]);
  });
});

describe('totals that are left out throughout', () => {
  const withoutTotals = (rows: string[][]): string[][] =>
    rows.map((row, y) => (y < 3 ? row : [...row.slice(0, -1), '']));
  const wrong = { 't3.received.natural': String(figure('t3.received.natural') + 7) };

  test('are no sign that a row has moved', () => {
    expect(accused(audit(printed(wrong, withoutTotals)))).toEqual([
      't3.balance t3.carried-out.natural',
    ]);
  });

  test('are a sign of it where one row lacks another figure as well', () => {
    const alsoShort = (rows: string[][]): string[][] =>
      withoutTotals(rows).map((row, y) =>
        y === 3 ? [...row.slice(0, 3), ...row.slice(4), ''] : row,
      );
    expect(accused(audit(printed({}, alsoShort)))).toEqual([]);
  });
});

describe('a label that is short', () => {
  const labelled = (from: string, to: string) => (rows: string[][]) =>
    rows.map((row) => row.map((text) => (text === from ? to : text)));

  test.each<[string, string, string]>([
    ['behind its group’s', '2.重复申请', '（五）不予处理2.重复申请'],
    ['behind its number without a sign', '2.重复申请', '2重复申请'],
    ['that other rows and columns have, with its number', '3.其他', '3其他'],
  ])('%s is its row’s', (_, from, to) => {
    const read = (page: string) => audit(page).facts.map(({ id, value }) => [id, value]);
    expect(read(printed({}, labelled(from, to)))).toEqual(read(printed({}, (rows) => rows)));
  });

  test('with another’s number is nobody’s', () => {
    const { facts } = audit(printed({}, labelled('2.重复申请', '4重复申请')));
    expect(facts.find(({ id }) => id === 't3.rejected.repeat.natural')?.value).toBeNull();
  });
});
