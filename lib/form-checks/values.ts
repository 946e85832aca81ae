import type { Check, Outcome, Reason } from '../check';
import type { FormModel } from '../form/model';
import { type Fact, whyUnknown } from '../report/fact';
import { type RuleId, severityOf } from '../rules';

/** What no count may be: below zero, a fraction, illegible. */
export function checkValues(facts: readonly Fact[], { slots }: Pick<FormModel, 'slots'>): Check[] {
  const checks: Check[] = [];
  for (const fact of facts) {
    if (fact.state === 'unreadable') {
      const reason: Reason =
        whyUnknown(fact) === 'unplaced'
          ? { kind: 'unplaced' }
          : { kind: 'unreadable', raw: fact.raw };
      checks.push(check('value.unreadable', 'incomplete', fact, reason));
    }
    // Nearly every figure is a count, of which there is nothing to ask.
    if (fact.value === null || (fact.value >= 0 && Number.isInteger(fact.value))) continue;
    const column = slots.find(({ id }) => id === fact.id)?.column;
    if (fact.value < 0 && !column?.signed) {
      checks.push(check('value.negative', 'fail', fact, { kind: 'negative' }));
    }
    if (!Number.isInteger(fact.value) && !column?.unit) {
      checks.push(check('value.fraction', 'fail', fact, { kind: 'fraction' }));
    }
  }
  return checks;
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
