import type { Report, ReportCheck } from '../../lib/export/schema';

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
