import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { runSliced } from '../../lib/steps';
import { inOrder, knownOrder, ordering } from './row-order';
import type { Row, Sort } from './rows';

/** Fewer rows than this are put in order before the next frame. */
const AT_ONCE = 1000;
const NEVER = new AbortController().signal;

/**
 * Rows in the order that is asked for, kept so. Thousands of them are ordered in slices, and stand as they stood until that is done;
 * while a run brings others, the order is never further behind than one ordering takes.
 */
export function orderedRows(
  rows: ReadonlySignal<readonly Row[]>,
  sort: ReadonlySignal<Sort | null>,
): ReadonlySignal<readonly Row[]> {
  const ordered = signal<readonly Row[]>([]);
  let isBusy = false;
  const slowly = async (): Promise<void> => {
    isBusy = true;
    for (;;) {
      const [all, way] = [rows.peek(), sort.peek()];
      const now = atOnce(all, way);
      const list = now ?? (way && (await runSliced(ordering(all, way), { signal: NEVER })));
      if (list && sort.peek() === way) ordered.value = list;
      if (now) break;
    }
    isBusy = false;
  };
  effect(() => {
    const now = atOnce(rows.value, sort.value);
    if (now) ordered.value = now;
    else if (!isBusy) void slowly();
  });
  return ordered;
}

/** Rows in order where that takes no time; null where it does. */
function atOnce(rows: readonly Row[], sort: Sort | null): readonly Row[] | null {
  if (!sort) return rows;
  return knownOrder(rows, sort) ?? (rows.length <= AT_ONCE ? inOrder(rows, sort) : null);
}
