import type { Matrix } from '../matrix';

const TURNS = [0, 90, 180, 270] as const;

/** By how much a page is turned, clockwise, in degrees. */
export type Turn = (typeof TURNS)[number];

/**
 * By how much a page has to be turned for most of its letters to stand upright: tables that are too wide are printed sideways.
 * @param uprightAt how many letters stand upright on the page once it is turned
 */
export function turnOf(uprightAt: (turn: Turn) => number): Turn {
  const counts = TURNS.map(uprightAt);
  const [asItIs = 0] = counts;
  const most = Math.max(...counts);
  return most > asItIs * 2 ? (TURNS[counts.indexOf(most)] ?? 0) : 0;
}

/** Whether letters that are drawn so run from left to right. */
export const isUpright = ([a, b]: Matrix): boolean =>
  a > 0 && Math.abs(b) <= Math.hypot(a, b) * 0.1;
