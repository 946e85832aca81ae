import type { PageAudit } from '../audit/types';
import { marksOf } from './marked';
import type { ShownCheck } from './shown';
import type { Mark, Token } from './tokens';

/**
 * The marks of a page of which a reviewer has dismissed some findings: they are marked as if those did not exist, and where
 * nothing else is left, as dismissed.
 * @param dismissed indexes into the audit's checks
 */
export function judgedMarks(
  audit: Pick<PageAudit, 'facts' | 'checks' | 'suspects'>,
  dismissed: ReadonlySet<number>,
): Map<string, Mark> {
  const marks = marksOf(audit);
  if (dismissed.size === 0) return marks;
  const checks = audit.checks.map((check, at) =>
    dismissed.has(at) ? { ...check, outcome: 'inapplicable' as const } : check,
  );
  const left = marksOf({ ...audit, checks });
  for (const [key, mark] of marks) {
    const tokens = left.get(key)?.tokens ?? [];
    // A suspect that no sum accuses any more is none.
    const isLeft = tokens.some((token) => token !== 'suspect');
    const all: readonly Token[] = isLeft ? tokens : ['dismissed', ...mark.tokens];
    marks.set(key, { ...mark, tokens: all });
  }
  return marks;
}

/** What is shown of a check that was dismissed: its underline says no more than that there is something to read. */
export const dismissedCheck = (check: ShownCheck): ShownCheck =>
  check.underline ? { ...check, underline: { ...check.underline, kind: 'doubt' } } : check;
