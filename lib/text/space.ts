/**
 * White space and what prints as nothing, for every stage: portals put the narrow, wide and invisible kinds between the letters
 * of a label and around figures. No other file has a set of them of its own.
 */

/** White space of every width, as the inside of a class of a pattern. */
export const SPACE = '\\s\\u0085';

/** What prints as nothing at all: soft hyphen, zero-width and directional signs, variation selectors; the same. */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';

/** Both; the same. */
export const GAP = `${SPACE}${INVISIBLE}`;

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
  if (code < 0x200b || (code > 0x206f && code < 0xfe00)) return false;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Either of them. */
export const isGap = (code: number): boolean => isSpace(code) || isInvisible(code);

const SPACES = new RegExp(`[${SPACE}]+`, 'g');
const GAPS = new RegExp(`[${GAP}]+`, 'g');
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'g');
const SEEN = new RegExp(`[^${GAP}]`);

/** Whether a text prints as nothing. */
export const isBlank = (text: string): boolean => !SEEN.test(text);

/** A text on one line: each stretch of white space is one space, none at the ends; what prints as nothing is gone. */
export const foldSpace = (text: string): string =>
  withoutInvisible(text).replace(SPACES, ' ').trim();

/** A text without white space, and without what prints as nothing. */
export const withoutSpace = (text: string): string => text.replace(GAPS, '');

/** A text without what prints as nothing; its white space stays. */
export const withoutInvisible = (text: string): string => text.replace(UNSEEN, '');

/** Letters and signs in one width: `２０２４（件）` is `2024(件)`. White space stays, as plain spaces. */
export const narrowed = (text: string): string => text.normalize('NFKC');

/** A text on one line, in one width: `单位：　万元` is `单位: 万元`. */
export const lineInOneWidth = (text: string): string => foldSpace(narrowed(text));

/** A text without white space, in one width: `２０２４ 年` is `2024年`. */
export const inOneWidth = (text: string): string => withoutSpace(narrowed(text));

/** A word as a pattern's source that finds it whatever parts its letters. */
export const parted = (word: string): string => [...word].join(PARTED);

/** What may part the letters of a word, as a pattern's source. */
export const PARTED = `[${GAP}]*`;

/** The mark with which a file says that it is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A file's text without that mark. */
export const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
