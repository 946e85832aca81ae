import type { KeptChanges, KeptFinding, KeptSummary, Target } from '../../lib/browser/kept-run';
import type { FailureName, Job, Run } from '../../lib/run';
import type { JudgedSummary } from './summary';

/** The gravest that there is to say of a report; `failed` is one that could not be read. */
export type RowOutcome = KeptSummary['outcome'] | 'failed';

/** A row of the table: a report that was audited, or an address that came to nothing. */
export interface Row {
  readonly job: number;
  readonly url: string;
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly form: string | null;
  readonly outcome: RowOutcome;
  readonly failure: FailureName | null;
  readonly failed: number;
  readonly warned: number;
  readonly incomplete: number;
  /** Cells that are probably wrong; null where nobody has counted them. */
  readonly suspects: number | null;
  readonly host: string;
  /** ISO date that its list gives it. */
  readonly date: string | null;
  /** Those that stand, in the report's order. */
  readonly findings: readonly KeptFinding[];
  /** How many more a reviewer has dismissed. */
  readonly dismissed: number;
  /** Since it was first checked; null where it was checked once. */
  readonly changes: KeptChanges | null;
  /** It is checked again now; what stands here is of before. */
  readonly isChecking: boolean;
}

/** Rows that were made, by their jobs, each with what it was made of. */
export type KnownRows = WeakMap<
  Job,
  { readonly row: Row | null; readonly summary: KeptSummary | undefined }
>;

/** In the order in which rows are sorted by them. */
export const OUTCOMES: readonly RowOutcome[] = ['broken', 'warned', 'doubtful', 'failed', 'clean'];
/** Columns that rows can be put in order by. */
export const SORTS = [
  'unit',
  'year',
  'form',
  'date',
  'outcome',
  'failed',
  'suspects',
  'warned',
  'incomplete',
] as const;
/** The row's field of the same name. */
export type SortKey = (typeof SORTS)[number];

/** How rows are put in order; null is the list's own. */
export interface Sort {
  readonly by: SortKey;
  readonly down: boolean;
}

/**
 * The rows of a run so far, in its order: what waits or runs has none unless it was read before. A row is the same object as
 * long as what it is made of is.
 */
export function rowsOf(
  { jobs }: Pick<Run, 'jobs'>,
  targets: readonly Target[],
  summaries: ReadonlyMap<number, JudgedSummary>,
  known: KnownRows,
): Row[] {
  return jobs.flatMap((job, at) => {
    const summary = summaries.get(at);
    const before = known.get(job);
    if (before && before.summary === summary) return before.row ?? [];
    const row = rowOf(job, at, targets[at], summary);
    known.set(job, { row, summary });
    return row ?? [];
  });
}

function rowOf(
  { url, host, state, failure }: Job,
  job: number,
  target: Target | undefined,
  summary: JudgedSummary | undefined,
): Row | null {
  const told = {
    job,
    url,
    host,
    title: target?.title || summary?.title || '',
    unit: summary?.unit ?? target?.unit ?? null,
    year: summary?.year ?? target?.year ?? null,
    date: target?.date ?? null,
  };
  if (state === 'failed') return { ...told, ...NOTHING, outcome: 'failed', failure };
  if (!summary) return null;
  const { form, outcome, failed, warned, incomplete, standing, dismissed = 0 } = summary;
  const suspects = summary.suspects ?? null;
  const findings = standing ?? summary.findings ?? [];
  const changes = summary.changes ?? null;
  const isChecking = state !== 'done';
  const counts = { failed, warned, incomplete, suspects };
  const found = { form, outcome, findings, dismissed, changes };
  return { ...told, ...found, ...counts, failure: null, isChecking };
}

const NOTHING = {
  form: null,
  failed: 0,
  warned: 0,
  incomplete: 0,
  suspects: null,
  findings: [],
  dismissed: 0,
  changes: null,
  isChecking: false,
};

/** How many rows there are of each outcome. */
export function countsOf(rows: readonly Row[]): Readonly<Record<RowOutcome, number>> {
  const counts = { clean: 0, broken: 0, warned: 0, doubtful: 0, failed: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
