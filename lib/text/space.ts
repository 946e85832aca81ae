/**
 * White space and what prints as nothing, for every stage: portals put the narrow, wide and invisible kinds between the letters
 * of a label and around figures.
 */

/** What prints as nothing at all: soft hyphen, zero-width and directional signs. As the inside of a class of a pattern. */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

/** White space of every width, and what prints as nothing; the same. */
export const GAP = `\\s${INVISIBLE}`;

/** White space of every width, by its code. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0x3000 || code === 0x85) return true;
  if (code < 0x1680 || code > 0x205f) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** What prints as nothing at all, by its code. */
export function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0xfeff || code === 0x034f || code === 0x061c || code === 0x180e)
    return true;
  if (code < 0x200b || code > 0x206f) return false;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
}

/** Either of them. */
export const isGap = (code: number): boolean => isSpace(code) || isInvisible(code);

const GAPS = new RegExp(`[${GAP}]+`, 'g');
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'g');

/** A text on one line: each stretch of white space is one space, none at the ends; what prints as nothing is gone. */
export const foldSpace = (text: string): string =>
  withoutInvisible(text).replace(/\s+/g, ' ').trim();

/** A text without white space, and without what prints as nothing. */
export const withoutSpace = (text: string): string => text.replace(GAPS, '');

/** A text without what prints as nothing; its white space stays. */
export const withoutInvisible = (text: string): string => text.replace(UNSEEN, '');

/** A text on one line, its letters and signs in one width: `单位：　万元` is `单位: 万元`. */
export const lineInOneWidth = (text: string): string => foldSpace(text.normalize('NFKC'));

/** A text without white space, its letters and signs in one width: `２０２４ 年` is `2024年`. */
export const inOneWidth = (text: string): string => withoutSpace(text.normalize('NFKC'));
