import { runNow, type Steps } from '../../lib/steps';
import { ChineseOrder } from '../../lib/text/order';
import { OUTCOMES, type Row, type Sort, type SortKey } from './rows';
import { sorting } from './sorting';

/** Rows whose keys are made in one go. */
const AT_ONCE = 500;

const chinese = new ChineseOrder();
const known = new WeakMap<readonly Row[], Map<string, readonly Row[]>>();

/** Rows in that order, where they were put in it before: what narrows them down later leaves it as it is. */
export const knownOrder = (rows: readonly Row[], sort: Sort): readonly Row[] | undefined =>
  known.get(rows)?.get(wayOf(sort));

/** Rows in order, all of them, at one go. What is not known stands last, whichever way. */
export const inOrder = (rows: readonly Row[], sort: Sort): readonly Row[] =>
  runNow(ordering(rows, sort));

/**
 * The same in steps: thousands of rows take longer than a frame, and a table's library orders them at one go. It is made once for
 * each way.
 */
export function* ordering(rows: readonly Row[], sort: Sort): Steps<readonly Row[]> {
  const before = knownOrder(rows, sort);
  if (before) return before;
  const { by, down } = sort;
  const told = rows.filter((row) => !isNone(row, by));
  const keys = yield* keysOf(told, by);
  const list = yield* sorting<Row, string | number>(told, keys, down ? -1 : 1);
  const ordered = [...list, ...rows.filter((row) => isNone(row, by))];
  const ways = known.get(rows) ?? new Map<string, readonly Row[]>();
  known.set(rows, ways.set(wayOf(sort), ordered));
  return ordered;
}

/** Keys are made once for each, not for each comparison. */
function* keysOf(rows: readonly Row[], by: SortKey): Steps<readonly (string | number)[]> {
  if (by === 'outcome') return rows.map(({ outcome }) => OUTCOMES.indexOf(outcome));
  if (by !== 'unit' && by !== 'form') return rows.map((row) => row[by] ?? 0);
  for (;;) {
    yield* inParts(rows, (some) => chinese.learn(some.map((row) => row[by] ?? '')));
    const { edition } = chinese;
    const keys: string[] = [];
    yield* inParts(rows, (some) => {
      for (const row of some) keys.push(chinese.key(row[by] ?? ''));
    });
    // Somebody else may have brought letters that are new between two steps.
    if (chinese.edition === edition) return keys;
  }
}

function* inParts(rows: readonly Row[], act: (some: readonly Row[]) => void): Steps<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    act(rows.slice(from, from + AT_ONCE));
    yield;
  }
}

const wayOf = ({ by, down }: Sort): string => `${by} ${down}`;
const isNone = (row: Row, by: SortKey): boolean => row[by] === null || row[by] === '';
