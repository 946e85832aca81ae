/* How often a page was tried is its job's, which is kept: what a library would count by itself is lost with the browser. */

/** The longest wait that a portal may ask for, and the longest that we come to ourselves; milliseconds. */
const LONGEST_ASKED = 10 * 60_000;
const LONGEST = 60_000;
const FIRST = 2000;

/**
 * What `Retry-After` asks for, in milliseconds from now: seconds, or a date.
 * @returns null where it says nothing that makes sense
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_ASKED) : null;
}

/**
 * How long to wait before trying again: twice as long each time, up to half of it at random, so that what failed together does
 * not come back together.
 * @param attempts how often it was tried, from 1
 * @param random between 0 and 1
 */
export const backoff = (attempts: number, random: number): number =>
  Math.min(FIRST * 2 ** Math.max(attempts - 1, 0), LONGEST) * (0.5 + random / 2);
