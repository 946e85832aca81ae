import { isGap } from './space';

/** Tells whether any of some words stands in a text. A pattern that is not a global one is such, too. */
export type Sought = Pick<RegExp, 'test'>;

/** A word, and which of its letters is looked for first. */
type Keyed = readonly [string, number];

/**
 * Looks for words, whatever parts their letters, by the rarest letter of each: most texts hold few of these, which the browser
 * tells faster than any pattern, and there is no pattern to be compiled in every page.
 * @param rare letters that few texts hold; a word that has none of them goes by its first
 */
export function partedWords(words: readonly string[], rare: string): Sought {
  const byLetter = new Map<string, readonly Keyed[]>();
  for (const word of words) {
    const at = Math.max(
      0,
      [...word].findIndex((letter) => rare.includes(letter)),
    );
    const letter = word.charAt(at);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), [word, at]]);
  }
  return {
    test(text) {
      for (const [letter, keyed] of byLetter) {
        for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
          if (keyed.some((one) => isAround(text, at, one))) return true;
        }
      }
      return false;
    },
  };
}

/** Whether the other letters of a word stand around the one that was found, nothing but gaps between them. */
function isAround(text: string, found: number, [word, at]: Keyed): boolean {
  for (const step of [-1, 1]) {
    let here = found;
    for (let i = at + step; i >= 0 && i < word.length; i += step) {
      do here += step;
      while (isGap(text.charCodeAt(here)));
      if (text.charCodeAt(here) !== word.charCodeAt(i)) return false;
    }
  }
  return true;
}
