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
  const words = wordsOf(query);
  const [only = ''] = words;
  // Most look for one word, and thousands of texts are looked through for it.
  if (words.length === 1) return (form) => form.includes(only);
  return (form) => words.every((word) => form.includes(word));
}

/** Whether every text that has all words of a query has those of the one before too, as where a word only grew. */
export function isNarrower(query: string, before: string): boolean {
  const words = wordsOf(query);
  return wordsOf(before).every((old) => words.some((word) => word.includes(old)));
}

const wordsOf = (query: string): string[] => folded(query).split(' ').filter(Boolean);
