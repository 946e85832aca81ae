import { computed, signal } from '@preact/signals';
import type { KeptResult, KeptRun, KeptSummary, Target } from '../../lib/browser/kept-run';
import { isFull, keepForGood } from '../../lib/browser/room';
import { keptReport } from '../../lib/browser/run-reports';
import { keepRun, keepStep, keptPage, keptRun } from '../../lib/browser/runs';
import { advanced, GENTLE, newRun, progressOf, type Run, Runner } from '../../lib/run';
import { ask, sleep } from './asking';
import { auditPage } from './audit';
import { auditFile } from './audit-file';
import { type HeldBeside, shownBeside } from './beside/held';
import { withChanges } from './changes';
import { type Files, keepFiles } from './keep-files';
import { keepAwake, own } from './owned';
import { type KnownRows, type Row, rowsOf } from './rows';
import { side } from './side';
import { type JudgedSummary, judgedAll, type Verdicts } from './summary';
import { workOn } from './work';
import { isFile, workOnFile } from './work-file';

/** The run that is shown; null while there is none. */
export const kept = signal<KeptRun | null>(null);
/** How far it is; its jobs are in the order of its targets. Null while there is none. */
export const state = signal<Run | null>(null);
/** What is kept of its rows, by their jobs. */
export const summaries = signal<ReadonlyMap<number, KeptSummary>>(new Map());
/** The same beside another run's, where one was chosen. */
export const beside = signal<HeldBeside | null>(null);
/** Why it could not be kept: it is paused until it can; null while it is. */
export const unkept = signal<'full' | 'closed' | null>(null);
/** Another tab works on it. */
export const isElsewhere = signal(false);

/** What reviewers made of findings, by their fingerprints. */
export const verdicts = signal<Verdicts>(new Map());

let judgedBefore: ReadonlyMap<number, JudgedSummary> = new Map();
const judged = computed(() => {
  judgedBefore = judgedAll(
    shownBeside(summaries.value, beside.value),
    verdicts.value,
    judgedBefore,
  );
  return judgedBefore;
});

const known: KnownRows = new WeakMap();
/** Its rows so far, with what reviewers made of their findings by now. */
export const rows = computed<readonly Row[]>(() =>
  state.value ? rowsOf(state.value, kept.value?.targets ?? [], judged.value, known) : [],
);

/** Milliseconds that the latest requests took, on average. */
const took = signal(GENTLE.gap);
/** Null while there is no run. */
export const progress = computed(() =>
  state.value ? progressOf(state.value, GENTLE, took.value) : null,
);

let runner: Runner<KeptResult> | null = null;

/** How many files are being kept before the run begins, of how many; null while none are. */
export const keeping = signal<readonly [done: number, all: number] | null>(null);

/** Begins a run of these; files that were brought are kept first. */
export async function begin(
  list: string | null,
  targets: readonly Target[],
  files: Files = new Map(),
): Promise<void> {
  if (keeping.value) return;
  const run: KeptRun = {
    id: crypto.randomUUID(),
    list,
    begunAt: new Date().toISOString(),
    targets: targets.map(({ url, title, unit, year, date = null }) => ({
      url,
      title,
      unit,
      year,
      date,
    })),
  };
  const fresh = newRun(targets.map(({ url }) => url));
  try {
    keeping.value = [0, 0];
    void keepForGood();
    // Nobody is to take for a stray what is being kept.
    await own(run.id);
    await keepFiles(run.id, run.targets, files, (done, all) => {
      keeping.value = [done, all];
    });
    await keepRun(run, fresh);
  } catch (reason) {
    unkept.value = isFull(reason) ? 'full' : 'closed';
    return;
  } finally {
    keeping.value = null;
  }
  if (await take(run, fresh, new Map())) await go();
}

/** Shows a run that is kept, at rest: what was being read when its page was closed is read again once it goes on. */
export async function show(id: string): Promise<boolean> {
  const found = await keptRun(id).catch(() => null);
  if (!found) return false;
  const rest = advanced(found.state, { kind: 'restored', at: Date.now() }, GENTLE);
  await take(found.run, rest, found.summaries);
  return true;
}

async function take(
  run: KeptRun,
  begun: Run,
  rowsBefore: ReadonlyMap<number, KeptSummary>,
): Promise<boolean> {
  const isOurs = await own(run.id);
  isElsewhere.value = !isOurs;
  kept.value = run;
  state.value = begun;
  summaries.value = rowsBefore;
  runner = isOurs ? new Runner(begun, handsFor(run.id)) : null;
  history.replaceState(null, '', `?run=${run.id}`);
  return isOurs;
}

const handsFor = (id: string): ConstructorParameters<typeof Runner<KeptResult>>[1] => ({
  now: Date.now,
  random: Math.random,
  sleep,
  work: async (job, stop, at) => {
    const begun = Date.now();
    try {
      if (isFile(job)) return await workOnFile(job, await keptPage(id, at), stop, HANDS);
      return await workOn(job, stop, HANDS);
    } finally {
      took.value = took.value * 0.8 + (Date.now() - begun) * 0.2;
    }
  },
  keep: async (run, step) => {
    if (!step) return keepStep(id, run, null);
    const { job, result } = step;
    const earlier = await keptReport(id, job);
    const before = earlier && (earlier.before ?? earlier.audit);
    const summary = withChanges(result.summary, result.audit, before);
    await keepStep(id, run, { job, result: { ...result, summary } });
    summaries.value = new Map(summaries.value).set(job, summary);
  },
  changed: (run) => {
    state.value = run;
  },
});

const HANDS = {
  ask,
  now: Date.now,
  auditPage,
  auditFile,
  inTab: (url: string, stop: AbortSignal, isPatient: boolean) => side.show(url, stop, isPatient),
};

/** Works until nothing is left, or it is paused. */
async function work(act: (runner: Runner<KeptResult>) => Promise<void>): Promise<void> {
  if (!runner) return;
  unkept.value = null;
  void keepAwake(true);
  try {
    await act(runner);
  } catch (reason) {
    unkept.value = isFull(reason) ? 'full' : 'closed';
  } finally {
    void keepAwake(false);
    if (runner.run.state !== 'running') await side.close();
  }
}

/** Begins or goes on; resolves at its end or when it pauses, at once where another tab works on it. */
export const go = (): Promise<void> => work((one) => one.start());
/** Begins nothing more; what is being read comes to its end. */
export const pause = (): void => runner?.pause();
/** Ends it: what is being read is given up, the rest is left, and what was read so far is the result. */
export const cancel = (): void => runner?.cancel();
/** Reads what was left when it was cancelled. */
export const goOn = (): Promise<void> =>
  again((state.value?.jobs ?? []).flatMap((job, at) => (job.state === 'waiting' ? at : [])));
/** Reads and audits once more what has ended, whichever way it did. */
export const again = (jobs: readonly number[]): Promise<void> => work((one) => one.retry(jobs));

/** What is kept of a row; another object once it was written anew. */
export const summaryAt = (job: number): KeptSummary | undefined => summaries.value.get(job);

/** Reads anew what the rows show, once somebody else has written it. */
export async function reread(): Promise<void> {
  const id = kept.value?.id;
  const found = id && (await keptRun(id).catch(() => null));
  if (found && kept.value?.id === id) summaries.value = found.summaries;
}
