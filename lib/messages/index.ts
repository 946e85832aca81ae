import type { CellTerm, Check, Fact } from '../audit/types';
import { cellsOf } from '../check';
import { en } from './en';
import { formulaOf } from './formula';
import type { Language, Wording } from './types';
import { zh } from './zh';

export { explainSuspect } from './suspect';
export type { Language } from './types';

const WORDINGS: Record<Language, Wording> = { zh, en };

/** Says in one or two sentences what a check found and why. */
export function explain(
  check: Check,
  facts: ReadonlyMap<string, Fact>,
  language: Language,
): string {
  const cells = cellsOf(check);
  return WORDINGS[language](check, {
    name: (fact) => facts.get(fact)?.label ?? fact,
    sum: cells ? cellFormula(cells.terms, check.expected) : formula(check, facts),
  });
}

/** Terms that a message names before it only counts them. */
const NAMED = 8;

/** The computation of a sum in a table without a form: its terms with their labels, zeros and blanks left out. */
function cellFormula(terms: readonly CellTerm[], expected: number | null): string {
  const told = terms.flatMap(({ value, ...term }) => (value ? { ...term, value } : []));
  const text = formulaOf(told.slice(0, NAMED), told.length - NAMED);
  return `${text || '0'} = ${expected ?? 0}`;
}

/** The computation of a sum with its figures, terms that are zero or blank left out. */
function formula(check: Check, facts: ReadonlyMap<string, Fact>): string {
  const told = check.terms.flatMap(({ fact, weight }) => {
    const value = facts.get(fact)?.value;
    return value ? { weight, value } : [];
  });
  return `${formulaOf(told) || '0'} = ${check.expected ?? 0}`;
}
