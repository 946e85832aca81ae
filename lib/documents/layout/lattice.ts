import { clustered, nearest } from '../clustered';
import type { Box, Stroke } from './page';
import { mergedStrokes, NEAR } from './strokes';

/** A ruled table as drawn: its box, and the boxes of its cells in reading order. */
export interface Lattice extends Box {
  readonly cells: readonly Box[];
}

/** More lines than any page's tables have, and more dots of dotted lines. */
const MOST_LINES = 20_000;
const MOST_STROKES = 200_000;
/** A border that covers so much of a cell's side parts it from the next. */
const COVERED = 0.5;
/** The outermost lines across reach so far beyond the last line down where a table has no line at its side. */
const OPEN_SIDE = 8;
/** Lower rows are none. */
const LOWEST = 4;

/** The ruled tables of a page, from the top down. A frame around a single cell is none. */
export function latticesOf(strokes: readonly Stroke[]): Lattice[] {
  if (strokes.length > MOST_STROKES) return [];
  const across = mergedStrokes(strokes, 'across');
  const down = mergedStrokes(strokes, 'down');
  if (across.length + down.length > MOST_LINES) return [];
  return components(across, down)
    .map(({ across, down }) => latticeOf(across, down))
    .filter((one): one is Lattice => one !== null && one.cells.length > 1)
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

interface Component {
  readonly across: readonly Stroke[];
  readonly down: readonly Stroke[];
}

/** Lines that cross or meet, directly or by others, belong to one table. */
function components(across: readonly Stroke[], down: readonly Stroke[]): Component[] {
  const parent = [...across, ...down].map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] ?? top;
    parent[at] = top;
    return top;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      if (meet(h, v)) parent[root(i)] = root(across.length + j);
    });
  });
  const byRoot = new Map<number, { across: Stroke[]; down: Stroke[] }>();
  const of = (at: number) => {
    const key = root(at);
    const known = byRoot.get(key) ?? { across: [], down: [] };
    byRoot.set(key, known);
    return known;
  };
  across.forEach((h, i) => {
    of(i).across.push(h);
  });
  down.forEach((v, j) => {
    of(across.length + j).down.push(v);
  });
  return [...byRoot.values()];
}

const meet = (h: Stroke, v: Stroke): boolean =>
  v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR;

function latticeOf(across: readonly Stroke[], down: readonly Stroke[]): Lattice | null {
  if (across.length < 2 || down.length < 1) return null;
  const xs = withEnds(
    clustered(
      down.map(({ at }) => at),
      NEAR,
    ),
    across.flatMap(({ from, to }) => [from, to]),
    OPEN_SIDE,
  );
  const ys = withEnds(
    clustered(
      across.map(({ at }) => at),
      NEAR,
    ),
    down.flatMap(({ from, to }) => [from, to]),
    LOWEST,
  );
  if (xs.length < 2 || ys.length < 2) return null;
  const cells = cellsOf(xs, ys, { across, down });
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return { x, y, width: (xs.at(-1) ?? 0) - x, height: (ys.at(-1) ?? 0) - y, cells };
}

/** Where the lines that cross these reach beyond the outermost, the table has an open side there. */
function withEnds(places: number[], ends: readonly number[], beyond: number): number[] {
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const least = ends.reduce((a, b) => Math.min(a, b), first);
  const most = ends.reduce((a, b) => Math.max(a, b), last);
  if (least < first - beyond) places.unshift(least);
  if (most > last + beyond) places.push(most);
  return places;
}

/** The fields between neighbouring lines, put together where no border parts them. */
function cellsOf(xs: readonly number[], ys: readonly number[], { across, down }: Component): Box[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const downAt = byPlace(xs, down);
  const acrossAt = byPlace(ys, across);
  const isParted = (lines: readonly Stroke[] | undefined, from: number, to: number): boolean => {
    let covered = 0;
    for (const line of lines ?? []) {
      covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
    }
    return covered >= (to - from) * COVERED;
  };
  /** How far each field reaches to the right, its row's own. */
  const taken = new Uint8Array(columns * rows);
  const cells: Box[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue;
      let right = column + 1;
      const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
      while (
        right < columns &&
        !taken[row * columns + right] &&
        !isParted(downAt[right], top, bottom)
      ) {
        right++;
      }
      let below = row + 1;
      while (below < rows && goesOn(below, column, right)) below++;
      for (let r = row; r < below; r++) taken.fill(1, r * columns + column, r * columns + right);
      const [x, y] = [xs[column] ?? 0, top];
      cells.push({ x, y, width: (xs[right] ?? 0) - x, height: (ys[below] ?? 0) - y });
    }
  }
  return cells;

  /** Whether the cell above reaches down into a row: no line over it, none within, and it is as wide. */
  function goesOn(row: number, column: number, right: number): boolean {
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    if (isParted(acrossAt[row], xs[column] ?? 0, xs[right] ?? 0)) return false;
    for (let c = column; c < right; c++) {
      if (taken[row * columns + c]) return false;
      if (c > column && isParted(downAt[c], top, bottom)) return false;
    }
    const isClosed = (at: number): boolean =>
      at === 0 || at === columns || isParted(downAt[at], top, bottom);
    return isClosed(column) && isClosed(right);
  }
}

/** The lines at each of the places. */
function byPlace(places: readonly number[], lines: readonly Stroke[]): Stroke[][] {
  const at: Stroke[][] = places.map(() => []);
  for (const line of lines) at[nearest(places, line.at)]?.push(line);
  return at;
}
