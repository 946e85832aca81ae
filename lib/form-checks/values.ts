import type { Check, Outcome, Reason } from '../check';
import type { Slot } from '../form/model';
import { type Fact, whyUnknown } from '../report/fact';
import { type RuleId, severityOf } from '../rules';

/** What no count may be: below zero, a fraction, illegible. */
export function checkValues(facts: readonly Fact[], slots: ReadonlyMap<string, Slot>): Check[] {
  return facts.flatMap((fact) => {
    const column = slots.get(fact.id)?.column;
    if (fact.state === 'unreadable') {
      const reason: Reason =
        whyUnknown(fact) === 'unplaced'
          ? { kind: 'unplaced' }
          : { kind: 'unreadable', raw: fact.raw };
      return [check('value.unreadable', 'incomplete', fact, reason)];
    }
    if (fact.value === null) return [];
    const checks: Check[] = [];
    if (fact.value < 0 && !column?.signed) {
      checks.push(check('value.negative', 'fail', fact, { kind: 'negative' }));
    }
    if (!Number.isInteger(fact.value) && !column?.unit) {
      checks.push(check('value.fraction', 'fail', fact, { kind: 'fraction' }));
    }
    return checks;
  });
}

function check(rule: RuleId, outcome: Outcome, fact: Fact, reason: Reason): Check {
  return {
    rule,
    target: fact.id,
    outcome,
    severity: severityOf(rule),
    expected: null,
    found: fact.value,
    difference: null,
    terms: [],
    quote: fact.raw,
    reason,
    place: fact.place,
  };
}
