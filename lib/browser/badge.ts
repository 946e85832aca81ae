import type { FrameSummary } from './protocol';

/** What the toolbar button shows. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly state: 'broken' | 'warned' | 'unknown' | 'holds';
  /** Broken sums, warnings, or checks that could not be made. */
  readonly count: number;
}

/** What the toolbar says of a page, all its frames together; nothing where there is nothing to audit. */
export function badgeOf(frames: readonly (FrameSummary | null)[]): Badge | null {
  const all = frames.filter((frame): frame is FrameSummary => frame?.isAudited === true);
  if (!all.length) return null;
  // The page around a frame that holds the report often carries its title, but nothing to check.
  const checked = all.filter(({ failed, warned, passed }) => failed + warned + passed > 0);
  const reports = checked.length ? checked : all;
  const total = (key: 'failed' | 'warned' | 'incomplete' | 'passed') =>
    reports.reduce((sum, report) => sum + report[key], 0);
  const failed = total('failed');
  const incomplete = total('incomplete');
  if (failed) return { text: String(failed), color: '#b3121d', state: 'broken', count: failed };
  // A contradiction between words and tables accuses no figure, but it is no tick either.
  const warned = total('warned');
  if (warned) return { text: `!${warned}`, color: '#a34a00', state: 'warned', count: warned };
  // A report of which nothing at all could be checked is no report that holds.
  if (incomplete || !total('passed')) {
    return { text: '?', color: '#8a5a00', state: 'unknown', count: incomplete };
  }
  return { text: '✓', color: '#1a7f37', state: 'holds', count: 0 };
}
