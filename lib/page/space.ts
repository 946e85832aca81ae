/** White space, and what prints as nothing, as one class of letters. */
const GAPS = /[\s\u00a0\u3000\u200b\ufeff]+/g;

/** A text as a block has it: each stretch of white space is one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(GAPS, ' ').trim();
}

const GAP = /[\s\u00a0\u3000\u200b\ufeff]/;

export function isGap(letter: string): boolean {
  return GAP.test(letter);
}
