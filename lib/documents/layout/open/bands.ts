import type { Word } from '../words';

/** A stretch of a page's width that words of one column lie in. */
export interface Band {
  readonly x: number;
  readonly right: number;
}

/** Words of two columns are parted by so much at least, in parts of a letter. */
const PARTED = 0.2;

/** Where words lie with nothing beside them, from left to right: words that lie over one another share a band. */
export function bandsOf(words: readonly Word[]): Band[] {
  const bands: { x: number; right: number }[] = [];
  for (const { x, width, height } of [...words].sort((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last && x - last.right < height * PARTED) last.right = Math.max(last.right, x + width);
    else bands.push({ x, right: x + width });
  }
  return bands;
}

/** Whether a band and a word have part of the width in common. */
export const isOver = ({ x, right }: Band, other: Band): boolean =>
  other.x < right && other.right > x;

/** The words that lie in a band. */
export const inBand = (band: Band, words: readonly Word[]): Word[] =>
  words.filter((word) => isOver(band, { x: word.x, right: word.x + word.width }));
