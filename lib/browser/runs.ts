import type { FrameAudit } from '../answer';
import type { Run } from '../run';
import { type JobKey, withDatabase } from './database';
import type { KeptChanges, KeptFinding, PageRecord, ReportRecord } from './run-reports';

/** An address of a run, with what its list said of it. */
export interface Target {
  /** Of a file that was brought its path. */
  readonly url: string;
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** ISO date that its list gives it. */
  readonly date?: string | null;
}

/** What a run is of. */
export interface KeptRun {
  readonly id: string;
  /** Address of its list; null where addresses were brought. */
  readonly list: string | null;
  /** What its reviewer calls it. */
  readonly name?: string;
  /** ISO 8601. */
  readonly begunAt: string;
  /** In the order of the run's jobs. */
  readonly targets: readonly Target[];
  /** The units that had to report, as somebody pasted them. */
  readonly roster?: string;
}

/** What a row of a run's table shows of a report. */
export interface KeptSummary {
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** Id of its form. */
  readonly form: string | null;
  readonly outcome: 'clean' | 'broken' | 'warned' | 'doubtful';
  /** Broken sums. */
  readonly failed: number;
  readonly warned: number;
  /** Checks that could not be made. */
  readonly incomplete: number;
  readonly passed?: number;
  /** Something was left out of the document, so that nobody can call it clean. */
  readonly isPartial?: true;
  /** In the report's order; those that were dismissed are among them. */
  readonly findings?: readonly KeptFinding[];
  readonly changes?: KeptChanges;
}

/** The page or file that was audited, as it came: evidence. */
export interface KeptPage {
  readonly url: string;
  /** When it came, ISO 8601. */
  readonly at: string;
  /** Of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  readonly type: string;
  readonly gzip: Uint8Array;
}

/** All that is kept of one job. */
export interface KeptResult {
  readonly summary: KeptSummary;
  readonly audit: FrameAudit;
  readonly page: KeptPage;
  /** The report's headings and paragraphs, tables left out: by them texts are compared. */
  readonly text?: readonly string[];
}

/** What is kept of one that came from elsewhere: its page did not come along. */
export type ImportedResult = Omit<KeptResult, 'page'>;

/** A run that is kept, and how far it is. */
export interface RunAndState {
  readonly run: KeptRun;
  readonly state: Run;
}

interface State {
  readonly run: string;
  readonly state: Run;
}

/** All keys of one run in a store that is keyed by its jobs. */
const ofRun = (id: string): IDBKeyRange =>
  IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
const STORES = ['runs', 'states', 'summaries', 'reports', 'pages'] as const;

/** @throws where the store is full or closed */
export const keepRun = (run: KeptRun, state: Run): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction(['runs', 'states'], 'readwrite');
    await Promise.all([
      change.objectStore('runs').put(run),
      change.objectStore('states').put({ run: run.id, state } satisfies State),
      change.done,
    ]);
  });

/**
 * Keeps how far a run is and what a job of it came to, both or neither.
 * @throws where the store is full or closed
 */
export const keepStep = (
  id: string,
  state: Run,
  kept: { readonly job: number; readonly result: KeptResult } | null,
): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction([...STORES], 'readwrite');
    const writes: Promise<unknown>[] = [
      change.objectStore('states').put({ run: id, state } satisfies State),
    ];
    if (kept) {
      const { job } = kept;
      const key = { run: id, job };
      const { summary, audit, page, text = [] } = kept.result;
      const [reports, pages] = [change.objectStore('reports'), change.objectStore('pages')];
      // What came first stays: it is what was told of, and the evidence for it.
      const [report, copy] = (await Promise.all([
        reports.get([id, job]),
        pages.get([id, job]),
      ])) as [ReportRecord | undefined, PageRecord | undefined];
      const before = report && (report.before ?? report.audit);
      const first = report && copy && (copy.first ?? copy.page);
      writes.push(
        change.objectStore('summaries').put({ ...key, summary }),
        reports.put({ ...key, audit, text, ...(before && { before }) } satisfies ReportRecord),
        pages.put({ ...key, page, ...(first && { first }) } satisfies PageRecord),
      );
    }
    await Promise.all([...writes, change.done]);
  });

/**
 * Keeps the file that a job is about, before the run begins.
 * @throws where the store is full or closed
 */
export const keepPage = (run: string, job: number, page: KeptPage): Promise<unknown> =>
  withDatabase((database) => database.put('pages', { run, job, page }));

/** All runs, the newest first. @throws where the store cannot be read */
export const keptRuns = (): Promise<RunAndState[]> =>
  withDatabase(async (database) => {
    const [runs, states] = await Promise.all([
      database.getAll('runs') as Promise<KeptRun[]>,
      database.getAll('states') as Promise<State[]>,
    ]);
    const byRun = new Map(states.map(({ run, state }) => [run, state]));
    return runs
      .flatMap((run) => {
        const state = byRun.get(run.id);
        return state ? [{ run, state }] : [];
      })
      .sort((a, b) => (a.run.begunAt < b.run.begunAt ? 1 : -1));
  });

/** A run with its rows, by their jobs; null where it is not kept. @throws as above */
export const keptRun = (
  id: string,
): Promise<(RunAndState & { readonly summaries: ReadonlyMap<number, KeptSummary> }) | null> =>
  withDatabase(async (database) => {
    const [run, state, summaries] = await Promise.all([
      database.get('runs', id) as Promise<KeptRun | undefined>,
      database.get('states', id) as Promise<State | undefined>,
      database.getAll('summaries', ofRun(id)) as Promise<{ job: number; summary: KeptSummary }[]>,
    ]);
    if (!run || !state) return null;
    const byJob = new Map(summaries.map(({ job, summary }) => [job, summary]));
    return { run, state: state.state, summaries: byJob };
  });

/** The audit of one job; null where there is none. @throws as above */
export const keptAudit = (...key: JobKey): Promise<FrameAudit | null> =>
  withDatabase(async (database) => {
    const kept = (await database.get('reports', key)) as ReportRecord | undefined;
    return kept?.audit ?? null;
  });

/** The page that a job was about, or the one of its first check; null where there is none. @throws as above */
export const keptPage = (run: string, job: number, isFirst = false): Promise<KeptPage | null> =>
  withDatabase(async (database) => {
    const kept = (await database.get('pages', [run, job])) as PageRecord | undefined;
    return (isFirst ? kept?.first : kept?.page) ?? null;
  });

/** Says something else of a run, if it is still kept. @throws where the store is full or closed */
export const changeRun = (
  id: string,
  change: Partial<Pick<KeptRun, 'name' | 'roster'>>,
): Promise<void> =>
  withDatabase(async (database) => {
    const { store, done } = database.transaction('runs', 'readwrite');
    const run = (await store.get(id)) as KeptRun | undefined;
    if (run) await store.put({ ...run, ...change } satisfies KeptRun);
    await done;
  });

/** Forgets a run and all of its pages. @throws where the store is closed */
export const forgetRun = (id: string): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction([...STORES], 'readwrite');
    await Promise.all([
      change.objectStore('runs').delete(id),
      change.objectStore('states').delete(id),
      change.objectStore('summaries').delete(ofRun(id)),
      change.objectStore('reports').delete(ofRun(id)),
      change.objectStore('pages').delete(ofRun(id)),
      change.done,
    ]);
  });

/** Forgets all of them. @throws as above */
export const forgetRuns = (): Promise<void> =>
  withDatabase(async (database) => {
    const change = database.transaction([...STORES], 'readwrite');
    await Promise.all([...STORES.map((store) => change.objectStore(store).clear()), change.done]);
  });
