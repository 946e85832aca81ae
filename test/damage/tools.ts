import type { Random } from '../unit/support/random';
import { type Cell, cell, type Piece, type Rows } from './print';

/** One kind of damage to the pieces of a table; null where it cannot be done to them. */
export type Damage = (pieces: readonly Piece[], random: Random) => readonly Piece[] | null;

export interface At {
  readonly y: number;
  readonly x: number;
}

/** Damage done to the rows of one piece. */
export const inRows =
  (change: (rows: Rows, random: Random, header: number) => Rows | null): Damage =>
  (pieces, random) => {
    const at = random.int(0, pieces.length - 1);
    const piece = pieces[at];
    if (!piece || piece.rows.length === 0) return null;
    const rows = change(piece.rows, random, piece.header);
    return rows && pieces.map((each, i) => (i === at ? { ...each, rows } : each));
  };

/** Damage done to one cell: what stands in its place. */
export const atCell = (
  wanted: (cell: Cell, at: At, header: number) => boolean,
  change: (cell: Cell, random: Random) => readonly Cell[] | null,
): Damage =>
  inRows((rows, random, header) => {
    const at = pickCell(rows, random, (one, place) => wanted(one, place, header));
    if (!at) return null;
    const cells = change(rows[at.y]?.[at.x] as Cell, random);
    return cells && withCells(rows, at, 1, cells);
  });

export function pickCell(
  rows: Rows,
  random: Random,
  wanted: (cell: Cell, at: At) => boolean,
): At | null {
  const found = rows.flatMap((row, y) =>
    row.flatMap((one, x) => (wanted(one, { y, x }) ? [{ y, x }] : [])),
  );
  return found.length > 0 ? random.pick(found) : null;
}

/** Puts cells in the place of so many that begin at a place. */
export function withCells(rows: Rows, at: At, count: number, cells: readonly Cell[]): Rows {
  return rows.map((row, y) =>
    y === at.y ? [...row.slice(0, at.x), ...cells, ...row.slice(at.x + count)] : row,
  );
}

/** One cell for every place of the grid; places that a span covers are blank. */
export function spread(rows: Rows): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const one of row) {
      while (grid[y]?.[x] !== undefined) x++;
      for (const line of grid.slice(y, y + one.rowspan))
        for (let c = x; c < x + one.colspan; c++) line[c] = cell('', { tag: one.tag });
      (grid[y] as Cell[])[x] = { ...one, colspan: 1, rowspan: 1 };
      x += one.colspan;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? cell('')));
}

/** One of the tags that a pattern finds in one of the pieces, with something else in its place. */
export const atTag =
  (tags: (random: Random) => RegExp, instead: (tag: string) => string): Damage =>
  (pieces, random) => {
    const at = random.int(0, pieces.length - 1);
    const pattern = tags(random);
    const share = random.next();
    return pieces.map((piece, i) =>
      i !== at
        ? piece
        : {
            ...piece,
            spoil: (html) => {
              const before = piece.spoil ? piece.spoil(html) : html;
              const found = [...before.matchAll(pattern)];
              const one = found[Math.floor(share * found.length)];
              if (!one) return before;
              const [tag] = one;
              return (
                before.slice(0, one.index) + instead(tag) + before.slice(one.index + tag.length)
              );
            },
          },
    );
  };

/** A word with one letter lost, changed, doubled or exchanged with the next. */
export function misspelt(text: string, random: Random): string {
  const letters = [...text];
  const at = random.int(0, letters.length - 1);
  const one = letters[at] ?? '';
  const now = random.pick([
    () => letters.splice(at, 1),
    () => letters.splice(at, 1, random.pick([...'口人数量情况的其之'])),
    () => letters.splice(at, 0, one),
    () => letters.splice(at, 2, letters[at + 1] ?? '', one),
    () => letters.splice(Math.max(1, letters.length - random.int(1, 3))),
  ]);
  now();
  return letters.join('');
}
