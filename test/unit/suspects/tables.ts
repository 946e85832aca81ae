import type { Check, Fact, Suspect } from '../../../lib/audit/types';
import { FORMS } from '../../../lib/form';
import { type FormModel, modelOf } from '../../../lib/form/model';
import { checkSum } from '../../../lib/form-checks/sums';
import { findSuspects } from '../../../lib/suspects';
import { brokenSystems, type System } from '../../../lib/suspects/system';
import type { Figures } from '../support/figures';

const [form] = FORMS;
if (!form) throw new Error('There is no form.');

export const MODEL: FormModel = modelOf(form);

export interface Audited {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly checks: readonly Check[];
  readonly suspects: readonly Suspect[];
  readonly systems: readonly System[];
}

/** The audit of figures as if they had been read from a page without any damage; ids that are not there are blank. */
export function auditFigures(figures: Figures): Audited {
  const facts = new Map(
    MODEL.slots
      .filter((slot) => !slot.row.replaces)
      .map((slot): [string, Fact] => [
        slot.id,
        {
          id: slot.id,
          table: slot.table,
          row: slot.row.key,
          column: slot.column.key,
          label: slot.label,
          value: figures[slot.id] ?? null,
          raw: '',
          state: slot.id in figures ? 'read' : 'blank',
          place: null,
        },
      ]),
  );
  const sums = MODEL.sums.filter((sum) => facts.has(sum.target));
  const checks = sums.map((sum) => checkSum(sum, facts));
  return {
    facts,
    checks,
    suspects: findSuspects(MODEL, checks, facts),
    systems: brokenSystems(MODEL.sums, checks, facts),
  };
}
