import type { Language, Words } from '../words';
import type { Report, ReportCheck } from './schema';

/** What a reviewer made of a finding. */
export interface JudgedFinding {
  readonly state: 'confirmed' | 'dismissed';
  /** Why it was dismissed. */
  readonly reason?: string;
  readonly note?: string;
}

/** By the findings' fingerprints. */
export type Verdicts = ReadonlyMap<string, JudgedFinding>;

/**
 * What a finding is known by, visit after visit: whose report of which year (or, where the page does not tell, its address), which
 * rule, which cell or which words. Figures are no part of it.
 */
export function fingerprintOf({ report, source }: Report, check: ReportCheck): string {
  const { issuer, year } = report;
  const { rule, target, cell, quote = '' } = check;
  const whose = issuer !== null && year !== null ? [issuer, year] : [source.url];
  const where = cell ? `${cell.table},${cell.row},${cell.column}` : '';
  return JSON.stringify([...whose, rule, target, where, quote]);
}

const STATES: Readonly<Record<JudgedFinding['state'], Words>> = {
  confirmed: { zh: '已确认', en: 'confirmed' },
  dismissed: { zh: '已排除', en: 'dismissed' },
};

/** A verdict as it stands in a list; empty where there is none. */
export function verdictLine(verdict: JudgedFinding | undefined, language: Language): string {
  if (!verdict) return '';
  const state = STATES[verdict.state][language];
  if (!verdict.reason) return state;
  return language === 'zh' ? `${state}：${verdict.reason}` : `${state}: ${verdict.reason}`;
}
