import { isBlank, lineInOneWidth } from './space';

/** A text as it is looked through: whatever its width, case and white space, and without what prints as nothing. */
const folded = (text: string): string => lineInOneWidth(text).toLowerCase();

/** Whether a reader looks for anything at all. */
export const isSearch = (query: string): boolean => !isBlank(query);

/**
 * What a reader looks for, in lists of every kind.
 * @param query words parted by white space
 * @returns whether a text has all of them; any has where there are none
 */
export function soughtBy(query: string): (text: string) => boolean {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const all = folded(text);
    return words.every((word) => all.includes(word));
  };
}
