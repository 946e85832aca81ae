import { PAIRS_OF_FORMS, pairsOf } from './pairs';
import type { Sought } from './parted-words';

/** Of each word of a form that has any in its traditional form, one: to look for these is next to nothing. */
const TELLING = [...'數結屬機請開處額護沒訪無業會減'];

/** Whether one of a form's words, in simplified characters, is in a text, in whichever characters it is written. */
export const isWrittenIn = (text: string, words: Sought): boolean =>
  words.test(text) ||
  (TELLING.some((letter) => text.includes(letter)) && words.test(inSimplified(text)));

let simplify: ((text: string) => string) | undefined;

/** Its table is made for the first text that needs it. */
function inSimplified(text: string): string {
  if (!simplify) {
    const pairs = pairsOf(PAIRS_OF_FORMS);
    const each = new RegExp(`[${[...pairs.keys()].join('')}]`, 'g');
    simplify = (one) => one.replace(each, (letter) => pairs.get(letter) ?? letter);
  }
  return simplify(text);
}
