import type { Report, ReportCheck, ReportSuspect } from '../../lib/export/schema';

/** A check and where it stands in the report, by which the page is asked to jump. */
export interface Entry {
  readonly check: ReportCheck;
  readonly index: number;
}

export interface Groups {
  readonly broken: readonly Entry[];
  readonly warnings: readonly Entry[];
  readonly notices: readonly Entry[];
  readonly incomplete: readonly Entry[];
  readonly passed: readonly Entry[];
}

export function groupsOf({ checks }: Report): Groups {
  const entries = checks.map((check, index) => ({ check, index }));
  const failed = (severity: ReportCheck['severity']) =>
    entries.filter(({ check }) => check.outcome === 'fail' && check.severity === severity);
  const came = (outcome: ReportCheck['outcome']) =>
    entries.filter(({ check }) => check.outcome === outcome);
  return {
    broken: failed('error'),
    warnings: failed('warning'),
    notices: failed('notice'),
    incomplete: came('incomplete'),
    passed: came('pass'),
  };
}

/** A cell that is probably wrong, and the broken sums under it. */
export interface Culprit {
  readonly suspect: ReportSuspect;
  readonly sums: readonly Entry[];
}

/** Puts each broken sum under the first culprit that stands in it; `rest` has those that stand in none. */
export function culpritsOf(
  { suspects }: Report,
  broken: readonly Entry[],
): { readonly culprits: readonly Culprit[]; readonly rest: readonly Entry[] } {
  let rest = broken;
  const culprits = suspects.map((suspect): Culprit => {
    const isIn = ({ check }: Entry) =>
      check.target === suspect.fact || check.terms.some(({ fact }) => fact === suspect.fact);
    const sums = rest.filter(isIn);
    rest = rest.filter((entry) => !isIn(entry));
    return { suspect, sums };
  });
  return { culprits, rest };
}
