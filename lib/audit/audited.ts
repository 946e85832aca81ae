import type { PageAudit } from './types';

/** True where there was something to check: an annual report, or tables with totals or relations between them. */
export const isAudited = ({ isReport, checks }: Pick<PageAudit, 'isReport' | 'checks'>): boolean =>
  isReport || checks.some(({ outcome }) => outcome !== 'inapplicable');
