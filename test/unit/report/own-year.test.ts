// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { audit } from '../support/pages';
import { report } from '../support/sample';

test('two figures of a column that might be years make no rows of two years', () => {
  const printed = { 't3.received.natural': '2024', 't3.granted.natural': '2006' };
  const { facts } = audit(report(printed));
  const figureOf = (id: string) => facts.find((fact) => fact.id === id)?.value;
  expect(figureOf('t3.received.natural')).toBe(2024);
  expect(figureOf('t3.granted.natural')).toBe(2006);
  expect(figureOf('t3.granted.total')).not.toBeNull();
});
