import { explainSuspect } from '../messages/suspect';
import type { Language } from '../words';
import { type ExportCell, textCell, valueAsPrinted } from './rows';
import type { Report, ReportCheck } from './schema';

/** A report's facts as cells, by their ids: figures as they are printed, and what was found of each beside it. */
export function factCells(report: Report, language: Language): Map<string, ExportCell> {
  const notes = new Map<string, string[]>();
  const looks = new Map<string, NonNullable<ExportCell['look']>>();
  const say = (fact: string, note: string) => notes.set(fact, [...(notes.get(fact) ?? []), note]);
  for (const { outcome, severity, target, message, quote, terms } of report.checks) {
    // What a sentence says otherwise is not about a cell.
    if (outcome !== 'fail' || (quote !== undefined && terms.length > 0)) continue;
    if (looks.get(target) !== 'fail') looks.set(target, LOOKS[severity]);
    say(target, message);
  }
  for (const suspect of report.suspects) {
    if (looks.get(suspect.fact) !== 'fail') looks.set(suspect.fact, 'suspect');
    say(suspect.fact, explainSuspect(suspect, language));
  }
  return new Map(
    report.facts.map(({ id, value, raw }) => {
      const look = looks.get(id);
      const note = notes.get(id)?.join('\n');
      // What could not be read stands as it is printed.
      const cell = value === null ? textCell(raw) : valueAsPrinted(value, raw);
      return [id, { ...cell, ...(look && { look }), ...(note && { note }) }];
    }),
  );
}

const LOOKS: Readonly<Record<ReportCheck['severity'], NonNullable<ExportCell['look']>>> = {
  error: 'fail',
  warning: 'notice',
  notice: 'notice',
};
