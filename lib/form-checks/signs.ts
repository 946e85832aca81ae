import type { Sum } from '../form/model';
import type { Fact } from '../report/fact';
import { weightedSum } from '../table/decimal';
import { isBlank } from '../text/space';

/** Signs of a report from which on they are its way to print nought. */
const ENOUGH = 8;
/** Signs to each nought that is printed as such, and to each cell left empty, at the least. */
const TO_EACH = 8;

/** Whether a fact without a value says nought all the same, for all that one sum can tell. */
export type IsNought = (fact: string, sum: Sum) => boolean;

/**
 * Tells which cells say nought by a sign (`—`, `/`, `无`): those of a report that prints no nought otherwise, and leaves hardly a cell empty. Elsewhere a
 * sign says no more than a blank does. In a sum that is broken it does so only where the other sums that it stands in come out: a figure that
 * is lost, or has moved, is missed in all of them.
 */
export function signsForNought(facts: ReadonlyMap<string, Fact>, sums: readonly Sum[]): IsNought {
  const signs = signsOf(facts.values());
  if (signs.size === 0) return () => false;
  const through = new Map<string, { sum: Sum; holds: boolean }[]>();
  for (const sum of sums) {
    const told = { sum, holds: comesOut(sum, facts, signs) };
    for (const fact of [sum.target, ...sum.terms.map((term) => term.fact)])
      if (signs.has(fact)) through.set(fact, [...(through.get(fact) ?? []), told]);
  }
  return (fact, sum) => {
    if (!signs.has(fact)) return false;
    const others = (through.get(fact) ?? []).filter((one) => one.sum !== sum);
    return others.length === 0 || others.some(({ holds }) => holds);
  };
}

function signsOf(facts: Iterable<Fact>): ReadonlySet<string> {
  const signs = new Set<string>();
  let others = 0;
  for (const { id, state, value, raw } of facts) {
    if (value !== 0 && state !== 'blank') continue;
    if (value === 0 || isBlank(raw)) others++;
    else signs.add(id);
  }
  return signs.size >= ENOUGH && signs.size >= others * TO_EACH ? signs : new Set();
}

/** Whether a sum comes out with its signs as noughts; not where one of its cells is not known. */
function comesOut(
  { target, terms }: Sum,
  facts: ReadonlyMap<string, Fact>,
  signs: ReadonlySet<string>,
): boolean {
  const parts: { value: number; weight: number }[] = [];
  for (const { fact, weight } of [{ fact: target, weight: -1 }, ...terms]) {
    const told = facts.get(fact);
    if (!told) continue;
    const value = told.value ?? (signs.has(fact) ? 0 : null);
    if (value === null) return false;
    parts.push({ value, weight });
  }
  return weightedSum(parts) === 0;
}
