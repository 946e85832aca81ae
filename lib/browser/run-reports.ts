import { type JobKey, withDatabase } from './database';
import type { KeptComparison, KeptReport, ReportRecord } from './kept-run';
import { changeRun } from './runs';

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
