import type { Check, Outcome, Reason, Term } from '../check';
import type { Sum } from '../form/model';
import { type Fact, type Unknown, whyUnknown } from '../report/fact';
import { severityOf } from '../rules';
import { weightedSum } from '../table/decimal';
import type { IsNought } from './signs';

const NONE: IsNought = () => false;

/**
 * Checks one sum. A fail is certain: it holds for no figures, none below zero, that the unknown cells could have.
 * @param isNought of facts without a value: whether the cell says nought all the same
 */
export function checkSum(
  sum: Sum,
  facts: ReadonlyMap<string, Fact>,
  isNought: IsNought = NONE,
): Check {
  // Rows that this print of the form does not have, such as the sub-rows of a row printed as one, are no terms.
  const terms = sum.terms.filter((term) => facts.has(term.fact));
  const target = facts.get(sum.target);
  const known: { value: number; weight: number }[] = [];
  const unknown: Term[] = [];
  for (const term of terms) {
    const value = facts.get(term.fact)?.value;
    if (value === null) unknown.push(term);
    else if (value !== undefined) known.push({ value, weight: term.weight });
  }
  // A total by a sign may be one that is left out; what is left over at the end is not.
  const isRest = known.length > 0 && terms.some(({ weight }) => weight < 0);
  const found = target?.value ?? (isRest && isNought(sum.target, sum) ? 0 : null);
  const isTold = found !== null && unknown.some(({ fact }) => isNought(fact, sum));
  const expected = known.length > 0 || terms.length === 0 || isTold ? weightedSum(known) : null;
  const check = (outcome: Outcome, reason: Reason): Check => ({
    rule: sum.rule,
    target: sum.target,
    outcome,
    severity: severityOf(sum.rule),
    expected,
    found,
    difference: found === null || expected === null ? null : difference(found, expected),
    terms,
    reason,
    place: target?.place ?? null,
  });

  const total = target?.state ?? 'absent';
  if (found === null) {
    const nothing =
      known.length === 0 &&
      isEmpty(total) &&
      unknown.every(({ fact }) => isEmpty(stateOf(fact, facts)));
    if (nothing) return check('inapplicable', { kind: 'nothing-printed' });
    // Terms that are all zero leave nothing to be missed in a blank total; what is not there at all may have been torn off.
    const zeros =
      total === 'blank' &&
      known.every(({ value }) => value === 0) &&
      unknown.every(({ fact }) => stateOf(fact, facts) === 'blank');
    if (zeros) return check('inapplicable', { kind: 'nothing-printed' });
    return check('incomplete', { kind: 'no-total', state: why(sum.target, facts) });
  }
  const off = difference(found, expected ?? 0);
  const unreadable = unknown.filter(({ fact }) => stateOf(fact, facts) === 'unreadable');
  if (off === 0 && unreadable.length === 0)
    return check('pass', { kind: 'holds', blanks: unknown.length });
  const open = unknown.filter(({ fact }) => !isNought(fact, sum));
  if (off !== 0 && open.length === 0) return check('fail', { kind: 'differs', must: sum.must });
  // What is unknown can only add to the sum where its weight is positive, and only take from it where it is negative.
  const canAdd = open.some((term) => term.weight > 0);
  const canTake = open.some((term) => term.weight < 0);
  if ((off > 0 && !canAdd) || (off < 0 && !canTake)) {
    return check('fail', { kind: 'differs-anyway', must: sum.must, unknown: open.length });
  }
  // Of several causes the gravest is told, with the cells that it is true of.
  const absent = unknown.filter(({ fact }) => stateOf(fact, facts) === 'absent');
  const gravest = [unreadable, absent, unknown].find((some) => some.length > 0) ?? unknown;
  const causes = gravest.map(({ fact }) => why(fact, facts));
  const [state = 'absent'] = causes;
  const alike = causes.filter((cause) => cause === state).length;
  return check('incomplete', { kind: 'unknown-terms', unknown: alike, state });
}

function stateOf(fact: string, facts: ReadonlyMap<string, Fact>): Fact['state'] {
  return facts.get(fact)?.state ?? 'absent';
}

function why(id: string, facts: ReadonlyMap<string, Fact>): Unknown {
  const fact = facts.get(id);
  return fact ? whyUnknown(fact) : 'absent';
}

function isEmpty(state: Fact['state']): boolean {
  return state === 'blank' || state === 'absent';
}

function difference(found: number, expected: number): number {
  if (Number.isSafeInteger(found) && Number.isSafeInteger(expected)) return found - expected;
  return weightedSum([
    { value: found, weight: 1 },
    { value: expected, weight: -1 },
  ]);
}

/** Share of a damaged table's sums that may break before the reading is doubted, and how many at the least. */
const DOUBT_SHARE = 0.25;
const DOUBT_LEAST = 8;

/**
 * Withdraws the fails of a damaged table in which very many sums break: there the reading went wrong, not the
 * figures. A table read straight from its labels keeps them.
 */
export function withdrawDoubtful(
  checks: readonly Check[],
  facts: ReadonlyMap<string, Fact>,
): Check[] {
  const tableOf = (check: Check): string => check.target.split('.')[0] ?? '';
  const damaged = new Set(
    [...facts.values()].filter((fact) => fact.state === 'recovered').map((fact) => fact.table),
  );
  const doubtful = new Set(
    [...damaged].filter((table) => {
      const made = checks.filter(
        (check) => tableOf(check) === table && check.expected !== null && check.found !== null,
      );
      const broken = made.filter((check) => check.outcome === 'fail');
      return broken.length >= DOUBT_LEAST && broken.length > made.length * DOUBT_SHARE;
    }),
  );
  if (doubtful.size === 0) return [...checks];
  return checks.map((check) =>
    check.outcome === 'fail' && doubtful.has(tableOf(check))
      ? { ...check, outcome: 'incomplete', reason: { kind: 'doubtful-table' } }
      : check,
  );
}
