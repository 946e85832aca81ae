import { figuresOf, fingerprintsOf, reportKeyOf } from './fingerprint';
import type { JudgedReport, Judgement, KeptVerdict, Verdict } from './types';

/** Per check of a report: what a reviewer made of it; null for what nobody has to judge. */
export function judgementsOf(
  report: JudgedReport,
  kept: readonly KeptVerdict[],
): (Judgement | null)[] {
  const key = reportKeyOf(report);
  const known = new Map(kept.map((one) => [one.fingerprint, one]));
  const values = new Map(report.facts.map(({ id, value }) => [id, value]));
  const fingerprints = fingerprintsOf(report);
  return report.checks.map((check, at) => {
    if (check.outcome !== 'fail' && check.outcome !== 'incomplete') return null;
    const fingerprint = fingerprints[at] ?? '';
    const figures = figuresOf(check, (fact) => values.get(fact) ?? null);
    const before = known.get(fingerprint);
    const verdict = before
      ? { state: before.state, reason: before.reason, note: before.note }
      : null;
    const isStale = before !== undefined && before.figures !== figures;
    return { fingerprint, report: key, figures, verdict, isStale };
  });
}

/** Whether a finding is of no account, since a reviewer has said so of these very figures. */
export const isDismissed = (judgement: Judgement | null | undefined): boolean =>
  judgement?.verdict?.state === 'dismissed' && !judgement.isStale;

/** The verdicts that stand, by the findings' fingerprints, as lists of findings take them. */
export const verdictsIn = (judgements: readonly (Judgement | null)[]): Map<string, Verdict> =>
  new Map(
    judgements.flatMap((judgement): [string, Verdict][] =>
      judgement?.verdict && !judgement.isStale ? [[judgement.fingerprint, judgement.verdict]] : [],
    ),
  );

/** The dismissed ones, by their indexes. */
export const dismissedIn = (judgements: readonly (Judgement | null)[]): Set<number> =>
  new Set(judgements.flatMap((judgement, at) => (isDismissed(judgement) ? [at] : [])));
