import { SPACE } from '../../text/space';
import { raised } from '../raised';
import type { Box, Glyph } from './page';

/** Letters whose middles lie within this part of their size stand on one line. */
const ONE_LINE = 0.5;
/** A gap of this part of the size is a blank. */
const BLANK = 0.3;
/** A wider one may part columns: there it is as many blanks as half letters would fill it. */
const COLUMNS = 1.2;
/** Small letters set higher than the others of their line are notes' marks. */
const SMALL = 0.75;

/** Letters that stand on one line, from left to right. */
export interface PrintedLine {
  readonly glyphs: readonly Glyph[];
  readonly x: number;
  /** Its highest top. */
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  /** The size of most of its letters. */
  readonly size: number;
}

/** Lines from the top down. */
export function linesOf(glyphs: readonly Glyph[]): PrintedLine[] {
  const sorted = [...glyphs].sort((a, b) => middle(a) - middle(b));
  const groups: Glyph[][] = [];
  for (const glyph of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isOnLine(group, glyph)) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map(lineOf);
}

const middle = ({ y, height }: Glyph): number => y + height / 2;

/** Against the line's first letter and its last: a slope of small steps would join lines that are none. */
function isOnLine(group: readonly Glyph[], glyph: Glyph): boolean {
  const first = group[0] ?? glyph;
  const size = Math.min(first.height, glyph.height) || 1;
  const largest = Math.max(first.height, glyph.height);
  return Math.abs(middle(first) - middle(glyph)) <= Math.max(size * ONE_LINE, largest * 0.35);
}

/** Letters that stand on one line, as a line. */
export function lineOf(group: readonly Glyph[]): PrintedLine {
  const glyphs = [...group].sort((a, b) => a.x - b.x);
  const heights = glyphs.map(({ height }) => height).sort((a, b) => a - b);
  return {
    glyphs,
    x: glyphs[0]?.x ?? 0,
    y: Math.min(...glyphs.map(({ y }) => y)),
    right: Math.max(...glyphs.map(({ x, width }) => x + width)),
    bottom: Math.max(...glyphs.map(({ y, height }) => y + height)),
    size: heights[heights.length >> 1] ?? 0,
  };
}

/** A line's text, its gaps as blanks. The same place printed twice, as fat letters are made of thin ones, counts once. */
export const textOfLine = (line: PrintedLine): string =>
  runsOf(line)
    .map(({ text }) => text)
    .join('');

/** Letters that stand close together, or the blanks of the gap before the next ones. */
export interface Run extends Box {
  readonly text: string;
  readonly isGap: boolean;
}

/** A line as letters and gaps: what they say, one behind the other, is the line's text. */
export function runsOf({ glyphs, size }: PrintedLine): Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (last && isOver(last, glyph)) continue;
    const gap = glyph.x - end;
    const { x, y, width, height } = glyph;
    if (last && gap > size * BLANK) {
      const blanks = gap > size * COLUMNS ? Math.min(200, Math.round((gap * 2) / size)) : 1;
      runs.push({ text: ' '.repeat(blanks), x: end, y, width: gap, height, isGap: true });
    }
    const text = isRaised(glyph, size, glyphs) ? raised(glyph.text) : glyph.text;
    const run = runs.at(-1);
    if (run && !run.isGap && run.y === y && run.height === height) {
      run.text += text;
      run.width = Math.max(run.width, x + width - run.x);
    } else runs.push({ text, x, y, width, height, isGap: false });
    end = Math.max(end, x + width);
    last = glyph;
  }
  return runs;
}

const isOver = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < a.width * 0.3 && Math.abs(a.y - b.y) < a.height * 0.3;

function isRaised(glyph: Glyph, size: number, glyphs: readonly Glyph[]): boolean {
  if (glyph.height >= size * SMALL) return false;
  const plain = glyphs.find(({ height }) => height >= size * 0.95);
  return plain !== undefined && middle(glyph) < middle(plain) - size * 0.1;
}

const BLANKS = new RegExp(`[${SPACE}]`, 'g');
const ENDS_IN_FIGURE = /[\d,.%％]$/;
const BEGINS_WITH_FIGURE = /^[-−－\d,.]/;

/**
 * The text of a cell that is as wide as told. A line goes on in the next one without a blank, as Chinese does; but a figure goes on
 * only where it had filled its line: otherwise there are two.
 */
export function textOfCell(glyphs: readonly Glyph[], width: number): string {
  let text = '';
  let before: PrintedLine | null = null;
  for (const line of linesOf(glyphs)) {
    const own = textOfLine(line);
    if (own.replace(BLANKS, '') === '') continue;
    const isFigure = ENDS_IN_FIGURE.test(text) && BEGINS_WITH_FIGURE.test(own);
    const isFull =
      before !== null && before.right - before.x + before.size * 0.55 > width - before.size * 0.9;
    text += text === '' || !isFigure || isFull ? own : `\n${own}`;
    before = line;
  }
  return text;
}
