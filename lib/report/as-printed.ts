import type { Sum } from '../form/model';
import type { OpenRow, Values } from './trials';
import { isNothing, offBy } from './weighing';

/**
 * Whether the sums bear rows out as they are printed: each figure in them that is not zero stands in a sum whose every cell is
 * known and which holds, and none breaks. Rows that had lost a cell and been padded would have put figures into other columns.
 */
export function isBorneOut(
  rows: readonly Pick<OpenRow, 'facts' | 'choices'>[],
  fixed: Values,
  sums: readonly Sum[],
): boolean {
  const values = new Map(fixed);
  const wanted = new Set<string>();
  for (const { facts, choices } of rows) {
    facts.forEach((fact, c) => {
      const value = choices[0]?.[c] ?? null;
      values.set(fact, value);
      if (value) wanted.add(fact);
    });
  }
  const own = new Set(rows.flatMap(({ facts }) => facts));
  for (const sum of sums) {
    const { target, terms } = sum;
    const facts = [target, ...terms.map(({ fact }) => fact)];
    if (!facts.some((fact) => own.has(fact))) continue;
    const known = facts.every((fact) => (values.get(fact) ?? null) !== null);
    if (!known) continue;
    if (!isNothing(offBy(sum, (fact) => values.get(fact) ?? 0))) return false;
    for (const fact of facts) wanted.delete(fact);
  }
  return wanted.size === 0;
}
