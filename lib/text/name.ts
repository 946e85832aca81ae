import { foldSpace } from './space';

/** A text of the page as a name to show: on one line, cut, and nothing in it that makes it look like another. */
export function shownName(text: string, length: number): string {
  // Controls, unseen signs that turn the order of what follows, and halves of a pair of code units. Made here: its classes are large, and
  // most pages have nothing to name.
  const tricky = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
  return foldSpace(text).slice(0, length).replace(tricky, '').trim();
}
