import type { FrameAudit } from '../../lib/answer';
import type { KeptFinding, KeptSummary } from '../../lib/browser/kept-run';
import type { ReportCheck } from '../../lib/export/schema';
import type { KeptVerdict } from '../../lib/verdicts';

/** What a row shows of a report, with each finding as it is known by. */
export function summaryOf({
  report: { report, source, checks, suspects, unread },
  judgements,
}: Pick<FrameAudit, 'report' | 'judgements'>): KeptSummary {
  const findings = checks.flatMap((check, at): KeptFinding[] => {
    const weight = weightOf(check);
    const judgement = judgements[at];
    if (!weight || !judgement) return [];
    const { fingerprint, figures } = judgement;
    return [{ check: at, rule: check.rule, fingerprint, figures, weight }];
  });
  const passed = checks.filter(({ outcome }) => outcome === 'pass').length;
  return {
    title: source.title,
    unit: report.issuer,
    year: report.year,
    form: report.form,
    // Where several cells explain as much, nobody knows which it is.
    suspects: suspects.filter(({ alternatives }) => alternatives === 1).length,
    passed,
    findings,
    ...(unread && { isPartial: true }),
    ...countsIn(findings, passed, unread !== undefined),
  };
}

function weightOf({ outcome, severity, doubt }: ReportCheck): KeptFinding['weight'] | null {
  if (outcome === 'fail')
    return severity === 'error' ? 'broken' : severity === 'warning' ? 'warned' : 'notice';
  if (outcome !== 'incomplete') return null;
  return doubt === 'likely-slip' ? 'slip' : doubt === 'unread' ? 'unread' : 'unchecked';
}

/**
 * What findings come to: in figures, and in one word. Blanks alone are no doubt: all that could be checked held.
 * @param isPartial whether something was left out of the document
 */
export function countsIn(
  findings: readonly Pick<KeptFinding, 'weight'>[],
  passed: number,
  isPartial = false,
): Pick<KeptSummary, 'outcome' | 'failed' | 'warned' | 'incomplete'> {
  const counts = { broken: 0, warned: 0, notice: 0, slip: 0, unread: 0, unchecked: 0 };
  for (const { weight } of findings) counts[weight]++;
  const { broken, warned, slip, unread, unchecked } = counts;
  const doubts = slip + unread;
  return {
    outcome:
      broken > 0
        ? 'broken'
        : warned > 0
          ? 'warned'
          : doubts > 0 || !passed || isPartial
            ? 'doubtful'
            : 'clean',
    failed: broken,
    warned,
    incomplete: doubts + unchecked,
  };
}

/** Verdicts by their findings' fingerprints. */
export type Verdicts = ReadonlyMap<string, KeptVerdict>;

/** What a reviewer made of a finding's very figures; null where nobody has, or the figures have changed since. */
export function verdictOn(
  { fingerprint, figures }: Pick<KeptFinding, 'fingerprint' | 'figures'>,
  verdicts: Verdicts,
): KeptVerdict | null {
  const verdict = verdicts.get(fingerprint);
  return verdict && verdict.figures === figures ? verdict : null;
}

/** A summary as a reviewer has left it. */
export interface JudgedSummary extends KeptSummary {
  /** Findings that were not dismissed, and how many were; not given where none was. */
  readonly standing?: readonly KeptFinding[];
  readonly dismissed?: number;
}

/** A summary in which what was dismissed counts for nothing: the same object where nothing was. */
export function judged(summary: KeptSummary, verdicts: Verdicts): JudgedSummary {
  const { findings = [], passed = 0, isPartial = false } = summary;
  if (verdicts.size === 0) return summary;
  const standing = findings.filter((one) => verdictOn(one, verdicts)?.state !== 'dismissed');
  const dismissed = findings.length - standing.length;
  if (dismissed === 0) return summary;
  const counts = countsIn(standing, passed, isPartial);
  // What makes no broken sum any more is suspected by nobody.
  const suspects = counts.failed === 0 ? { suspects: 0 } : {};
  return { ...summary, ...counts, ...suspects, standing, dismissed };
}

/** The same of all of a run. Those that did not change are the same objects as before. */
export function judgedAll(
  summaries: ReadonlyMap<number, KeptSummary>,
  verdicts: Verdicts,
  known: ReadonlyMap<number, JudgedSummary> = new Map(),
): Map<number, JudgedSummary> {
  const all = new Map<number, JudgedSummary>();
  for (const [job, summary] of summaries) {
    const now = judged(summary, verdicts);
    const before = known.get(job);
    all.set(job, before && isSame(before, now) ? before : now);
  }
  return all;
}

const isSame = (a: JudgedSummary, b: JudgedSummary): boolean =>
  a === b ||
  (a.findings === b.findings &&
    a.standing?.length === b.standing?.length &&
    (a.standing ?? []).every((one, at) => one === b.standing?.[at]));
