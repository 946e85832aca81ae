import type { FrameAudit } from '../answer';
import { type JobKey, withDatabase } from './database';
import { changeRun, type KeptPage, type KeptSummary } from './runs';

/** A check that failed or could not be made, as far as a row needs it. */
export interface KeptFinding {
  /** Index into the report's checks. */
  readonly check: number;
  readonly rule: string;
  /** What it is known by, and the hash of its figures: by these it is found among verdicts. */
  readonly fingerprint: string;
  readonly figures: string;
  /** How it counts; the last three could not be made. */
  readonly weight: 'broken' | 'warned' | 'notice' | 'slip' | 'unread' | 'unchecked';
  /** What it is beside the first check of this page, where it was checked again. */
  readonly change?: 'still' | 'new';
}

/** What became of a page's findings since it was first checked. */
export interface KeptChanges {
  /** When it was first checked, ISO 8601. */
  readonly since: string;
  readonly fixed: number;
  readonly still: number;
  readonly new: number;
  /** Found then, and now it cannot be told. */
  readonly unchecked: number;
}

/** Another report that one was held against, and where it is kept. */
export interface KeptOther {
  readonly url: string;
  readonly run: string;
  readonly job: number;
}

/** A report as it is kept. */
export interface KeptReport {
  readonly audit: FrameAudit;
  readonly text: readonly string[];
  /** What was found when the page was first checked, where it was checked again. */
  readonly before: FrameAudit | null;
  readonly others: readonly KeptOther[];
}

/** A report beside which others were put: what is kept of it anew. */
export interface KeptComparison {
  readonly job: number;
  readonly audit: FrameAudit;
  readonly summary: KeptSummary;
  readonly others: readonly KeptOther[];
}

/** What stands in the store of reports. */
export interface ReportRecord {
  readonly run: string;
  readonly job: number;
  readonly audit: FrameAudit;
  readonly text?: readonly string[];
  readonly before?: FrameAudit;
  readonly others?: readonly KeptOther[];
}

/** The same of pages. */
export interface PageRecord {
  readonly run: string;
  readonly job: number;
  readonly page: KeptPage;
  /** The copy of the first check, where there was another. */
  readonly first?: KeptPage;
}

/** Keeps what reports came to beside others. @throws where the store is full or closed */
export const keepCompared = (id: string, all: readonly KeptComparison[]): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction(['reports', 'summaries'], 'readwrite');
    const reports = change.objectStore('reports');
    for (const { job, audit, summary, others } of all) {
      const record = (await reports.get([id, job])) as ReportRecord | undefined;
      // What was checked again meanwhile is of later.
      const isThis = record?.audit.report.source.auditedAt === audit.report.source.auditedAt;
      if (!record || !isThis) continue;
      await reports.put({ ...record, audit, others } satisfies ReportRecord);
      await change.objectStore('summaries').put({ run: id, job, summary });
    }
    await change.done;
  });

/** Keeps the units that a run's reports are held against. @throws where the store is full or closed */
export const keepRoster = (id: string, roster: string): Promise<void> => changeRun(id, { roster });

/** The report of one job; null where there is none. @throws where the store cannot be read */
export const keptReport = (...key: JobKey): Promise<KeptReport | null> =>
  withDatabase(async (database) => {
    const kept = (await database.get('reports', key)) as ReportRecord | undefined;
    if (!kept) return null;
    const { audit, text = [], before = null, others = [] } = kept;
    return { audit, text, before, others };
  });
