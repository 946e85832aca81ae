import { withoutSpace } from '../../text/space';
import { lineOf, type PrintedLine } from './letters';
import type { Glyph } from './page';

/** Where a column of prose begins and ends across its page, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A line, and the column that it stands in where its page has two. */
export interface ReadLine {
  readonly line: PrintedLine;
  readonly column?: Margins;
}

/** The stripe between two columns is at least so wide, in parts of the letters' size. */
const GUTTER = 1.2;
/** The second column begins in this part of the text's width. */
const MIDDLE = [0.35, 0.65] as const;
/** Lines of prose that each column has at least. */
const FEWEST = 6;
/** Letters of a line that is prose. */
const PROSE = 12;
/** A line that ends so near its column's end is full, in letters; so are at least half of a column's lines. */
const FULL = 1.6;
/** Lines of one column lie no farther apart, in letters. */
const APART = 4;

/**
 * The lines of a stretch of a page without tables, in the order in which they are read: where they stand in two columns of prose, the
 * left column comes before the right one. Anything that may be a table or a list in columns stays as it is.
 * @param lines from the top down
 */
export function inReadingOrder(lines: readonly PrintedLine[]): ReadLine[] {
  const edge = secondColumn(lines);
  if (edge === null) return lines.map((line) => ({ line }));
  const read: ReadLine[] = [];
  let run: Parted[] = [];
  const close = (): void => {
    read.push(...columnsOf(run));
    run = [];
  };
  for (const line of lines) {
    const parted = partedAt(line, edge);
    const before = run.at(-1)?.line;
    if (!parted || (before && line.y - before.y > line.size * APART)) close();
    if (parted) run.push(parted);
    else read.push({ line });
  }
  close();
  return read;
}

/** A line that leaves the gutter free: what of it stands to the left and to the right. */
interface Parted {
  readonly line: PrintedLine;
  readonly left: PrintedLine | null;
  readonly right: PrintedLine | null;
}

/** Where most pieces begin that have a gutter before them; null where too few do. */
function secondColumn(lines: readonly PrintedLine[]): number | null {
  if (lines.length < FEWEST) return null;
  const left = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ right }) => right)) - left;
  const counts = new Map<number, number>();
  for (const line of lines) {
    let end = Number.NEGATIVE_INFINITY;
    for (const { x, width: own } of printed(line)) {
      const at = (x - left) / width;
      if (x - end > line.size * GUTTER && at > MIDDLE[0] && at < MIDDLE[1]) {
        counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
      }
      end = Math.max(end, x + own);
    }
  }
  const [edge, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return count < FEWEST ? null : edge;
}

const printed = ({ glyphs }: PrintedLine): readonly Glyph[] =>
  glyphs.filter(({ text }) => text.trim() !== '');

function partedAt(line: PrintedLine, edge: number): Parted | null {
  const left: Glyph[] = [];
  const right: Glyph[] = [];
  for (const glyph of printed(line)) {
    if (glyph.x >= edge - 1) right.push(glyph);
    else if (glyph.x + glyph.width <= edge - line.size * GUTTER * 0.8) left.push(glyph);
    else return null;
  }
  const of = (glyphs: Glyph[]) => (glyphs.length > 0 ? lineOf(glyphs) : null);
  return { line, left: of(left), right: of(right) };
}

/** Lines that leave one gutter free, column by column where both are prose, else as they were. */
function columnsOf(run: readonly Parted[]): ReadLine[] {
  const left = run.flatMap((one) => one.left ?? []);
  const right = run.flatMap((one) => one.right ?? []);
  if (!isProse(left) || !isProse(right)) return run.map(({ line }) => ({ line }));
  return [left, right].flatMap((lines) => {
    const column = {
      left: Math.min(...lines.map(({ x }) => x)),
      right: Math.max(...lines.map((line) => line.right)),
    };
    return lines.map((line) => ({ line, column }));
  });
}

const WORDS = /\p{Script=Han}/gu;

/** Most lines are full and made of words: neither the cells of a table nor a list. */
function isProse(lines: readonly PrintedLine[]): boolean {
  const long = lines.filter((line) => {
    const text = withoutSpace(
      printed(line)
        .map((glyph) => glyph.text)
        .join(''),
    );
    return text.length >= PROSE && (text.match(WORDS)?.length ?? 0) > text.length * 0.6;
  });
  const end = Math.max(...lines.map(({ right }) => right));
  const full = long.filter((line) => end - line.right <= line.size * FULL);
  return full.length >= FEWEST && full.length * 2 >= lines.length;
}
