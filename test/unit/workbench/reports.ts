import type { FrameAudit } from '../../../lib/answer';
import type { Report, ReportCheck } from '../../../lib/export/schema';
import { judgementsOf, type KeptVerdict } from '../../../lib/verdicts';

/** A check as a report file has it; a sum that holds, unless told otherwise. */
export const check = (more: Partial<ReportCheck> = {}): ReportCheck => ({
  rule: 't3.results',
  target: 't3.results.total',
  outcome: 'pass',
  severity: 'error',
  expected: 3,
  found: 3,
  difference: 0,
  terms: [],
  message: '',
  ...more,
});

/** An audit with these checks, of a report of which one cell was read. */
export function auditWith(
  checks: readonly ReportCheck[],
  more: Partial<Report['report']> = {},
  verdicts: readonly KeptVerdict[] = [],
): FrameAudit {
  const report: Report = {
    format: 'gouji/report@1',
    source: { url: 'http://a.gov.cn/1', title: '年报', auditedAt: '2026-01-02', engine: '' },
    report: { form: 'annual-2021', issuer: '青岚市水务局', year: 2024, ...more },
    facts: [{ id: 't3.results.total', label: '总计', value: 3, raw: '3', state: 'read' }],
    checks: [...checks],
    suspects: [],
    tables: [],
  };
  return {
    report,
    isReport: true,
    form: null,
    sums: { tables: 0, count: 0 },
    attachments: [],
    reachable: checks.map(() => true),
    stops: checks.map((_, at) => at),
    explained: [],
    ruleNames: {},
    judgements: judgementsOf(report, verdicts),
  };
}

/** What a reviewer makes of the check at an index. */
export function verdictOf(
  audit: FrameAudit,
  at: number,
  state: 'confirmed' | 'dismissed',
): KeptVerdict {
  const judgement = audit.judgements[at];
  if (!judgement) throw new Error('Nobody has to judge it.');
  const { fingerprint, report, figures } = judgement;
  const about = { issuer: null, year: null, rule: '', place: '', url: '' };
  return {
    ...{ version: 1, fingerprint, report, figures, state, reason: '', note: '' },
    judgedAt: '',
    about,
  };
}
