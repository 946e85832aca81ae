import { expect, test } from 'vitest';
import type { Reason } from '../../../lib';
import { type Doubt, doubtOf } from '../../../lib/check/doubt';
import type { FigureState } from '../../../lib/rules/pack-relations';

const doubt = (reason: Reason) => doubtOf({ outcome: 'incomplete', reason });

test('a check that was made is no doubt', () => {
  expect(doubtOf({ outcome: 'pass', reason: { kind: 'holds', blanks: 2 } })).toBeNull();
  expect(doubtOf({ outcome: 'inapplicable', reason: { kind: 'nothing-printed' } })).toBeNull();
});

test.each<[Doubt, Reason]>([
  ['likely-slip', { kind: 'blanks-differ', blanks: 1, totals: 0 }],
  ['likely-slip', { kind: 'blank-contradicted', other: 5 }],
  ['likely-slip', { kind: 'sum-blanks', blanks: 1 }],
  ['unchecked', { kind: 'no-total', state: 'blank' }],
  ['unread', { kind: 'no-total', state: 'absent' }],
  ['unread', { kind: 'unknown-terms', unknown: 1, state: 'unreadable' }],
  ['unread', { kind: 'doubtful-table' }],
  ['unread', { kind: 'unplaced' }],
  ['unread', { kind: 'sum-unsure' }],
  ['unchecked', { kind: 'sum-near', rounded: 1 }],
  ['unchecked', { kind: 'told-unknown', state: 'absent' }],
  ['unchecked', { kind: 'missing-section', label: '一、总体情况', doubt: true }],
  ['unread', { kind: 'missing-table', section: 2, instead: null }],
  [
    'unchecked',
    {
      kind: 'missing-table',
      section: 3,
      instead: { pictures: 0, files: 0, words: true, other: false },
    },
  ],
  ['unread', { kind: 'second-report', label: '另一份' }],
])('%s: %o', (kind, reason) => {
  expect(doubt(reason)).toBe(kind);
});

const relation = (result: 'unknown' | 'units', ...states: FigureState[]): Reason => {
  const [target, ...terms] = states.map((state, at) => ({
    id: String(at),
    weight: 1,
    label: '',
    value: state === 'read' ? 3 : null,
    unit: '',
    state,
  }));
  if (!target) throw new Error('A relation has a target.');
  const title = { zh: '', en: '' };
  return { kind: 'relation', result, title, compare: '=', unit: '', blanks: 0, target, terms };
};

test('a relation is a slip when only blanks could make it hold, unread when a figure is illegible', () => {
  expect(doubt(relation('unknown', 'read', 'blank', 'read'))).toBe('likely-slip');
  expect(doubt(relation('unknown', 'read', 'blank', 'unreadable'))).toBe('unread');
  expect(doubt(relation('unknown', 'blank', 'read', 'read'))).toBe('unchecked');
  expect(doubt(relation('unknown', 'read', 'absent', 'read'))).toBe('unchecked');
  expect(doubt(relation('units', 'read', 'read'))).toBe('unchecked');
});
