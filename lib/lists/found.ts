import type { ListRead } from './types';

/** Whether all of a list was found: beside what it states of itself. */
export type Found =
  | { readonly state: 'complete'; readonly found: number; readonly stated: number }
  /** The list says nothing of how many it has. */
  | { readonly state: 'untold'; readonly found: number }
  | {
      readonly state: 'incomplete';
      readonly of: 'entries' | 'pages';
      readonly found: number;
      readonly stated: number;
    };

/**
 * Holds the entries of all pages of a list against what its pager states. Entries that are no reports count: they are what the
 * pager counts.
 * @param read every page that was read, in any order
 */
export function foundOf(
  read: readonly Pick<ListRead, 'url' | 'entries' | 'stated' | 'pages'>[],
): Found {
  const found = new Set(read.flatMap(({ entries }) => entries)).size;
  const stated = largest(read.map((page) => page.stated));
  if (stated !== null)
    return found === stated
      ? { state: 'complete', found, stated }
      : { state: 'incomplete', of: 'entries', found, stated };
  const pages = largest(read.map((page) => page.pages));
  const seen = new Set(read.map(({ url }) => url)).size;
  if (pages !== null && seen < pages)
    return { state: 'incomplete', of: 'pages', found: seen, stated: pages };
  return { state: 'untold', found };
}

/** Pages of one list may differ when something is published meanwhile. */
function largest(numbers: readonly (number | null)[]): number | null {
  const told = numbers.filter((number) => number !== null);
  return told.length > 0 ? Math.max(...told) : null;
}
