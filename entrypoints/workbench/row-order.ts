import { ChineseOrder } from '../../lib/text/order';
import { OUTCOMES, type Row, type Sort, type SortKey } from './rows';

const chinese = new ChineseOrder();
const known = new WeakMap<readonly Row[], Map<string, readonly Row[]>>();

/**
 * Rows in order, all of them: what narrows them down later leaves that as it is, so that it is made once for each way. What is not
 * known stands last, whichever way.
 */
export function inOrder(rows: readonly Row[], sort: Sort): readonly Row[] {
  const ways = known.get(rows) ?? new Map<string, readonly Row[]>();
  known.set(rows, ways);
  const way = `${sort.by} ${sort.down}`;
  const ordered = ways.get(way) ?? ordering(rows, sort);
  ways.set(way, ordered);
  return ordered;
}

/** Takes up the texts by which rows will be put in order, and makes what they are compared by. */
export const learnOrder = (rows: readonly Row[]): void => {
  chinese.learn(rows.map(({ unit }) => unit ?? ''));
};
/** The same of one row that was taken up. */
export const orderKeyOf = ({ unit }: Row): string => chinese.key(unit ?? '');

/** Keys are made once for each, not for each comparison. */
function ordering(rows: readonly Row[], { by, down }: Sort): Row[] {
  const sign = down ? -1 : 1;
  const keyOf = keysOf(rows, by);
  const told = rows.filter((row) => !isNone(row, by)).map((row) => ({ row, key: keyOf(row) }));
  told.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return [...told.map(({ row }) => row), ...rows.filter((row) => isNone(row, by))];
}

function keysOf(rows: readonly Row[], by: SortKey): (row: Row) => number | string {
  if (by === 'outcome') return (row) => OUTCOMES.indexOf(row.outcome);
  if (by !== 'unit' && by !== 'form') return (row) => row[by] ?? 0;
  chinese.learn(rows.map((row) => row[by] ?? ''));
  return (row) => chinese.key(row[by] ?? '');
}

const isNone = (row: Row, by: SortKey): boolean => row[by] === null || row[by] === '';
