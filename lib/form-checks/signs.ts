import type { Fact } from '../report/fact';
import { isBlank } from '../text/space';

/** Signs of a table from which on they are its way to print nought. */
const ENOUGH = 8;
/** Signs to each nought that is printed as such, and to each cell left empty, at the least. */
const TO_EACH = 8;

/**
 * Facts whose cell says nought by a sign (`—`, `/`, `无`): those of tables that print no nought otherwise, and leave hardly a cell empty. Elsewhere a
 * sign says no more than a blank does.
 */
export function signsForNought(facts: readonly Fact[]): ReadonlySet<string> {
  const tables = new Map<string, { signs: string[]; others: number }>();
  for (const { table, id, state, value, raw } of facts) {
    const isNought = value === 0;
    if (!isNought && state !== 'blank') continue;
    const told = tables.get(table) ?? { signs: [], others: 0 };
    tables.set(table, told);
    if (isNought || isBlank(raw)) told.others++;
    else told.signs.push(id);
  }
  const styled = [...tables.values()].filter(
    ({ signs, others }) => signs.length >= ENOUGH && signs.length >= others * TO_EACH,
  );
  return new Set(styled.flatMap(({ signs }) => signs));
}
