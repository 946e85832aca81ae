import { isAudited } from '../audit/audited';
import type { Attachment, PageAudit } from '../audit/types';
import { toReport } from '../export/report';
import type { Report } from '../export/schema';
import { FORMS } from '../form';
import { type Shown, shownOf } from '../marks/shown';
import { explainSuspect, type Language } from '../messages';
import { BUILTIN_PACKS } from '../packs/builtin';
import { type RuleNames, ruleNamesOf } from '../packs/names';
import type { RulePack } from '../packs/types';
import type { Words } from '../words';

/** The few numbers that the badge shows; a frame keeps them where the background can ask. */
export interface FrameSummary {
  readonly isReport: boolean;
  /** It is a report, or has tables whose sums were checked. */
  readonly isAudited: boolean;
  /** Checks that fail as errors. */
  readonly failed: number;
  /** Checks that fail as warnings: the narrative contradicts the tables or itself. */
  readonly warned: number;
  /** Checks that could not be made. */
  readonly incomplete: number;
  readonly passed: number;
}

/** What one frame tells the popup. */
export interface FrameAudit {
  readonly report: Report;
  readonly isReport: boolean;
  /** What the report's form is called; null for a page without one. */
  readonly form: Words | null;
  /** Tables without a form whose sums were checked, and how many sums that were. */
  readonly sums: { readonly tables: number; readonly count: number };
  readonly attachments: readonly Attachment[];
  /** Per check of `report.checks`: true where the page has a place to jump to. */
  readonly reachable: readonly boolean[];
  /** Per suspect of `report.suspects`: why it is one. */
  readonly explained: readonly string[];
  /** What the rules that were checked are called. */
  readonly ruleNames: RuleNames;
}

/** What comes back of a page that was audited elsewhere: plain data. */
export interface Answer {
  readonly summary: FrameSummary;
  readonly shown: Shown;
  /** A `FrameAudit` as JSON: the page keeps it, and takes it apart only when somebody asks. */
  readonly frame: string;
}

/** @param packs beside the built-in ones */
export function answerOf(
  audit: PageAudit,
  { language, packs }: { readonly language: Language; readonly packs: readonly RulePack[] },
): Answer {
  const report = toReport(audit, { language });
  const explained = report.suspects.map((suspect) => explainSuspect(suspect, language));
  const shown = shownOf(audit, ({ checks, suspect }) =>
    [explained[suspect ?? -1], ...checks.map((check) => report.checks[check]?.message)]
      .filter(Boolean)
      .join('\n'),
  );
  const frame: FrameAudit = {
    report,
    isReport: audit.isReport,
    form: FORMS.find(({ id }) => id === audit.form)?.title ?? null,
    sums: audit.sums,
    attachments: audit.attachments,
    reachable: shown.checks.map(({ place }) => place !== null),
    explained,
    ruleNames: ruleNamesOf(
      [...BUILTIN_PACKS, ...packs],
      audit.checks.map(({ rule }) => rule),
    ),
  };
  return { summary: summaryOf(audit), shown, frame: JSON.stringify(frame) };
}

function summaryOf(audit: PageAudit): FrameSummary {
  const { isReport, checks } = audit;
  const summary = {
    isReport,
    isAudited: isAudited(audit),
    failed: 0,
    warned: 0,
    incomplete: 0,
    passed: 0,
  };
  for (const { outcome, severity } of checks) {
    if (outcome === 'fail' && severity === 'error') summary.failed++;
    else if (outcome === 'fail' && severity === 'warning') summary.warned++;
    else if (outcome === 'incomplete') summary.incomplete++;
    else if (outcome === 'pass') summary.passed++;
  }
  return summary;
}
