import type { Check } from '../check';
import type { Reason, RuleId, Severity } from '../rules';
import { severityOf } from '../rules';
import type { Compared, ComparedFact } from './types';

/** Cells of a report by their ids. */
export type Cells = ReadonlyMap<string, ComparedFact>;

/** All cells of a report, by their ids. */
export const cellsOf = ({ facts }: Pick<Compared, 'facts'>): Cells =>
  new Map(facts.map((fact) => [fact.id, fact]));

/** The cell's value, where it was read where its labels say: nothing else is held against another year. */
export const readIn = (cells: Cells, id: string): number | null => {
  const fact = cells.get(id);
  return fact?.state === 'read' ? fact.value : null;
};

/** A check of two reports; it speaks of the later one's cell. */
export function checkOf(
  rule: RuleId,
  target: string,
  came: {
    readonly outcome: Check['outcome'];
    readonly reason: Reason;
    readonly expected?: number | null;
    readonly found?: number | null;
    readonly terms?: Check['terms'];
    readonly severity?: Severity;
  },
): Check {
  const { expected = null, found = null } = came;
  return {
    rule,
    target,
    outcome: came.outcome,
    severity: came.severity ?? severityOf(rule),
    expected,
    found,
    difference: expected === null || found === null ? null : exact(found - expected),
    terms: came.terms ?? [],
    reason: came.reason,
    place: null,
  };
}

/** A difference of decimals without the noise of binary figures. */
const exact = (value: number): number => Number(value.toFixed(6));

/** The first of some cells that was not read, with the year that it is of; null where all were. */
export function unreadOf(
  cells: readonly (readonly [year: Cells, id: string])[],
): ComparedFact | null {
  for (const [year, id] of cells) {
    const fact = year.get(id);
    if (fact?.state !== 'read' || fact.value === null)
      return fact ?? { id, label: id, value: null, state: 'absent' };
  }
  return null;
}

/** Whether a report has none of some cells: then there is nothing to speak of. */
export const hasNone = (cells: Cells, ids: readonly string[]): boolean =>
  ids.every((id) => (cells.get(id)?.state ?? 'absent') === 'absent');
