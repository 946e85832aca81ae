import type { Check } from '../check';
import type { Sum } from '../form/model';
import type { Fact } from '../report/fact';
import { type Weighted, weightedSum } from '../table/decimal';

/** The sums of one part of a report as equations over its cells. */
export interface System {
  /** Fact ids of the cells, and their printed figures. */
  readonly cells: readonly string[];
  readonly values: readonly number[];
  /** Per equation, its cells and their weights; the total's weight is −1. */
  readonly equations: readonly (readonly Incidence[])[];
  /** Per cell, the equations it stands in. */
  readonly memberships: readonly (readonly Incidence[])[];
  /** Per equation, weighted sum of its cells: zero where it holds. */
  readonly residuals: readonly number[];
}

/** `at` is a cell within an equation, an equation within a cell's memberships. */
export interface Incidence {
  readonly at: number;
  readonly weight: number;
}

/**
 * Makes the systems that hold a broken sum. Sums that could not be checked are left out: their blanks may hold
 * anything. Blank terms of sums that could be checked count as nothing.
 * @returns one system for each group of sums that share cells
 */
export function brokenSystems(
  sums: readonly Sum[],
  checks: readonly Check[],
  facts: ReadonlyMap<string, Fact>,
): System[] {
  const outcome = new Map(checks.map((check) => [`${check.rule} ${check.target}`, check.outcome]));
  const checked = sums.filter((sum) => {
    const known = outcome.get(`${sum.rule} ${sum.target}`);
    return known === 'pass' || known === 'fail';
  });
  return components(checked).flatMap((group) => {
    const system = makeSystem(group, facts);
    return system.residuals.some((residual) => residual !== 0) ? [system] : [];
  });
}

function components(sums: readonly Sum[]): Sum[][] {
  const groups: { facts: Set<string>; sums: Sum[] }[] = [];
  for (const sum of sums) {
    const own = new Set([sum.target, ...sum.terms.map((term) => term.fact)]);
    const joined = { facts: own, sums: [sum] };
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i];
      if (!group || ![...own].some((fact) => group.facts.has(fact))) continue;
      for (const fact of group.facts) joined.facts.add(fact);
      joined.sums.unshift(...group.sums);
      groups.splice(i, 1);
    }
    groups.push(joined);
  }
  return groups.map((group) => group.sums);
}

function makeSystem(sums: readonly Sum[], facts: ReadonlyMap<string, Fact>): System {
  const index = new Map<string, number>();
  const cells: string[] = [];
  const values: number[] = [];
  const memberships: Incidence[][] = [];
  const residuals: number[] = [];
  const equations = sums.map((sum, equation) => {
    const entries: Incidence[] = [];
    const figures: Weighted<number>[] = [];
    for (const { fact, weight } of [...sum.terms, { fact: sum.target, weight: -1 }]) {
      const value = facts.get(fact)?.value;
      if (value === null || value === undefined) continue;
      let cell = index.get(fact);
      if (cell === undefined) {
        cell = cells.push(fact) - 1;
        index.set(fact, cell);
        values.push(value);
        memberships.push([]);
      }
      entries.push({ at: cell, weight });
      memberships[cell]?.push({ at: equation, weight });
      figures.push({ value, weight });
    }
    residuals.push(weightedSum(figures));
    return entries;
  });
  return { cells, values, equations, memberships, residuals };
}
