import type { Report } from '../export/schema';
import { FORMS } from '../form';
import { explainSuspect } from '../messages';
import { BUILTIN_PACKS } from '../packs/builtin';
import { ruleNamesOf } from '../packs/names';
import type { RulePack } from '../packs/types';
import { dismissedIn, judgementsOf, type KeptVerdict } from '../verdicts';
import type { Language } from '../words';
import type { FrameAudit, FrameSummary } from '.';

/** What a report file, written here or elsewhere, tells as an audit does: it has no page to lead into. */
export function auditOf(
  report: Report,
  {
    language,
    packs,
    kept = [],
  }: {
    readonly language: Language;
    readonly packs: readonly RulePack[];
    readonly kept?: readonly KeptVerdict[];
  },
): { readonly frame: FrameAudit; readonly summary: FrameSummary } {
  const judgements = judgementsOf(report, kept);
  const sums = report.checks.filter(({ cells }) => cells !== undefined);
  const frame: FrameAudit = {
    report,
    isReport: report.report.form !== null,
    form: FORMS.find(({ id }) => id === report.report.form)?.title ?? null,
    sums: {
      tables: new Set(sums.map(({ cell }) => cell?.table)).size,
      count: sums.length,
    },
    attachments: [],
    reachable: report.checks.map(() => false),
    explained: report.suspects.map((suspect) => explainSuspect(suspect, language)),
    ruleNames: ruleNamesOf(
      [...BUILTIN_PACKS, ...packs],
      report.checks.map(({ rule }) => rule),
    ),
    judgements,
  };
  return { frame, summary: summaryOf(report, dismissedIn(judgements)) };
}

function summaryOf({ report, checks }: Report, dismissed: ReadonlySet<number>): FrameSummary {
  const counted = checks.filter((_, at) => !dismissed.has(at));
  const count = (is: (check: Report['checks'][number]) => boolean): number =>
    counted.filter(is).length;
  const failed = (of: string) =>
    count(({ outcome, severity }) => outcome === 'fail' && severity === of);
  return {
    isReport: report.form !== null,
    isAudited: true,
    failed: failed('error'),
    warned: failed('warning'),
    incomplete: count(({ outcome }) => outcome === 'incomplete'),
    slips: count(({ doubt }) => doubt === 'likely-slip'),
    unread: count(({ doubt }) => doubt === 'unread'),
    isElsewhere: false,
    passed: count(({ outcome }) => outcome === 'pass'),
    dismissed: dismissed.size,
  };
}
