import { computed, signal } from '@preact/signals';
import { type RowOutcome, type Sort, type SortKey, shownRows } from './rows';
import { rows } from './run-model';

export const outcome = signal<RowOutcome | null>(null);
export const words = signal('');
export const sort = signal<Sort | null>(null);
/** The row whose findings are shown beside the table, by its job. */
export const selected = signal<number | null>(null);

export const listed = computed(() =>
  shownRows(rows.value, { outcome: outcome.value, words: words.value }, sort.value),
);
export const selectedRow = computed(
  () => rows.value.find(({ job }) => job === selected.value) ?? null,
);

/** Words go up first, figures down; then the other way, then the list's own order. */
export function sortBy(by: SortKey): void {
  const isDown = by !== 'unit' && by !== 'form' && by !== 'outcome';
  const { value } = sort;
  if (value?.by !== by) sort.value = { by, down: isDown };
  else sort.value = value.down === isDown ? { by, down: !isDown } : null;
}
