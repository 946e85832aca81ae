import type { FrameAudit } from '../../lib/answer';
import type { KeptSummary } from '../../lib/browser/kept-run';
import type { RunChanges } from '../../lib/export/run-schema';
import type { Report, ReportCheck } from '../../lib/export/schema';
import { familyOf, isRuleId } from '../../lib/rules';
import { fingerprintsOf } from '../../lib/verdicts';

/** What became of the findings of a page that was checked again. */
export interface Changes {
  /** When it was first checked, ISO 8601. */
  readonly since: string;
  /** Checks of then, by their indexes: those that are put right, and those that cannot be told any more. */
  readonly fixed: readonly number[];
  readonly unchecked: readonly number[];
  /** Checks of now, the same way: found then as well, and not found then. */
  readonly still: readonly number[];
  readonly new: readonly number[];
}

/** Somebody has to put it right, or to look at it. */
const isFinding = ({ outcome, doubt }: ReportCheck): boolean =>
  outcome === 'fail' || doubt === 'likely-slip';

/** Rules that speak only where something is wrong: where they say nothing, nothing is. */
const SILENT: ReadonlySet<string> = new Set(['format', 'value', 'text']);
const isSilent = ({ rule }: ReportCheck): boolean => isRuleId(rule) && SILENT.has(familyOf(rule));

/** Where the other audit comes from: of the same run, which checked it again, or of another run that is put beside it. */
export type Basis = 'again' | 'beside';

/**
 * Holds two audits of one page against each other. What is not found any more is put right only where it was checked again; what takes
 * another report, another run may not have been able to check.
 */
export function changesOf(
  { report: then }: Pick<FrameAudit, 'report'>,
  now: Report,
  basis: Basis = 'again',
): Changes {
  // A page is the same also where another name stands in it by now.
  const keys = fingerprintsOf({ ...now, report: then.report, source: then.source });
  const current = new Map(keys.map((key, at) => [key, now.checks[at]]));
  const isRead = now.facts.some(({ state }) => state !== 'absent');
  const before = new Set<string>();
  const found = { fixed: [] as number[], unchecked: [] as number[] };
  fingerprintsOf(then).forEach((key, at) => {
    const check = then.checks[at];
    if (!check || !isFinding(check)) return;
    before.add(key);
    const own = current.get(key);
    if (own && isFinding(own)) return;
    const isFixed = own
      ? own.outcome === 'pass'
      : isRead && isSilent(check) && (basis === 'again' || !check.against);
    found[isFixed ? 'fixed' : 'unchecked'].push(at);
  });
  const all = now.checks.flatMap((check, at) => (isFinding(check) ? at : []));
  const isKnown = (at: number) => before.has(keys[at] ?? '');
  return {
    since: then.source.auditedAt,
    ...found,
    still: all.filter(isKnown),
    new: all.filter((at) => !isKnown(at)),
  };
}

/** The same as files have it. */
export function toldChanges(
  then: Pick<FrameAudit, 'report'>,
  now: Report,
  basis?: Basis,
): RunChanges {
  const { since, ...found } = changesOf(then, now, basis);
  const told = (state: keyof typeof found, { checks }: Report) =>
    found[state].flatMap((at) => {
      const check = checks[at];
      if (!check) return [];
      const { rule, target, quote, message } = check;
      return { state, rule, target, ...(quote !== undefined && { quote }), message };
    });
  return {
    since,
    findings: [
      ...told('new', now),
      ...told('still', now),
      ...told('unchecked', then.report),
      ...told('fixed', then.report),
    ],
  };
}

/** A summary that tells what became of the findings of the page's first check; the same where there was none. */
export function withChanges(
  summary: KeptSummary,
  now: Pick<FrameAudit, 'report'>,
  before: Pick<FrameAudit, 'report'> | null,
  basis?: Basis,
): KeptSummary {
  if (!before) return summary;
  const changes = changesOf(before, now.report, basis);
  const [still, fresh] = [new Set(changes.still), new Set(changes.new)];
  const findings = (summary.findings ?? []).map((finding) => {
    const { check } = finding;
    const change = still.has(check) ? 'still' : fresh.has(check) ? 'new' : null;
    return change ? { ...finding, change } : finding;
  });
  const { since, fixed, unchecked } = changes;
  return {
    ...summary,
    findings: findings as NonNullable<KeptSummary['findings']>,
    changes: {
      since,
      fixed: fixed.length,
      still: still.size,
      new: fresh.size,
      unchecked: unchecked.length,
    },
  };
}
