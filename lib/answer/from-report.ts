import type { Report } from '../export/schema';
import { FORMS } from '../form';
import { explainSuspect } from '../messages/suspect';
import { BUILTIN_PACKS } from '../packs/builtin';
import { ruleNamesOf } from '../packs/names';
import { judgementsOf } from '../verdicts';
import type { AnswerOptions, FrameAudit } from '.';

/** What a report file, written here or elsewhere, tells as an audit does: it has no page to lead into. */
export function auditOf(report: Report, { language, packs, kept = [] }: AnswerOptions): FrameAudit {
  const judgements = judgementsOf(report, kept);
  const sums = report.checks.filter(({ cells }) => cells !== undefined);
  return {
    report,
    isReport: report.report.form !== null,
    form: FORMS.find(({ id }) => id === report.report.form)?.title ?? null,
    sums: {
      tables: new Set(sums.map(({ cell }) => cell?.table)).size,
      count: sums.length,
    },
    attachments: [],
    reachable: report.checks.map(() => false),
    stops: [],
    explained: report.suspects.map((suspect) => explainSuspect(suspect, language)),
    ruleNames: ruleNamesOf(
      [...BUILTIN_PACKS, ...packs],
      report.checks.map(({ rule }) => rule),
    ),
    judgements,
  };
}
