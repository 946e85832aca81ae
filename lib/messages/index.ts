import type { CellTerm, Check, Fact, Reason } from '../audit/types';
import { cellsOf } from '../check';
import type { Told } from '../rules/declare';
import { formulaOf } from '../rules/wording/formula';
import { WORDINGS } from '../rules/wordings';
import type { Language } from '../words';

export type { Language } from '../words';

/** Facts by their ids, as far as they are told. */
type Named = ReadonlyMap<string, Pick<Fact, 'label' | 'value'>>;

/** Says in one or two sentences what a check found and why. */
export function explain(check: Check, facts: Named, language: Language): string {
  const { reason } = check;
  // The wording of a kind takes reasons of that kind only, which cannot be told of a union.
  const word = WORDINGS[reason.kind][language] as Worded;
  return word(reason, toldOf(check, facts));
}

type Worded = (reason: Reason, told: Told) => string;

/** What is said of a check, worked out as far as its wording asks. */
function toldOf(check: Check, facts: Named): Told {
  const name = (fact: string): string => facts.get(fact)?.label ?? fact;
  const { expected, found, difference, quote = '' } = check;
  return {
    target: name(check.target),
    expected,
    found,
    difference,
    quote,
    get cells() {
      return check.terms.map(({ fact }) => name(fact));
    },
    get sum() {
      const cells = cellsOf(check);
      return cells ? cellFormula(cells.terms, expected) : formula(check, facts);
    },
  };
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
function formula(check: Check, facts: Named): string {
  const told = check.terms.flatMap(({ fact, weight }) => {
    const value = facts.get(fact)?.value;
    return value ? { weight, value } : [];
  });
  return `${formulaOf(told) || '0'} = ${check.expected ?? 0}`;
}
