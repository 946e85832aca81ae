import type { Check } from '../check';
import type { FormModel } from '../form/model';
import type { Fact } from '../report/fact';
import { CAUSES, type Cause, causeOf } from './causes';
import { type Changes, smallestChanges } from './search';
import { type CellLine, findSlips } from './slips';
import { brokenSystems, type System } from './system';
import type { Suspect } from './types';

/** With more explanations than this none is worth naming. */
const MOST_EXPLANATIONS = 5;
const MOST_LISTED = 3;

interface Explanation {
  readonly changes: Changes;
  readonly slip: Cause | null;
  /** Places in the list of causes, added up: the lower, the likelier. */
  readonly rank: number;
}

/**
 * Names the cells that are probably wrong and what they probably were: the smallest changes that make all sums hold,
 * the likeliest first. Says nothing where too many changes would do.
 */
export function findSuspects(
  model: FormModel,
  checks: readonly Check[],
  facts: ReadonlyMap<string, Fact>,
): Suspect[] {
  if (!checks.some((check) => check.outcome === 'fail' && check.terms.length > 0)) return [];
  return brokenSystems(model.sums, checks, facts).flatMap((system) => {
    const explanations = explain(system, model);
    if (explanations.length > MOST_EXPLANATIONS) return [];
    const listed = new Map<string, Suspect>();
    explanations.slice(0, MOST_LISTED).forEach((explanation, i) => {
      for (const suspect of suspectsOf(system, explanation, explanations.length, i)) {
        if (!listed.has(suspect.fact)) listed.set(suspect.fact, suspect);
      }
    });
    return [...listed.values()];
  });
}

function explain(system: System, model: FormModel): Explanation[] {
  const cells = smallestChanges(system);
  const single = cells[0]?.size === 1;
  const slips = single ? [] : findSlips(system, linesOf(system, model));
  const explanations =
    slips.length > 0
      ? slips.map(
          ({ slip, changes }): Explanation => ({ changes, slip, rank: CAUSES.indexOf(slip) }),
        )
      : cells.map(
          (changes): Explanation => ({ changes, slip: null, rank: rankOf(system, changes) }),
        );
  return explanations.sort((a, b) => a.rank - b.rank);
}

function rankOf(system: System, changes: Changes): number {
  let rank = 0;
  for (const [cell, value] of changes)
    rank += CAUSES.indexOf(causeOf(system.values[cell] ?? 0, value));
  return rank;
}

function suspectsOf(
  system: System,
  { changes, slip }: Explanation,
  alternatives: number,
  explanation: number,
): Suspect[] {
  const suspects = [...changes].map(([cell, suggested]): Suspect => {
    const found = system.values[cell] ?? 0;
    const broken = system.memberships[cell]?.filter(({ at }) => system.residuals[at] !== 0) ?? [];
    return {
      fact: system.cells[cell] ?? '',
      found,
      suggested,
      cause: slip ?? causeOf(found, suggested),
      explains: broken.length,
      alternatives,
      explanation,
    };
  });
  return suspects.sort((a, b) => b.explains - a.explains);
}

/** Rows and columns of the tables, so that neighbours can be told. */
function linesOf(system: System, model: FormModel): CellLine[] {
  const index = new Map(system.cells.map((fact, i) => [fact, i]));
  const rows = new Map<string, (number | null)[]>();
  const columns = new Map<string, (number | null)[]>();
  for (const slot of model.slots) {
    const cell = index.get(slot.id) ?? null;
    const row = `${slot.table}.${slot.row.key}`;
    const column = `${slot.table}.${slot.column.key}`;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  return [...rows.values(), ...columns.values()];
}
