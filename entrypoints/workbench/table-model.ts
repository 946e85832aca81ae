import { computed, effect, signal } from '@preact/signals';
import { newView, resetView } from '../ui/view';
import { type Chosen, type Facet, NONE } from './facets';
import { narrowedRows } from './narrowed-rows';
import { orderedRows } from './ordered-rows';
import type { RowOutcome, Sort, SortKey } from './rows';
import { rows } from './run-model';
import { stopFrom, stopsIn } from './steps';
import { withAll } from './with-all';

/** Only rows of this outcome are listed; null lists all. */
export const outcome = signal<RowOutcome | null>(null);
/** Only rows that have all of these words. */
export const words = signal('');
/** Only rows that are under all of these. */
export const facets = signal<Chosen>(NONE);
/** Null is the run's own order. */
export const sort = signal<Sort | null>(null);
/** The row whose findings are shown beside the table, by its job. */
export const selected = signal<number | null>(null);
/** Rows that something is to be done with, by their jobs. */
export const ticked = signal<ReadonlySet<number>>(new Set());
/** How its findings are looked at. */
export const findings = newView();

const ordered = orderedRows(rows, sort);
/** What these leave of the run's rows, in order. */
export const listed = narrowedRows(
  ordered,
  computed(() => ({ outcome: outcome.value, words: words.value, facets: facets.value })),
);
/** Also where the table does not list it: what narrows the table down does not close a report that is looked at. */
export const selectedRow = computed(() =>
  selected.value === null ? null : (rows.value.find(({ job }) => job === selected.value) ?? null),
);
/** Lists that tell no dates have no column of them. */
export const hasDates = computed(() => rows.value.some(({ date }) => date !== null));
/** Those that are shown, since what nobody sees nobody has ticked. */
export const tickedRows = computed(() =>
  ticked.value.size === 0 ? [] : listed.value.filter(({ job }) => ticked.value.has(job)),
);

/** What "next" and "previous" go through. */
export const stops = computed(() => stopsIn(listed.value, facets.value.rule));

/** Where somebody is in them, from 1; 0 where he is at none. */
export const position = computed(() => {
  if (selected.value === null) return 0;
  const isHere = ({ job, check }: { readonly job: number; readonly check: number }) =>
    job === selected.value && check === findings.current.value;
  return stops.value.findIndex(isHere) + 1;
});

let shown: number | null = null;
effect(() => {
  // Another report is looked at from its beginning.
  if (selected.value === shown) return;
  shown = selected.value;
  resetView(findings);
});

/** To the next finding (1) or the one before (-1), across rows; false where there is none. */
export function step(by: 1 | -1): boolean {
  const at = { job: selected.value, check: findings.current.value };
  const to = stopFrom(stops.value, listed.value, at, by);
  if (!to) return false;
  selected.value = to.job;
  findings.current.value = to.check;
  return true;
}

/** Ticks rows, by their jobs, or unticks them (false); others stay as they are. */
export function tick(jobs: readonly number[], isIn: boolean): void {
  ticked.value = withAll(ticked.value, jobs, isIn);
}

/** One facet; the others stay as they are. Null lets any value through. */
export function choose(facet: Facet, value: string | null): void {
  facets.value = { ...facets.value, [facet]: value };
}

/** Words go up first, figures down; then the other way, then the list's own order. */
export function sortBy(by: SortKey): void {
  const isDown = by !== 'unit' && by !== 'form' && by !== 'outcome';
  const { value } = sort;
  if (value?.by !== by) sort.value = { by, down: isDown };
  else sort.value = value.down === isDown ? { by, down: !isDown } : null;
}
