import type { LinePart } from '../parts';
import type { Word } from '../words';
import { type Band, bandsOf, inBand, isOver } from './bands';

/** A cell of a header: the columns that it stands over, its row, and what it says. */
export interface HeaderCell {
  readonly words: readonly Word[];
  readonly row: number;
  readonly rowspan: number;
  readonly column: number;
  readonly colspan: number;
}

/** A header, and the columns that it heads. */
export interface Header {
  readonly height: 1 | 2;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly Band[];
}

/** A column's words in the header, or those of several under a common heading. */
interface Stack extends Band {
  readonly words: readonly Word[];
  readonly under: readonly Stack[];
}

/** Cells of a row stand at one height, give or take this part of a letter. */
const LEVEL = 0.5;

/**
 * The header of columns without lines between them. Each column has to have its own words above it, and all of them stand as cells of
 * one row do: otherwise nobody knows which columns a word heads.
 * @param columns as the rows below have them
 * @returns null where there is doubt
 */
export function headerOver(lines: readonly LinePart[], columns: readonly Band[]): Header | null {
  const words = lines.flatMap((line) => line.words);
  const stacks = bandsOf(words).map((band) => stackOf(band, lines));
  if (stacks.some((stack) => stack === null) || !isLevel(stacks as Stack[])) return null;
  const all = stacks as Stack[];
  const heads = all.flatMap((stack) => (stack.under.length > 0 ? stack.under : [stack]));
  const found = matched(heads, columns);
  if (!found) return null;
  const height = all.some(({ under }) => under.length > 0) ? 2 : 1;
  const columnOf = (head: Stack) => found.columns.indexOf(found.of.get(head) ?? head);
  const cells = all.flatMap((stack): HeaderCell[] => {
    const own = { words: stack.words, row: 0 };
    if (stack.under.length === 0)
      return [{ ...own, rowspan: height, column: columnOf(stack), colspan: 1 }];
    const [first] = stack.under;
    return [
      {
        ...own,
        rowspan: 1,
        column: first ? columnOf(first) : 0,
        colspan: stack.under.length,
      },
      ...stack.under.map((each) => ({
        words: each.words,
        row: 1,
        rowspan: 1,
        column: columnOf(each),
        colspan: 1,
      })),
    ];
  });
  return { height, cells, columns: found.columns };
}

/** What stands in a band: one word a line, or below some of these one word for each of several columns. */
function stackOf(band: Band, lines: readonly LinePart[]): Stack | null {
  const rows = lines.map((line) => inBand(band, line.words)).filter((row) => row.length > 0);
  const parted = rows.findIndex((row) => row.length > 1);
  if (parted < 0) return { ...band, words: rows.flat(), under: [] };
  const below = rows.slice(parted);
  const under = bandsOf(below.flat()).map((own) => {
    const words = below.map((row) => inBand(own, row));
    return words.every((each) => each.length < 2)
      ? { ...own, words: words.flat(), under: [] }
      : null;
  });
  if (parted === 0 || under.length < 2 || under.some((one) => one === null)) return null;
  const stacks = under as Stack[];
  return isLevel(stacks) ? { ...band, words: rows.slice(0, parted).flat(), under: stacks } : null;
}

/** Whether stacks stand at one height: by their tops, their middles or their bottoms. */
function isLevel(stacks: readonly Stack[]): boolean {
  const extents = stacks.map((stack) => {
    const words = [stack, ...stack.under].flatMap((one) => one.words);
    return {
      top: Math.min(...words.map(({ y }) => y)),
      bottom: Math.max(...words.map(({ y, height }) => y + height)),
      size: words[0]?.height ?? 0,
    };
  });
  const size = Math.min(...extents.map((one) => one.size));
  const differs = (places: readonly number[]): boolean =>
    Math.max(...places) - Math.min(...places) > size * LEVEL;
  return (
    !differs(extents.map(({ top }) => top)) ||
    !differs(extents.map(({ top, bottom }) => (top + bottom) / 2)) ||
    !differs(extents.map(({ bottom }) => bottom))
  );
}

/** Which column each of the heads stands over; a head may stand over nothing, which is a column without any words. */
function matched(
  heads: readonly Stack[],
  columns: readonly Band[],
): { readonly of: ReadonlyMap<Stack, Band>; readonly columns: readonly Band[] } | null {
  const isOwn = (head: Stack, at: number): boolean =>
    columns.every((column, other) => other === at || !isOver(column, head));
  if (heads.length === columns.length && heads.every(isOwn)) {
    const own = heads.map((head, at) => [head, columns[at] ?? head] as const);
    return { of: new Map(own), columns };
  }
  const of = new Map<Stack, Band>();
  const taken = new Set<Band>();
  for (const head of heads) {
    const own = columns.filter((column) => isOver(column, head));
    const [column = head] = own;
    if (own.length > 1 || taken.has(column)) return null;
    of.set(head, column);
    taken.add(column);
  }
  // What stands at the very left may go without a head, as labels do.
  const bare = columns.filter((column) => !taken.has(column));
  if (bare.length > 1 || (bare[0] && bare[0] !== columns[0])) return null;
  const all = [...taken, ...bare].sort((a, b) => a.x - b.x);
  const inOrder = heads.every((head, at) => {
    const next = heads[at + 1];
    return !next || (of.get(head)?.x ?? 0) < (of.get(next)?.x ?? 0);
  });
  return inOrder ? { of, columns: all } : null;
}
