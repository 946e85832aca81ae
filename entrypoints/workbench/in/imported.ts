import * as z from 'zod/mini';
import { auditOf } from '../../../lib/answer/from-report';
import type { ImportedResult, KeptRun, Target } from '../../../lib/browser/kept-run';
import { type RunFile, runSchema } from '../../../lib/export/run-schema';
import type { RulePack } from '../../../lib/packs/types';
import { FAILURES, type FailureName, type Job, newRun, type Run } from '../../../lib/run';
import { type KeptVerdict, reportKeyOf } from '../../../lib/verdicts';
import type { Language } from '../../../lib/words';
import { summaryOf } from '../summary';

/** Larger files are not taken, in bytes; a run of 2,000 reports has about 150 MB. */
export const LARGEST_RUN = 300_000_000;
/** More reports than any list has. */
const MOST = 20_000;

/** Why a file is not taken: it has more than any run has, or is none. */
export type ImportFault = 'too-large' | 'no-run';

/** A run file that is none, or not one to be taken. */
export class ImportError extends Error {
  constructor(
    readonly fault: ImportFault,
    /** Where in the file it is wrong, as far as that is known. */
    readonly where = '',
  ) {
    super(`The run cannot be imported: ${fault} ${where}`);
    this.name = 'ImportError';
  }
}

/**
 * Reads a run file that may be anybody's.
 * @throws ImportError
 */
export function readRunFile(text: string): RunFile {
  if (text.length > LARGEST_RUN) throw new ImportError('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError('no-run');
  }
  const { success, data, error } = z.safeParse(runSchema, value);
  if (!success) throw new ImportError('no-run', error.issues[0]?.path.map(String).join('.') ?? '');
  if (data.reports.length > MOST) throw new ImportError('too-large');
  return data;
}

/** A run as it is kept, of what its file says. Counts and outcomes are told anew by its checks: a file may claim what it likes. */
export interface Imported {
  readonly run: KeptRun;
  readonly state: Run;
  readonly results: ReadonlyMap<number, ImportedResult>;
}

/** What a run's file does not tell: what it is kept as, and what is known here of packs and verdicts. */
export interface ImportOptions {
  readonly id: string;
  readonly now: Date;
  /** What it is called where its file does not say. */
  readonly name: string;
  readonly language: Language;
  readonly packs: readonly RulePack[];
  /** Verdicts by what their reports are known by. */
  readonly kept: ReadonlyMap<string, readonly KeptVerdict[]>;
}

/** Makes a run of it that has ended; an address that stands there twice is taken once, as it stands last. */
export function imported(file: RunFile, options: ImportOptions): Imported {
  const { id, now, name, language, packs } = options;
  const reports = [...new Map(file.reports.map((one) => [one.url, one])).values()];
  const results = new Map<number, ImportedResult>();
  const blank = newRun(reports.map(({ url }) => url));
  const targets: Target[] = [];
  const jobs = blank.jobs.map((job, at): Job => {
    const one = reports[at];
    const { report = null, title = '', reason } = one ?? {};
    targets.push({ url: job.url, title, unit: null, year: null });
    if (!report) return { ...job, state: 'failed', attempts: 1, failure: failureOf(reason) };
    const kept = options.kept.get(reportKeyOf(report)) ?? [];
    const audit = auditOf(report, { language, packs, kept });
    results.set(at, { audit, summary: summaryOf(audit) });
    return { ...job, state: 'done', attempts: 1 };
  });
  const { list } = file;
  const run = { id, list, name: file.name || name, begunAt: now.toISOString(), targets };
  return { run, state: { state: 'done', jobs, hosts: {} }, results };
}

const failureOf = (reason: string | undefined): FailureName =>
  (Object.keys(FAILURES) as FailureName[]).find((name) => name === reason) ?? 'unreadable';
