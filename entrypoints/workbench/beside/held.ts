import type { FrameAudit } from '../../../lib/answer';
import type { KeptOther, KeptSummary } from '../../../lib/browser/kept-run';
import { withChanges } from '../changes';
import type { Listed, Pairing } from './pairing';

/** What is read of two runs that are put side by side. */
export interface Sources {
  /** Id of the other run. */
  readonly run: string;
  readonly pairing: Pairing;
  readonly others: readonly Listed[];
  /** Of this run, by their jobs. */
  readonly summaries: ReadonlyMap<number, KeptSummary>;
  /** Null where it was not read. @throws where the store cannot be read */
  readonly here: (job: number) => Promise<FrameAudit | null>;
  readonly there: (job: number) => Promise<FrameAudit | null>;
}

/** How many findings became what, in all reports. */
export type Totals = Readonly<Record<'fixed' | 'still' | 'new' | 'unchecked', number>>;

/** A run's reports beside those of another one. */
export interface HeldBeside {
  readonly run: string;
  readonly pairing: Pairing;
  /** This run's as they were when they were held against the others. */
  readonly of: ReadonlyMap<number, KeptSummary>;
  /** The same, telling what became of the other one's findings; those without another tell nothing. */
  readonly summaries: ReadonlyMap<number, KeptSummary>;
  /** The other report of each, where both were read. */
  readonly others: ReadonlyMap<number, KeptOther>;
  readonly totals: Totals;
  /** Reports of both runs that one of them has not read. */
  readonly unread: number;
  /** Most of the other run's reports were read after this one's. */
  readonly isLater: boolean;
}

/** Holds all reports of a run against those of another one, each read when its turn comes. @throws what the sources throw */
export async function heldBeside(
  { run, pairing, others, summaries, here, there }: Sources,
  signal: AbortSignal,
): Promise<HeldBeside> {
  const byJob = new Map(others.map((one) => [one.job, one]));
  const held = new Map<number, KeptOther>();
  const totals = { fixed: 0, still: 0, new: 0, unchecked: 0 };
  const told = new Map([...summaries].map(([job, summary]) => [job, untold(summary)]));
  let [unread, later] = [0, 0];
  for (const [job, other] of pairing.pairs) {
    const summary = told.get(job);
    const [now, before] = summary ? [await here(job), await there(other)] : [null, null];
    signal.throwIfAborted();
    if (!summary || !now || !before) {
      unread++;
      continue;
    }
    const changed = withChanges(summary, now, before, 'beside');
    told.set(job, changed);
    held.set(job, { url: byJob.get(other)?.url ?? '', run, job: other });
    for (const key of KEYS) totals[key] += changed.changes?.[key] ?? 0;
    if (before.report.source.auditedAt > now.report.source.auditedAt) later++;
  }
  const isLater = later * 2 > held.size;
  return { run, pairing, of: summaries, summaries: told, others: held, totals, unread, isLater };
}

const KEYS = ['fixed', 'still', 'new', 'unchecked'] as const;

/** A run's summaries as they are shown beside another run; those that were written since are told as they are. */
export function shownBeside(
  summaries: ReadonlyMap<number, KeptSummary>,
  held: HeldBeside | null,
): ReadonlyMap<number, KeptSummary> {
  if (!held) return summaries;
  if (held.of === summaries) return held.summaries;
  const shown = ([job, summary]: [number, KeptSummary]): [number, KeptSummary] => [
    job,
    (held.of.get(job) === summary && held.summaries.get(job)) || summary,
  ];
  return new Map([...summaries].map(shown));
}

/** Without what became of it since its own first check. */
function untold({ changes: _, findings = [], ...summary }: KeptSummary): KeptSummary {
  return { ...summary, findings: findings.map(({ change: _, ...finding }) => finding) };
}
