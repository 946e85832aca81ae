import { PAIRS_OF_FORMS, pairsOf } from './pairs';

const SIMPLIFIED = pairsOf(PAIRS_OF_FORMS);
const EACH = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A bit for each UTF-16 unit: a class of so many letters takes several times as long on a whole page's text. */
const BITS = new Int32Array(0x800);
for (const letter of SIMPLIFIED.keys()) {
  const code = letter.charCodeAt(0);
  BITS[code >> 5] = (BITS[code >> 5] ?? 0) | (1 << (code & 31));
}

function holdsOne(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((BITS[code >> 5] ?? 0) >> (code & 31)) & 1) return true;
  }
  return false;
}

/**
 * Whether a pattern of a form's words, in simplified characters, is in a text, in whichever characters it is written. The pattern is not
 * a global one.
 */
export const isWrittenIn = (text: string, pattern: RegExp): boolean =>
  pattern.test(text) ||
  (holdsOne(text) &&
    pattern.test(text.replace(EACH, (letter) => SIMPLIFIED.get(letter) ?? letter)));
