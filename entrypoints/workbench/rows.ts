import type { KeptSummary, Target } from '../../lib/browser/runs';
import type { FailureName, Job, Run } from '../../lib/run';
import { soughtBy } from '../../lib/text/sought';

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
}

export const OUTCOMES: readonly RowOutcome[] = ['broken', 'warned', 'doubtful', 'failed', 'clean'];
export const SORTS = ['unit', 'year', 'form', 'outcome', 'failed', 'warned', 'incomplete'] as const;
export type SortKey = (typeof SORTS)[number];

/** How rows are put in order; null is the list's own. */
export interface Sort {
  readonly by: SortKey;
  readonly down: boolean;
}

/** The rows of a run so far, in its order: what waits or runs has none. A row is the same object as long as its job is. */
export function rowsOf(
  { jobs }: Pick<Run, 'jobs'>,
  targets: readonly Target[],
  summaries: ReadonlyMap<number, KeptSummary>,
  known: WeakMap<Job, Row>,
): Row[] {
  return jobs.flatMap((job, at) => {
    const before = known.get(job);
    if (before) return before;
    const row = rowOf(job, at, targets[at], summaries.get(at));
    if (row) known.set(job, row);
    return row ?? [];
  });
}

function rowOf(
  { url, state, failure }: Job,
  job: number,
  target: Target | undefined,
  summary: KeptSummary | undefined,
): Row | null {
  const title = target?.title || summary?.title || '';
  const unit = summary?.unit ?? target?.unit ?? null;
  const told = { job, url, title, unit, year: summary?.year ?? target?.year ?? null };
  const nothing = { form: null, failed: 0, warned: 0, incomplete: 0 };
  if (state === 'failed') return { ...told, ...nothing, outcome: 'failed', failure };
  if (state !== 'done' || !summary) return null;
  const { form, outcome, failed, warned, incomplete } = summary;
  return { ...told, form, outcome, failure: null, failed, warned, incomplete };
}

/** What narrows the rows down. */
export interface RowFilter {
  readonly outcome: RowOutcome | null;
  readonly words: string;
}

/** Those of the outcome that have all of the words in unit, title, address or year, in order. */
export function shownRows(
  rows: readonly Row[],
  { outcome, words }: RowFilter,
  sort: Sort | null,
): Row[] {
  const isSought = soughtBy(words);
  const found = rows.filter((row) => {
    if (outcome !== null && row.outcome !== outcome) return false;
    return isSought(`${row.unit ?? ''} ${row.title} ${row.url} ${row.year ?? ''}`);
  });
  return sort ? found.sort(orderOf(sort)) : found;
}

const IN_CHINESE = new Intl.Collator('zh');

function orderOf({ by, down }: Sort): (a: Row, b: Row) => number {
  const sign = down ? -1 : 1;
  const compare = (a: Row, b: Row): number => {
    if (by === 'outcome') return OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
    const [one, other] = [a[by], b[by]];
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return IN_CHINESE.compare(String(one ?? ''), String(other ?? ''));
  };
  // What is not known stands last, whichever way.
  return (a, b) => {
    const [none, others] = [isNone(a, by), isNone(b, by)];
    return none === others ? sign * compare(a, b) : none ? 1 : -1;
  };
}

const isNone = (row: Row, by: SortKey): boolean => row[by] === null || row[by] === '';

/** How many rows there are of each outcome. */
export function countsOf(rows: readonly Row[]): Readonly<Record<RowOutcome, number>> {
  const counts = { clean: 0, broken: 0, warned: 0, doubtful: 0, failed: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}
