/**
 * What is printed on a page of a fixed layout (PDF, OFD), whatever it came from. Lengths are points (1/72 inch), counted from the
 * page's top left corner to the right and down. All of it is plain data.
 */
export interface LayoutPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /** How much of the page pictures cover, 0 to 1. */
  readonly pictures: number;
  /** By how much the page was turned clockwise from how its file shows it, in degrees, so that it can be read; not given for 0. */
  readonly turn?: number;
}

/** A letter, or several that the file gives no widths of. `y` is the top of its box, `height` its size. */
export interface Glyph extends Box {
  readonly text: string;
}

/** Letters stand so far below the top of their box, in parts of its height. */
export const ASCENT = 0.88;

/** A rectangle on a page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line across or down; drawn, or the edge or the whole of a thin rectangle. */
export interface Stroke {
  /** `across`: `at` is its y, and it runs from x `from` to x `to`; `down` the other way round. */
  readonly runs: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A box on one of the document's pages, counted from 0. */
export interface PageBox extends Box {
  readonly page: number;
}
