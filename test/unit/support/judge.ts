import type { Audit } from '../../../lib';
import { brokenSums, type Figures } from './figures';

export interface Verdict {
  /** Facts that say a number which the report does not print. */
  readonly wrong: string[];
  /** Sums accused though they hold. */
  readonly falseAlarms: string[];
  /** Facts that are printed and not read. */
  readonly unread: string[];
  /** Broken sums that were not found. */
  readonly missed: string[];
}

/** Compares an audit with the figures that the page was made from; `lost` tells which of them it no longer has. */
export function judge(
  audit: Pick<Audit, 'facts' | 'checks'>,
  figures: Figures,
  lost: (id: string) => boolean,
): Verdict {
  const facts = new Map(audit.facts.map((fact) => [fact.id, fact]));
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const fact of audit.facts) {
    const is = figures[fact.id];
    if (fact.value !== null && fact.value !== is) wrong.push(`${fact.id} ${is} as ${fact.value}`);
  }
  for (const [id, is] of Object.entries(figures)) {
    const fact = facts.get(id);
    const read = fact?.value === is || (fact?.state === 'blank' && is === 0);
    if (!read && !lost(id)) unread.push(`${id} ${is} ${fact?.state ?? 'no fact'}`);
  }
  const broken = brokenSums(figures);
  const accused = new Set(
    audit.checks
      .filter((check) => check.outcome === 'fail' && check.severity === 'error')
      .map((check) => `${check.rule} ${check.target}`),
  );
  return {
    wrong,
    unread,
    falseAlarms: [...accused].filter((sum) => !broken.has(sum)),
    missed: [...broken].filter((sum) => !accused.has(sum)),
  };
}
