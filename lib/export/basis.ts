import { FORMS } from '../form';
import { familyOf, isRuleId } from '../rules';

/** Families whose rules the form prescribes; a test holds this against the rules' own pages. */
const PRESCRIBED: ReadonlySet<string> = new Set(['t3', 't4', 'format']);

/**
 * The number of the document that prescribes a rule; empty where none does, and the rule rests on arithmetic or on what the
 * report says twice.
 * @param form id of the report's form
 */
export function documentOf(rule: string, form: string | null): string {
  return isPrescribed(rule) ? (FORMS.find(({ id }) => id === form)?.source ?? '') : '';
}

/** Whether the form prescribes a rule. */
export const isPrescribed = (rule: string): boolean =>
  isRuleId(rule) && PRESCRIBED.has(familyOf(rule));
