// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Damage } from '../support/damage';
import { accused, audit } from '../support/pages';
import { report } from '../support/sample';

/** （六）其他处理 printed as one row, as the form of 2019 had it. */
const oneRow: Damage = (rows) => {
  const at = rows.findIndex((row) => row.some(({ text }) => text === '（六）其他处理'));
  const values = (rows[at + 2] ?? []).slice(-7);
  const simplified = rows.map((row) => row.map((cell) => ({ ...cell })));
  simplified.splice(at, 3, [{ text: '（六）其他处理', colspan: 2 }, ...values]);
  for (const cell of simplified.flat())
    if (cell.text === '三、本年度办理结果') cell.rowspan = (cell.rowspan ?? 1) - 2;
  return { pieces: [simplified], lost: () => false };
};

const COLUMNS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];

test('the one row is a fact of its own and a term of （七）', () => {
  const result = audit(report({}, { damage: oneRow }));
  expect(result.form).toBe('annual-2021');
  expect(accused(result)).toEqual([]);
  const closed = result.facts.filter(({ row }) => row.startsWith('closed'));
  expect(closed.map(({ id, value }) => [id, value])).toEqual(
    COLUMNS.map((column) => [`t3.closed.${column}`, 0]),
  );
});

test('a misprint in it is found', () => {
  const result = audit(report({ 't3.closed.other.natural': '5' }, { damage: oneRow }));
  expect(accused(result).sort()).toEqual([
    't3.results t3.results.natural',
    't3.row-total t3.closed.total',
  ]);
});
