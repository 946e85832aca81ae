// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { audit } from '../support/pages';
import { report } from '../support/sample';

test('every cell of an undamaged report is read, none recovered', () => {
  const { facts } = audit(report());
  expect(facts).toHaveLength(200);
  expect(facts.filter(({ state }) => state !== 'read').map(({ id }) => id)).toEqual([]);
});
