// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { accused, audit } from '../support/pages';
import { FIGURES, report } from '../support/sample';

/** Signs for nothing (`—`) in reports that print all of their noughts so. */

const noughts = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FIGURES).flatMap(([id, value]) => (value === 0 ? [[id, '—']] : [])),
  );
const more = (id: string): Record<string, string> => ({ [id]: String((FIGURES[id] ?? 0) + 4) });

describe('a report that prints its noughts by signs', () => {
  test('keeps every rule', () => {
    expect(accused(audit(report(noughts())))).toEqual([]);
  });

  test('breaks a sum that misses more than its signs say', () => {
    expect(accused(audit(report({ ...noughts(), ...more('t3.received.total') })))).toEqual([
      't3.row-total t3.received.total',
      't3.balance t3.carried-out.total',
    ]);
  });

  test('is doubted where the cell with the sign is missed in each of its sums', () => {
    const [lost = ''] = Object.keys(FIGURES).filter(
      (id) => /^t3\.(?:denied|rejected)\..*\.natural$/.test(id) && (FIGURES[id] ?? 0) > 0,
    );
    expect(lost).not.toBe('');
    expect(accused(audit(report({ ...noughts(), [lost]: '—' })))).toEqual([]);
  });

  test('says nothing by them where it prints noughts as well', () => {
    const some = Object.entries(noughts()).filter((_, i) => i % 2 === 0);
    const page = report({ ...Object.fromEntries(some), ...more('t4.litigation-direct.total') });
    const { checks } = audit(page);
    const check = checks.find(({ target }) => target === 't4.litigation-direct.total');
    expect(check?.outcome).not.toBe('pass');
    expect(accused({ checks }).length).toBeLessThanOrEqual(1);
  });
});
