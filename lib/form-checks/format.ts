import type { Check, Outcome, Reason } from '../check';
import { factId } from '../form/fact-id';
import type { Place } from '../place';
import type { Deviation } from '../report/fact';
import { type RuleId, severityOf } from '../rules';

/** Departures from the form as checks, all of them notices: a reader may want to know, nobody is accused. */
export function checkFormat(deviations: readonly Deviation[]): Check[] {
  return deviations.map((deviation) => {
    switch (deviation.kind) {
      case 'missing-table':
        return check('format.rows', deviation.table, deviation, null, 'incomplete');
      case 'missing-column':
        return check('format.columns', `${deviation.table}.${deviation.key}`, deviation, null);
      case 'missing-row':
        return check('format.rows', `${deviation.table}.${deviation.key}`, deviation, null);
      case 'extra-row':
        return check(
          'format.rows',
          deviation.table,
          deviation,
          deviation.place,
          'fail',
          deviation.label,
        );
      case 'missing-group':
        return check('format.label', deviation.table, deviation, null);
      case 'other-label': {
        const target = factId(deviation.table, deviation.key, '').replace(/\.$/, '');
        return check('format.label', target, deviation, deviation.place, 'fail', deviation.printed);
      }
      case 'traditional': {
        const { label, place } = deviation;
        return check('format.label', 'report', deviation, place, 'fail', label);
      }
      case 'second-report':
        return check('format.sections', deviation.label, deviation, deviation.place, 'incomplete');
      case 'missing-section':
        return check('format.sections', deviation.label, deviation, null, outcomeOf(deviation));
      case 'empty-section':
      case 'silent-section': {
        const { label, place } = deviation;
        return check('format.sections', label, deviation, place, outcomeOf(deviation));
      }
      case 'other-form':
        // What sets the forms apart, and what a reviewer has to mend, are the rows.
        return check('format.rows', deviation.form, deviation, null);
      default:
        return check('format.sections', deviation.label, deviation, deviation.place);
    }
  });
}

const outcomeOf = ({ doubt }: { readonly doubt: boolean }): Outcome =>
  doubt ? 'incomplete' : 'fail';

function check(
  rule: RuleId,
  target: string,
  reason: Reason,
  place: Place | null,
  outcome: Outcome = 'fail',
  quote?: string,
): Check {
  return {
    rule,
    target,
    outcome,
    severity: severityOf(rule),
    expected: null,
    found: null,
    difference: null,
    terms: [],
    ...(quote === undefined ? {} : { quote }),
    reason,
    place,
  };
}
