import { foldSpace } from './space';

/** Controls, unseen signs that turn the order of what follows, and halves of a pair of code units. */
const TRICKY = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text of the page as a name to show: on one line, cut, and nothing in it that makes it look like another. */
export const shownName = (text: string, length: number): string =>
  foldSpace(text).slice(0, length).replace(TRICKY, '').trim();
