import { type PrintedLine, textOfLine } from './letters';
import type { Glyph, PageBox } from './page';

/** Letters nearer than this belong to one word, in parts of their size. */
const ONE_WORD = 0.25;

/** Letters that stand together on a page. */
export interface Word extends PageBox {
  readonly text: string;
}

const FIGURE = /^[-−－+\d.,，．０-９%％]+$/;

/** Whether a word is a figure and no more. */
export const isFigure = (text: string): boolean => FIGURE.test(text);

/** The letters of a line, parted where a gap is. */
export function groupsIn({ glyphs, size }: PrintedLine): Glyph[][] {
  const groups: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    if (group && glyph.x - end <= size * ONE_WORD) group.push(glyph);
    else groups.push([glyph]);
    end = Math.max(end, glyph.x + glyph.width);
  }
  return groups;
}

/** The words of a line, from left to right. */
export function wordsIn(line: PrintedLine, page: number): Word[] {
  return groupsIn(line).map((glyphs) => {
    const x = Math.min(...glyphs.map((glyph) => glyph.x));
    const y = Math.min(...glyphs.map((glyph) => glyph.y));
    const right = Math.max(...glyphs.map((glyph) => glyph.x + glyph.width));
    const bottom = Math.max(...glyphs.map((glyph) => glyph.y + glyph.height));
    const text = textOfLine({ ...line, glyphs });
    return { text, x, y, width: right - x, height: bottom - y, page };
  });
}
