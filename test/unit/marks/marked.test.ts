import { expect, test } from 'vitest';
import type { Check, Fact, Suspect } from '../../../lib/audit/types';
import { marksOf } from '../../../lib/marks/marked';
import { placeKey } from '../../../lib/place';
import type { PackRule } from '../../../lib/rules';

const IDS = ['a', 'b', 'c', 'sum', 'all', 'gone'];
const place = (id: string) => ({ block: 0, cell: IDS.indexOf(id) });

const fact = (id: string): Fact => ({
  id,
  table: 't3',
  row: id,
  column: 'total',
  label: id,
  value: 1,
  raw: '1',
  state: 'read',
  place: place(id),
});

const check = (target: string, terms: string[], rest: Partial<Check> = {}): Check => ({
  rule: 't3.results',
  target,
  outcome: 'fail',
  severity: 'error',
  expected: 2,
  found: 1,
  difference: -1,
  terms: terms.map((id) => ({ fact: id, weight: 1 })),
  reason: { kind: 'differs', must: { zh: '', en: '' } },
  place: null,
  ...rest,
});

const facts = ['a', 'b', 'c', 'sum', 'all'].map(fact);
const marks = (...checks: Check[]) =>
  Object.fromEntries(
    [...marksOf({ facts, checks, suspects: [] }).values()].map(({ place, ...mark }) => [
      IDS[place.cell ?? -1],
      mark,
    ]),
  );

test('a broken sum marks its target strongly and its terms lightly', () => {
  const found = marks(check('sum', ['a', 'b']));
  expect(found.sum?.tokens).toEqual(['fail']);
  expect(found.a?.tokens).toEqual(['term']);
  expect(found.c).toBeUndefined();
});

test('a cell in several broken sums carries all its marks, the strongest first, and tells of every sum', () => {
  const found = marks(check('all', ['sum', 'c']), check('sum', ['a', 'b']));
  expect(found.sum).toEqual({ tokens: ['fail', 'term'], checks: [0, 1] });
});

test('what could not be checked is marked as a doubt, after what is broken; a mere blank is not', () => {
  const found = marks(
    check('sum', ['a'], { outcome: 'incomplete' }),
    check('b', [], { outcome: 'incomplete', reason: { kind: 'no-total', state: 'blank' } }),
    check('all', ['sum'], { found: 3 }),
  );
  expect(found.sum).toEqual({ tokens: ['term', 'incomplete'], checks: [2, 0] });
  expect(found.b).toBeUndefined();
  expect(found.a).toBeUndefined();
});

test('what holds, and what is only a remark on the form, marks no cell', () => {
  const holds = check('sum', ['a'], { outcome: 'pass' });
  const remark = check('a', [], { rule: 'format.label', severity: 'notice' });
  expect(marks(holds, remark)).toEqual({});
});

test('a cell whose own value is odd is a doubt; a pack’s rule that is called alike is not one of these', () => {
  const odd = { outcome: 'fail', severity: 'notice' } as const;
  const own = check('a', [], { ...odd, rule: 'value.negative' });
  const ofPack = check('b', [], { ...odd, rule: 'value.negative-balance' as PackRule });
  expect(marks(own, ofPack)).toEqual({ a: { tokens: ['incomplete'], checks: [0] } });
});

test('a cell that the page lacks is passed over', () => {
  const absent = { ...fact('gone'), place: null };
  const found = marksOf({
    facts: [...facts, absent],
    checks: [check('gone', ['a'])],
    suspects: [],
  });
  expect([...found.values()].map((mark) => mark.place)).toEqual([place('a')]);
});

test('a suspect is marked as one, beside what else it is', () => {
  const suspect: Suspect = {
    fact: 'a',
    found: 1,
    suggested: 2,
    cause: 'off-by-one',
    explains: 1,
    alternatives: 1,
    explanation: 0,
  };
  const found = marksOf({ facts, checks: [check('sum', ['a', 'b'])], suspects: [suspect] });
  expect(found.get(placeKey(place('a')))).toEqual({
    place: place('a'),
    tokens: ['suspect', 'term'],
    checks: [0],
    suspect: 0,
  });
});

test('one of several that may be wrong is no suspect, but the cell of a broken sum tells of it', () => {
  const oneOf = (fact: string): Suspect => ({
    fact,
    found: 1,
    suggested: 2,
    cause: 'unknown',
    explains: 1,
    alternatives: 3,
    explanation: 0,
  });
  const found = marksOf({
    facts,
    checks: [check('sum', ['a', 'b'])],
    suspects: [oneOf('a'), oneOf('sum'), oneOf('c')],
  });
  expect(found.get(placeKey(place('a')))).toMatchObject({ tokens: ['term'], suspect: 0 });
  expect(found.get(placeKey(place('sum')))).toMatchObject({ tokens: ['fail'], suspect: 1 });
  expect(found.has(placeKey(place('c')))).toBe(false);
});
