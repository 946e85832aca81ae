import { describe, expect, test } from 'vitest';
import type { Check, Fact, FactState } from '../../../lib/audit/types';
import { checkSum } from '../../../lib/form-checks/sums';

/** A cell: its number, or why it has none. */
type Cell = number | Exclude<FactState, 'read' | 'recovered'>;

function fact(id: string, cell: Cell): Fact {
  const value = typeof cell === 'number' ? cell : null;
  return {
    id,
    table: 't3',
    row: 'received',
    column: id,
    label: id,
    value,
    raw: cell === 'unreadable' ? '模糊' : value === null ? '' : String(value),
    state: typeof cell === 'number' ? 'read' : cell,
    place: null,
  };
}

const MUST = { zh: '总计应等于各项之和', en: 'the total should be the sum of its terms' };

/** total = the terms; a term's weight is 1 unless given. */
function check(total: Cell, terms: readonly Cell[], weights: readonly number[] = []): Check {
  const facts = new Map(terms.map((cell, i) => [`term${i}`, fact(`term${i}`, cell)]));
  facts.set('total', fact('total', total));
  return checkSum(
    {
      rule: 't3.row-total',
      must: MUST,
      target: 'total',
      terms: terms.map((_, i) => ({ fact: `term${i}`, weight: weights[i] ?? 1 })),
    },
    facts,
  );
}

describe('figures all there', () => {
  test('a sum that holds passes and tells how', () => {
    expect(check(6, [1, 2, 3])).toMatchObject({
      outcome: 'pass',
      severity: 'error',
      expected: 6,
      found: 6,
      difference: 0,
      reason: { kind: 'holds', blanks: 0 },
      terms: [
        { fact: 'term0', weight: 1 },
        { fact: 'term1', weight: 1 },
        { fact: 'term2', weight: 1 },
      ],
    });
  });

  test('a sum that does not hold fails by so much', () => {
    expect(check(9, [1, 2, 3])).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      expected: 6,
      found: 9,
      difference: 3,
      reason: { kind: 'differs' },
    });
    expect(check(4, [1, 2, 3])).toMatchObject({ outcome: 'fail', difference: -2 });
  });

  test('zeros add up to zero', () => {
    expect(check(0, [0, 0]).outcome).toBe('pass');
    expect(check(1, [0, 0]).outcome).toBe('fail');
  });

  test('weights may take away', () => {
    expect(check(8, [37, 1, 30], [1, 1, -1]).outcome).toBe('pass');
    expect(check(-2, [3, 0, 5], [1, 1, -1]).outcome).toBe('pass');
    expect(check(2, [3, 0, 5], [1, 1, -1])).toMatchObject({ outcome: 'fail', expected: -2 });
  });

  test('decimals are added as they are printed', () => {
    expect(check(0.3, [0.1, 0.2])).toMatchObject({ outcome: 'pass', expected: 0.3, difference: 0 });
    expect(check(59237.2449, [0.33, 59236.9149]).outcome).toBe('pass');
    expect(check(0.3001, [0.1, 0.2])).toMatchObject({ outcome: 'fail', difference: 0.0001 });
    expect(check(-0.1, [0.2, 0.3], [1, -1])).toMatchObject({ outcome: 'pass', expected: -0.1 });
  });

  test('numbers of fifteen digits are added exactly', () => {
    expect(check(999_999_999_999_999, [999_999_999_999_998, 1]).outcome).toBe('pass');
    expect(check(999_999_999_999_999, [999_999_999_999_997, 1]).outcome).toBe('fail');
    expect(check(1e-7, [1e-7, 0])).toMatchObject({ outcome: 'pass', difference: 0 });
  });
});

describe('blank terms', () => {
  test('a sum that works with zeros for them passes, and says that it did', () => {
    expect(check(3, [1, 'blank', 2, 'blank'])).toMatchObject({
      outcome: 'pass',
      reason: { kind: 'holds', blanks: 2 },
    });
  });

  test('a sum that falls short cannot be checked, since they may hold the rest', () => {
    expect(check(9, [1, 'blank', 2])).toMatchObject({ outcome: 'incomplete', difference: 6 });
  });

  test('a sum that is too large already fails, since no count is below zero', () => {
    expect(check(2, [1, 'blank', 2])).toMatchObject({
      outcome: 'fail',
      reason: { kind: 'differs-anyway', unknown: 1 },
    });
  });

  test('a blank that would be taken away does not save a sum that falls short', () => {
    expect(check(9, [1, 2, 'blank'], [1, 1, -1]).outcome).toBe('fail');
    expect(check(2, [1, 2, 'blank'], [1, 1, -1]).outcome).toBe('incomplete');
  });

  test('blanks on both sides leave everything open', () => {
    expect(check(9, ['blank', 2, 'blank'], [1, 1, -1]).outcome).toBe('incomplete');
    expect(check(1, ['blank', 2, 'blank'], [1, 1, -1]).outcome).toBe('incomplete');
  });

  test('all blank under a printed zero holds', () => {
    expect(check(0, ['blank', 'blank']).outcome).toBe('pass');
  });

  test('all blank under a printed number is not an error', () => {
    expect(check(5, ['blank', 'blank']).outcome).toBe('incomplete');
  });
});

describe('a blank total', () => {
  test('is never a broken sum', () => {
    for (const terms of [
      [1, 2],
      [0, 3],
      [1, 'blank'],
      [5, 'unreadable'],
    ] as Cell[][])
      expect(check('blank', terms)).toMatchObject({ outcome: 'incomplete', found: null });
  });

  test('over nothing but blanks and zeros leaves nothing to check', () => {
    expect(check('blank', ['blank', 'blank']).outcome).toBe('inapplicable');
    expect(check('blank', [0, 0]).outcome).toBe('inapplicable');
    expect(check('absent', ['absent', 'absent']).outcome).toBe('inapplicable');
  });

  test('that is not there at all may have been torn off, with a figure in it', () => {
    expect(check('absent', [0, 'blank']).outcome).toBe('incomplete');
    expect(check('blank', [0, 'absent']).outcome).toBe('incomplete');
  });
});

describe('cells that cannot be read', () => {
  test('an unreadable term leaves the sum unchecked though the rest would fit', () => {
    expect(check(3, [1, 2, 'unreadable'])).toMatchObject({
      outcome: 'incomplete',
      reason: { kind: 'unknown-terms', unknown: 1, state: 'unreadable' },
    });
  });

  test('it does not hide that the sum is too large already', () => {
    expect(check(2, [1, 2, 'unreadable']).outcome).toBe('fail');
  });

  test('an unreadable total is unchecked', () => {
    expect(check('unreadable', [1, 2])).toMatchObject({
      outcome: 'incomplete',
      reason: { kind: 'no-total', state: 'unreadable' },
    });
    expect(check('unreadable', ['blank', 'blank']).outcome).toBe('incomplete');
  });
});

describe('a lost column', () => {
  test('an absent term counts as nothing where the rest fits', () => {
    expect(check(3, [1, 2, 'absent']).outcome).toBe('pass');
  });

  test('and leaves the sum unchecked where it does not', () => {
    expect(check(5, [1, 2, 'absent']).outcome).toBe('incomplete');
  });

  test('an absent total accuses nobody', () => {
    expect(check('absent', [1, 2])).toMatchObject({
      outcome: 'incomplete',
      reason: { kind: 'no-total', state: 'absent' },
    });
  });

  test('a row that this print does not have at all is no term', () => {
    const facts = new Map([
      ['a', fact('a', 2)],
      ['total', fact('total', 2)],
    ]);
    const made = checkSum(
      {
        rule: 't3.results',
        must: MUST,
        target: 'total',
        terms: [
          { fact: 'a', weight: 1 },
          { fact: 'b', weight: 1 },
        ],
      },
      facts,
    );
    expect(made).toMatchObject({ outcome: 'pass', terms: [{ fact: 'a', weight: 1 }] });
  });
});
