import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { runSliced } from '../../lib/steps';
import { isNarrower } from '../../lib/text/narrower';
import type { Row } from './rows';
import { narrowing, type RowFilter, shownRows } from './shown-rows';

/** Fewer rows than this are looked through before the next frame. */
const AT_ONCE = 1000;
/** Short slices: the rows that are found have to be drawn in the last one's task. ms */
const OPTIONS = { signal: new AbortController().signal, budget: 4 };

/** What was found last, and among what. */
interface Last {
  readonly rows: readonly Row[];
  readonly filter: RowFilter;
  readonly found: readonly Row[];
}

/**
 * What a filter leaves of rows, in their order, kept so. Thousands of them are looked through in slices, and what was found before
 * stands until that is done; where a word only grew, only what had its beginning is looked through.
 */
export function narrowedRows(
  rows: ReadonlySignal<readonly Row[]>,
  filter: ReadonlySignal<RowFilter>,
): ReadonlySignal<readonly Row[]> {
  const narrowed = signal<readonly Row[]>([]);
  let last: Last | null = null;
  let isBusy = false;
  const keep = (all: readonly Row[], way: RowFilter, found: readonly Row[]): void => {
    last = { rows: all, filter: way, found };
    narrowed.value = found;
  };
  const slowly = async (): Promise<void> => {
    isBusy = true;
    for (;;) {
      const [all, way] = [rows.peek(), filter.peek()];
      const now = atOnce(all, way, last);
      const found = now ?? (await runSliced(narrowing(among(all, way, last), way), OPTIONS));
      if (filter.peek() === way) keep(all, way, found);
      if (now) break;
    }
    isBusy = false;
  };
  effect(() => {
    const [all, way] = [rows.value, filter.value];
    const now = atOnce(all, way, last);
    if (now) keep(all, way, now);
    else if (!isBusy) void slowly();
  });
  return narrowed;
}

/** What is left where that takes no time; null where it does. */
function atOnce(rows: readonly Row[], filter: RowFilter, last: Last | null): readonly Row[] | null {
  if (last?.rows === rows && last.filter === filter) return last.found;
  const all = among(rows, filter, last);
  const isAll = filter.outcome === null && filter.words === '' && !isFaceted(filter);
  return isAll || all.length <= AT_ONCE ? shownRows(all, filter) : null;
}

/** The rows that may be left: those of before where now less is. */
function among(rows: readonly Row[], filter: RowFilter, last: Last | null): readonly Row[] {
  if (last?.rows !== rows) return rows;
  const { outcome, words, facets } = last.filter;
  const isSame = filter.facets === facets && (outcome === null || outcome === filter.outcome);
  return isSame && isNarrower(filter.words, words) ? last.found : rows;
}

const isFaceted = ({ facets }: RowFilter): boolean =>
  facets !== undefined && Object.values(facets).some((one) => one !== null);
