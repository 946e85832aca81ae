import type { Language, Words } from '../words';

/** What a reviewer made of a finding. */
export interface JudgedFinding {
  readonly state: 'confirmed' | 'dismissed';
  /** Why it was dismissed. */
  readonly reason?: string;
  readonly note?: string;
}

/** By the findings' fingerprints. */
export type Verdicts = ReadonlyMap<string, JudgedFinding>;

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
