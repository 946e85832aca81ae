import type { FrameAudit } from '../../../lib/answer';
import type { Check } from '../../../lib/check';
import { doubtOf } from '../../../lib/check/doubt';
import type { ReportCheck } from '../../../lib/export/schema';
import { explain } from '../../../lib/messages';
import { ruleNamesOf } from '../../../lib/packs/names';
import { judgementsOf, type KeptVerdict } from '../../../lib/verdicts';
import type { Language } from '../../../lib/words';
import type { Comparison, Held } from './comparisons';

/**
 * An audit with what its report came to beside others, in place of what it came to before.
 * @param verdicts on findings of the report
 * @param hasText whether its text is kept; of one that came out of a file only what the file says of it is known
 */
export function merged(
  audit: FrameAudit,
  comparisons: readonly Comparison[],
  language: Language,
  verdicts: readonly KeptVerdict[],
  hasText = true,
): FrameAudit {
  const { report, reachable } = audit;
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const isOwn = report.checks.map(
    ({ against, rule }) => against === undefined || (!hasText && rule === 'text.repeated'),
  );
  const found = comparisons.map(({ check, against }) =>
    checkOf(check, against, explain(check, facts, language)),
  );
  const all = {
    ...report,
    checks: [...report.checks.filter((_, at) => isOwn[at]), ...found],
  };
  return {
    ...audit,
    report: all,
    reachable: [...reachable.filter((_, at) => isOwn[at]), ...found.map(() => false)],
    ruleNames: {
      ...audit.ruleNames,
      ...ruleNamesOf(
        [],
        found.map(({ rule }) => rule),
      ),
    },
    judgements: judgementsOf(all, verdicts),
  };
}

function checkOf(check: Check, { url, issuer, year }: Held, message: string): ReportCheck {
  const { rule, target, outcome, severity, expected, found, difference, terms } = check;
  const doubt = doubtOf(check);
  return {
    ...{ rule, target, outcome, severity, expected, found, difference },
    ...(doubt && { doubt }),
    terms: terms.map(({ fact, weight }) => ({ fact, weight })),
    against: { url, issuer, year },
    message,
  };
}

/** Whether two audits say the same of other reports. */
export const isSame = (a: FrameAudit, b: FrameAudit): boolean =>
  JSON.stringify(comparedIn(a)) === JSON.stringify(comparedIn(b));

const comparedIn = ({ report }: FrameAudit): ReportCheck[] =>
  report.checks.filter(({ against }) => against !== undefined);
