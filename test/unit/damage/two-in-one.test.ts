// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Rows } from '../support/damage';
import { FIGURES, HEADER, whole } from '../support/damage-kit';
import { accused, audit } from '../support/pages';
import { report } from '../support/sample';

/** Rows of table 3 that are two in one, or have a cell of another's: their figures stand somewhere, but not where their labels say. */

const isFigure = (y: number): boolean => y >= HEADER;

/** Rows with the figures of each changed; `label` is the last label before them. */
const refigured = (rows: Rows, change: (figures: string[], label: string) => string[]): Rows =>
  rows.map((row, y) => {
    if (!isFigure(y)) return row;
    const labels = row.slice(0, -FIGURES);
    const figures = row.slice(-FIGURES).map(({ text }) => text);
    const changed = change(figures, labels.at(-1)?.text ?? '');
    return [...labels, ...changed.map((text) => ({ text }))];
  });

/** The report with table 3 changed, and the values of a row's seven facts. */
function read(row: string, change: (rows: Rows) => Rows, printed: Record<string, string> = {}) {
  const result = audit(report(printed, { damage: (rows) => whole(change(rows)) }));
  const facts = result.facts.filter(({ id }) => id.startsWith(`t3.${row}.`));
  return {
    values: facts.map(({ value }) => value),
    states: facts.map(({ state }) => state),
    accused: accused(result),
    checks: result.checks,
  };
}

const NOTHING = Array(FIGURES).fill(null);
const onlyIn =
  (wanted: string, figures: readonly string[]): ((rows: Rows) => Rows) =>
  (rows) =>
    refigured(rows, (own, label) => (label.startsWith(wanted) ? [...figures] : own));

const PARTIAL = '（二）部分公开';
const GRANTED = '（一）予以公开';

describe('nothing is read of', () => {
  test('a row with a cell for each column where all others have lost their total', () => {
    const { values, accused } = read('granted', (rows) =>
      refigured(rows, (own, label) =>
        label.startsWith(GRANTED) ? ['12', '3', '3', '0', '0', '1', '0'] : own.slice(0, -1),
      ),
    );
    expect(values).toEqual(NOTHING);
    expect(accused).toEqual([]);
  });

  test.each([
    ['the blank behind', ['12', '30', '', '0', '1', '0', '16']],
    ['the blank before', ['12', '', '30', '0', '1', '0', '16']],
  ])('a row in which two figures closed up, with %s', (_, figures) => {
    const { values, accused } = read('granted', onlyIn(GRANTED, figures));
    expect(values).toEqual(NOTHING);
    expect(accused).toEqual([]);
  });

  test.each([
    [['3', '0', '0', '0', '0', '0', '0', '0']],
    [['3', '0', '0', '0', '0', '0', '0', '0', '0']],
  ])('a row that begins as one and ends as another: %s', (figures) => {
    const { values, accused } = read('partial', (rows) =>
      onlyIn(
        PARTIAL,
        figures,
      )(rows).filter((row) => !row.some(({ text }) => /^1\.属于国家/.test(text))),
    );
    expect(values).toEqual(NOTHING);
    expect(accused).toEqual([]);
  });

  test('a row with a figure before its label and one for each column behind it', () => {
    const { values, accused } = read('partial', (rows) =>
      rows.map((row) => {
        const at = row.findIndex(({ text }) => text.startsWith(PARTIAL));
        if (at < 0) return row;
        const texts = ['3', row[at]?.text ?? '', '0', '0', '1', '0', '0', '0', '0'];
        return [...row.slice(0, at), ...texts.map((text) => ({ text }))];
      }),
    );
    expect(values).toEqual(NOTHING);
    expect(accused).toEqual([]);
  });

  test('a row that an empty cell has moved, beneath a header with a span too long', () => {
    const { values, accused } = read('granted', (rows) =>
      onlyIn(GRANTED, ['', '12', '3', '0', '0', '1', '0'])(rows).map((row) =>
        row.map((cell) => (cell.text === '法人或其他组织' ? { ...cell, colspan: 7 } : cell)),
      ),
    );
    expect(values).toEqual(NOTHING);
    expect(accused).toEqual([]);
  });

  test('the same where the total closed up, on a page that ends before its own', () => {
    const { values } = read('granted', (rows) =>
      onlyIn(GRANTED, ['12', '3', '0', '0', '0', '116', ''])(rows).slice(0, HEADER + 8),
    );
    expect(values).toEqual(NOTHING);
  });
});

test('a row that lost a cell does not say zero where its broken figure may have stood', () => {
  const { values, accused } = read('denied.secret', (rows) =>
    onlyIn('1.属于国家秘密', ['0', '0', '0', '1', '0', '0', ''])(rows),
  );
  expect(values.slice(3, 5)).toEqual([null, null]);
  expect(accused).toEqual([]);
});

describe('what the page has, though nothing tells where, is unreadable, not absent', () => {
  const UNREADABLE = Array(FIGURES).fill('unreadable');
  const outcomeOf = ({ checks }: ReturnType<typeof read>, target: string) =>
    checks.find(({ rule, target: own }) => rule === 't3.row-total' && own === target)?.outcome;

  test('a row whose label the form does not know', () => {
    const result = read('closed.other', (rows) =>
      rows.map((row) =>
        row.map((cell) => (cell.text === '3.其他' ? { ...cell, text: '3.其她' } : cell)),
      ),
    );
    expect(result.states).toEqual(UNREADABLE);
    expect(outcomeOf(result, 't3.closed.other.total')).toBe('incomplete');
  });

  test('the first of two rows in one', () => {
    const at = (rows: Rows) =>
      rows.findIndex((row) => row.some(({ text }) => text === '2.重复申请'));
    const result = read('rejected.repeat', (rows) => [
      ...rows.slice(0, at(rows)),
      [...(rows[at(rows)] ?? []), ...(rows[at(rows) + 1] ?? [])],
      ...rows.slice(at(rows) + 2),
    ]);
    expect(result.states).toEqual(UNREADABLE);
    expect(outcomeOf(result, 't3.rejected.repeat.total')).toBe('incomplete');
  });

  test('a column that is printed twice', () => {
    const twice = (rows: Rows): Rows =>
      rows.map((row, y) => {
        if (isFigure(y))
          return [
            ...row.slice(0, -FIGURES),
            { text: `${row.at(-FIGURES)?.text}1` },
            ...row.slice(-FIGURES),
          ];
        return row.flatMap((cell) => {
          if (cell.text === '自然人') return [cell, cell];
          return cell.text === '申请人情况' ? [{ ...cell, colspan: 8 }] : [cell];
        });
      });
    const result = read('granted', twice);
    expect(result.states[0]).toBe('unreadable');
    expect(result.values.slice(1)).toEqual([3, 0, 0, 1, 0, 16]);
    expect(outcomeOf(result, 't3.granted.total')).toBe('incomplete');
  });
});

test('a number before a label that is cut up letter by letter is no figure of the row above', () => {
  const lettered = (text: string): string =>
    [...text].map((letter) => `<span>${letter}</span>`).join('');
  const grid = (rows: Rows): string =>
    rows
      .flat()
      .map(({ text }) => `<p>${lettered(text)}</p>`)
      .join('');
  const blank = (rows: Rows): Rows =>
    refigured(rows, (own) => own.map((figure) => (figure === '0' ? '' : figure)));
  const page = report({}, { damage: (rows) => whole(blank(rows)) });
  const third = report({}, { damage: (rows) => whole([[{ text: grid(blank(rows)) }]]) });
  const lines = third.replace(
    /<table[^>]*>(?:<tbody>)?<tr><td[^>]*>(<p>.*?<\/p>)<\/td><\/tr>(?:<\/tbody>)?<\/table>/s,
    '$1',
  );
  expect(lines).not.toBe(third);
  const whole3 = audit(page).facts.filter(({ table }) => table === 't3');
  const told = new Map(whole3.map(({ id, value }) => [id, value ?? 0]));
  const read3 = audit(lines).facts.filter(({ table, value }) => table === 't3' && value !== null);
  for (const { id, value } of read3) expect([id, value]).toEqual([id, told.get(id)]);
});

test('of two figures that came apart in one row, the sums tell the halves', () => {
  const { values, accused } = read('results', (rows) =>
    onlyIn('（七）总计', ['2', '1', '4', '0', '0', '2', '0', '2', '7'])(rows),
  );
  expect(values).toEqual([21, 4, 0, 0, 2, 0, 27]);
  expect(accused).toEqual([]);
});
