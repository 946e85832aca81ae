import type { FrameSummary } from './protocol';

/** What the toolbar button shows. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  /**
   * `slips`, `unread` and `nothing` ask for a look: at sums that are off once their blanks are nothing, at what could not be read,
   * at a report of which nothing could be checked. `elsewhere`: its figures are in a file or a picture.
   */
  readonly state: 'broken' | 'warned' | 'slips' | 'unread' | 'nothing' | 'elsewhere' | 'holds';
  /** Broken sums, warnings, or what wants a look; of a report that holds, checks that could not be made. */
  readonly count: number;
  /** What a reviewer has dismissed, besides. */
  readonly dismissed: number;
}

/** What the toolbar says of a page, all its frames together; nothing where there is nothing to audit. */
export function badgeOf(frames: readonly (FrameSummary | null)[]): Badge | null {
  const all = frames.filter((frame): frame is FrameSummary => frame?.isAudited === true);
  if (!all.length) return null;
  // The page around a frame that holds the report often carries its title, but nothing to check.
  const checked = all.filter(
    ({ failed, warned, passed, dismissed }) => failed + warned + passed + dismissed > 0,
  );
  const reports = checked.length ? checked : all;
  return { ...cameTo(reports), dismissed: total('dismissed', reports) };
}

function cameTo(reports: readonly FrameSummary[]): Omit<Badge, 'dismissed'> {
  const failed = total('failed', reports);
  if (failed) return { text: String(failed), color: '#b3121d', state: 'broken', count: failed };
  // A contradiction between words and tables accuses no figure, but it is no tick either.
  const warned = total('warned', reports);
  if (warned) return { text: `!${warned}`, color: '#a34a00', state: 'warned', count: warned };
  const slips = total('slips', reports);
  if (slips) return { ...LOOK, state: 'slips', count: slips };
  // Words may agree with each other where the figures are in a file or a picture.
  const here = reports.filter(({ isElsewhere }) => !isElsewhere);
  if (!here.length) return { text: '–', color: '#5b6470', state: 'elsewhere', count: 0 };
  // A report of which nothing at all could be checked is no report that holds.
  if (!total('passed', here)) return { ...LOOK, state: 'nothing', count: 0 };
  const unread = total('unread', here);
  if (unread) return { ...LOOK, state: 'unread', count: unread };
  return { text: '✓', color: '#1a7f37', state: 'holds', count: total('incomplete', here) };
}

type Count = 'failed' | 'warned' | 'incomplete' | 'slips' | 'unread' | 'passed' | 'dismissed';

const total = (key: Count, reports: readonly FrameSummary[]): number =>
  reports.reduce((sum, report) => sum + report[key], 0);

/** Somebody should look. */
const LOOK = { text: '?', color: '#8a5a00' } as const;
