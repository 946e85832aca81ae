import type { FrameAudit } from '../answer';
import type { Run } from '../run';
import { type JobKey, withDatabase } from './database';
import type {
  KeptPage,
  KeptResult,
  KeptRun,
  KeptSummary,
  PageRecord,
  ReportRecord,
  RunAndState,
} from './kept-run';

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
