import { isAudited } from '../audit/audited';
import type { Attachment, PageAudit } from '../audit/types';
import { doubtOf } from '../check/doubt';
import { toReport } from '../export/report';
import type { Report } from '../export/schema';
import { FORMS } from '../form';
import { shownOf } from '../marks/showing';
import type { Shown } from '../marks/shown';
import type { Mark } from '../marks/tokens';
import type { Language } from '../messages';
import { explainSuspect } from '../messages/suspect';
import { DISMISSED } from '../messages/verdict';
import { BUILTIN_PACKS } from '../packs/builtin';
import { type RuleNames, ruleNamesOf } from '../packs/names';
import type { RulePack } from '../packs/types';
import type { ClosedFrame } from '../page/closed-frames';
import { dismissedIn, type Judgement, judgementsOf, type KeptVerdict } from '../verdicts';
import type { Words } from '../words';
import { stopsOf } from './stops';

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
  /** Of these, sums that are off once their blanks are nothing. */
  readonly slips: number;
  /** Of these, such as want a look for what could not be read. */
  readonly unread: number;
  /** It is a report whose figures are in a file or a picture. */
  readonly isElsewhere: boolean;
  readonly passed: number;
  /** What a reviewer has dismissed, which is in none of the other counts. */
  readonly dismissed: number;
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
  /** What "next" and "previous" go through: indexes into `report.checks`, in the order of the lists. */
  readonly stops: readonly number[];
  /** Per suspect of `report.suspects`: why it is one. */
  readonly explained: readonly string[];
  /** What the rules that were checked are called. */
  readonly ruleNames: RuleNames;
  /** Frames of other sites in it, as they are when somebody asks. */
  readonly frames?: readonly ClosedFrame[];
  /** Per check of `report.checks`: what a reviewer made of it; null for what nobody has to judge. */
  readonly judgements: readonly (Judgement | null)[];
}

/** What comes back of a page that was audited elsewhere: plain data. */
export interface Answer {
  readonly summary: FrameSummary;
  readonly shown: Shown;
  /** A `FrameAudit` as JSON: the page keeps it, and takes it apart only when somebody asks. */
  readonly frame: string;
}

/** What an answer is told by, beside the audit. */
export interface AnswerOptions {
  readonly language: Language;
  /** Beside the built-in ones. */
  readonly packs: readonly RulePack[];
  /** What reviewers made of findings of this report. */
  readonly kept?: readonly KeptVerdict[];
}

/** What goes back of an audit: to the page, and to whoever asks. */
export function answerOf(audit: PageAudit, { language, packs, kept = [] }: AnswerOptions): Answer {
  const report = toReport(audit, { language });
  const explained = report.suspects.map((suspect) => explainSuspect(suspect, language));
  const judgements = judgementsOf(report, kept);
  const dismissed = dismissedIn(judgements);
  const describe = ({ tokens, checks, suspect }: Mark) =>
    [
      tokens[0] === 'dismissed' && DISMISSED[language],
      explained[suspect ?? -1],
      ...checks.map((check) => report.checks[check]?.message),
    ]
      .filter(Boolean)
      .join('\n');
  const shown = shownOf(audit, describe, dismissed);
  const reachable = shown.checks.map(({ place }) => place !== null);
  const frame: FrameAudit = {
    report,
    isReport: audit.isReport,
    form: FORMS.find(({ id }) => id === audit.form)?.title ?? null,
    sums: audit.sums,
    attachments: audit.attachments,
    reachable,
    stops: stopsOf(report, reachable),
    explained,
    ruleNames: ruleNamesOf(
      [...BUILTIN_PACKS, ...packs],
      audit.checks.map(({ rule }) => rule),
    ),
    judgements,
  };
  return { summary: summaryOf(audit, dismissed), shown, frame: JSON.stringify(frame) };
}

function summaryOf(audit: PageAudit, dismissed: ReadonlySet<number>): FrameSummary {
  const { isReport, checks } = audit;
  const summary = {
    isReport,
    isAudited: isAudited(audit),
    failed: 0,
    warned: 0,
    incomplete: 0,
    slips: 0,
    unread: 0,
    isElsewhere: audit.attachments.length > 0,
    passed: 0,
    dismissed: dismissed.size,
  };
  for (const [at, check] of checks.entries()) {
    if (dismissed.has(at)) continue;
    const { outcome, severity } = check;
    const doubt = doubtOf(check);
    if (doubt === 'likely-slip') summary.slips++;
    if (doubt === 'unread') summary.unread++;
    if (outcome === 'fail' && severity === 'error') summary.failed++;
    else if (outcome === 'fail' && severity === 'warning') summary.warned++;
    else if (outcome === 'incomplete') summary.incomplete++;
    else if (outcome === 'pass') summary.passed++;
  }
  return summary;
}
