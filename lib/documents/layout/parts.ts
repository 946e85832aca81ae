import { inReadingOrder, type Margins, type ReadLine } from './columns';
import { type Lattice, latticesOf } from './lattice';
import { linesOf, type PrintedLine, textOfCell, textOfLine } from './letters';
import type { Box, Glyph, LayoutPage, PageBox, Stroke } from './page';
import { mergedStrokes } from './strokes';
import { groupsIn, isFigure, type Word, wordsIn } from './words';

/** A line of text outside of tables. */
export interface LinePart {
  readonly kind: 'line';
  readonly text: string;
  readonly size: number;
  readonly box: PageBox;
  readonly words: readonly Word[];
  /** The column of prose that it stands in, where its page has two. */
  readonly column?: Margins;
}

/** A line across that is no border of a ruled table. */
export interface RulePart {
  readonly kind: 'rule';
  readonly box: PageBox;
}

/** A cell as printed. */
export interface PrintedCell {
  readonly text: string;
  readonly box: PageBox;
  /** Its letters take all of its room: of a text that goes on elsewhere no more would have found any. */
  readonly isFull: boolean;
}

/** A ruled table, or as much of it as one page holds. */
export interface TablePart {
  readonly kind: 'table';
  readonly cells: readonly PrintedCell[];
  readonly box: PageBox;
}

/** What a page is made of, from the top down. */
export type Part = LinePart | TablePart | RulePart;

/** A word may reach so far over a border, in parts of its letters' size. */
const OVERHANG = 0.25;
/** A word of figures that stands across a border: whose it is nobody can tell. */
const TORN = '…';

/** Takes a page apart. */
export function partsOf(layout: LayoutPage, page: number): Part[] {
  const lattices = latticesOf(layout.strokes).filter((one) => !isOpen(one, layout.glyphs));
  const inTables: Glyph[][] = lattices.map(() => []);
  const outside: Glyph[] = [];
  for (const glyph of layout.glyphs) {
    const at = lattices.findIndex((lattice) => isIn(glyph, lattice));
    (inTables[at] ?? outside).push(glyph);
  }
  const tables = lattices.flatMap((lattice, at): TablePart[] => {
    const cells = cellsWith(lattice.cells, inTables[at] ?? [], layout);
    // A drawing, or a frame that nothing stands in.
    if (cells.every(({ text }) => text === '')) return [];
    const printed = cells.map((cell) => ({ ...cell, box: { ...cell.box, page } }));
    return [{ kind: 'table', cells: printed, box: boxOf(lattice, page) }];
  });
  const parts = inOrder(tables, linesOf(outside), page);
  return withRules(parts, rulesOf(layout.strokes, tables, page));
}

/** Tables from the top down, and between them what stands there in lines. */
function inOrder(
  tables: readonly TablePart[],
  lines: readonly PrintedLine[],
  page: number,
): Part[] {
  const parts: Part[] = [];
  let rest = [...lines].sort((a, b) => a.y - b.y || a.x - b.x);
  const until = (y: number): void => {
    const own = rest.filter((line) => line.y < y);
    rest = rest.slice(own.length);
    const read = inReadingOrder(own).map((line) => lineOf(line, page));
    parts.push(...read.filter(({ text }) => text.trim() !== ''));
  };
  for (const table of [...tables].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)) {
    until(table.box.y);
    parts.push(table);
  }
  until(Number.POSITIVE_INFINITY);
  return parts;
}

/** Rules stand where they part what is above from what is below, by the middles of lines. */
function withRules(parts: readonly Part[], rules: readonly RulePart[]): Part[] {
  const all: Part[] = [];
  let next = 0;
  for (const part of parts) {
    const middle = part.box.y + (part.kind === 'line' ? part.box.height / 2 : 0);
    for (let rule = rules[next]; rule && rule.box.y < middle; rule = rules[++next]) all.push(rule);
    all.push(part);
  }
  return [...all, ...rules.slice(next)];
}

/** Shorter ones underline words. */
const SHORTEST = 100;

function rulesOf(
  strokes: readonly Stroke[],
  tables: readonly TablePart[],
  page: number,
): RulePart[] {
  return mergedStrokes(strokes, 'across')
    .map(
      ({ at, from, to }): RulePart => ({
        kind: 'rule',
        box: { x: from, y: at, width: to - from, height: 0, page },
      }),
    )
    .filter(({ box }) => box.width >= SHORTEST && !tables.some((table) => isIn(box, table.box)));
}

/** A frame with lines across alone, between which words stand in columns: its cells are none of a table's. */
function isOpen(lattice: Lattice, glyphs: readonly Glyph[]): boolean {
  const { cells } = lattice;
  if (cells.length < 3 || cells.some(({ width }) => width < lattice.width - 1)) return false;
  const own = linesOf(glyphs.filter((glyph) => isIn(glyph, lattice)));
  return own.filter((line) => groupsIn(line).length > 2).length > own.length / 2;
}

const boxOf = ({ x, y, width, height }: Box, page: number): PageBox => ({
  x,
  y,
  width,
  height,
  page,
});

function lineOf({ line, column }: ReadLine, page: number): LinePart {
  const { x, y, right, bottom, size } = line;
  const box = { x, y, width: right - x, height: bottom - y, page };
  const part: LinePart = {
    kind: 'line',
    text: textOfLine(line),
    size,
    box,
    words: wordsIn(line, page),
  };
  return column ? { ...part, column } : part;
}

function isIn({ x, y, width, height }: Box, box: Box): boolean {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return (
    middle >= box.x &&
    middle <= box.x + box.width &&
    centre >= box.y &&
    centre <= box.y + box.height
  );
}

/** The letters of a table by its cells. A word stays whole: it belongs to the cell that holds most of it. */
function cellsWith(
  boxes: readonly Box[],
  glyphs: readonly Glyph[],
  page: Pick<LayoutPage, 'width'>,
): (Omit<PrintedCell, 'box'> & { box: Box })[] {
  const own: Glyph[][] = boxes.map(() => []);
  for (const word of wordsOf(glyphs)) {
    const { cell, isTorn } = cellOf(word, boxes);
    const held = own[cell];
    if (!held) continue;
    held.push(...word);
    const last = word.at(-1);
    if (isTorn && last) held.push({ ...last, text: TORN, x: last.x + last.width });
  }
  return boxes.map((box, at) => {
    const held = own[at] ?? [];
    const text = textOfCell(held, box.width);
    const isCut = FIGURE.test(text) && isAtSide(box, page);
    return { text: isCut ? text + TORN : text, box, isFull: isFull(held, box) };
  });
}

const FIGURE = /\d/;
/** A border so near the side of its page, in points, or beyond it: what the page has of such a cell may be but a part. */
const AT_SIDE = 1;

/** Over and under a page its table goes on with the next; at its sides nothing does. */
const isAtSide = ({ x, width }: Box, page: Pick<LayoutPage, 'width'>): boolean =>
  x < AT_SIDE || x + width > page.width - AT_SIDE;

/** So much of a letter is left at a cell's sides where the next one found no room. */
const BESIDE = 1.9;

function isFull(glyphs: readonly Glyph[], { y, width, height }: Box): boolean {
  const size = Math.max(0, ...glyphs.map((glyph) => glyph.height));
  const lines = linesOf(glyphs);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  const isWide = lines.every((line) => line.right - line.x + size * BESIDE > width);
  return isWide && first.y - y < size && y + height - last.bottom < size;
}

/** Letters of one line without a gap between them. */
const wordsOf = (glyphs: readonly Glyph[]): Glyph[][] =>
  linesOf(glyphs.filter(({ text }) => text.trim() !== '')).flatMap(groupsIn);

function cellOf(
  word: readonly Glyph[],
  boxes: readonly Box[],
): { readonly cell: number; readonly isTorn: boolean } {
  const counts = new Map<number, number>();
  let over = 0;
  for (const glyph of word) {
    const at = boxes.findIndex((box) => isIn(glyph, box));
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [cell = -1] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const box = boxes[cell];
  if (!box) return { cell: -1, isTorn: false };
  for (const { x, width } of word) {
    over = Math.max(over, box.x - x, x + width - (box.x + box.width));
  }
  const size = word[0]?.height ?? 0;
  return {
    cell,
    isTorn: isFigure(word.map(({ text }) => text).join('')) && over > size * OVERHANG,
  };
}
