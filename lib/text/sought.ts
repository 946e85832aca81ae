import { isBlank, lineInOneWidth } from './space';

/** A text as it is looked through: whatever its width, case and white space, and without what prints as nothing. */
const folded = (text: string): string => lineInOneWidth(text).toLowerCase();

/** Whether a reader looks for anything at all. */
export const isSearch = (query: string): boolean => !isBlank(query);

/** The same for a list whose texts are prepared once and looked through at every letter that is typed. */
export const soughtForm = folded;

/**
 * What a reader looks for, in lists of every kind.
 * @param query words parted by white space
 * @returns whether a text has all of them; any has where there are none
 */
export function soughtBy(query: string): (text: string) => boolean {
  const isSought = soughtInForms(query);
  return isSearch(query) ? (text) => isSought(folded(text)) : isSought;
}

/** The same over texts in their `soughtForm`. */
export function soughtInForms(query: string): (form: string) => boolean {
  const words = folded(query).split(' ').filter(Boolean);
  return (form) => words.every((word) => form.includes(word));
}
