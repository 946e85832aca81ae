import type { PlainTable } from '../audit/types';
import type { Merge } from '../table/plain';
import type { Language } from '../words';
import { printedCell } from './rows';
import type { Sheet } from './sheet';
import { word } from './words';

/** Tables as they stand, a sheet each. */
export function tableSheets(tables: readonly PlainTable[], language: Language): Sheet[] {
  return tables.map(({ caption, title, rows, merges = [] }, at) => ({
    name: title || caption || `${word('table', language)} ${at + 1}`,
    rows: rows.map((row) => row.map(printedCell)),
    heads: 0,
    merges,
  }));
}

/** Puts tables together that go on from one another; a header that is printed once more is left out. */
export function joinTables(tables: readonly PlainTable[]): PlainTable[] {
  const joined: PlainTable[] = [];
  for (const table of tables) {
    const before = table.continues ? joined.at(-1) : undefined;
    if (before) joined[joined.length - 1] = appended(before, table);
    else joined.push(table);
  }
  return joined;
}

/** One table below the other, as one. */
export function appended(before: PlainTable, after: PlainTable): PlainTable {
  const head = repeatedHead(before.rows, after.rows);
  const by = before.rows.length - head;
  const merges: Merge[] = [
    ...(before.merges ?? []),
    ...(after.merges ?? [])
      .filter(({ row }) => row >= head)
      .map((merge) => ({ ...merge, row: merge.row + by })),
  ];
  return {
    ...before,
    rows: [...before.rows, ...after.rows.slice(head)],
    ...(merges.length > 0 && { merges }),
  };
}

type Rows = PlainTable['rows'];

/** How many rows at the top are those of the other table, and hold no figures; never all of them. */
function repeatedHead(before: Rows, after: Rows): number {
  let head = 0;
  while (head < after.length - 1) {
    const row = after[head] ?? [];
    const own = before[head] ?? [];
    if (row.length !== own.length || row.some((text, at) => text !== own[at])) break;
    if (row.some((text) => /^[-−]?[\d,.]+%?$/.test(text))) break;
    head++;
  }
  return head;
}
