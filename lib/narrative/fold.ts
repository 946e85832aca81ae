import { narrowCode } from '../text/letters';
import { withPlainYears } from '../text/numerals';
import { isGap, isInvisible } from '../text/space';

/** A text as it is read: without white space, ASCII for full-width forms; `at` leads back to the text as printed. */
export interface Folded {
  readonly text: string;
  /** For each character its offset in the printed text, and one more for the end. */
  readonly at: readonly number[];
}

/** Chinese punctuation that has a counterpart in ASCII outside the block of full-width forms. */
const ALIKE: Readonly<Record<string, string>> = {
  '﹪': '%',
  〇: '零',

  '!': '。',
  '?': '。',
};

/** A space stays only between two digits, where dropping it would join two numbers. */
export function fold(printed: string): Folded {
  let text = '';
  const at: number[] = [];
  let space = false;
  // Asked of the text itself it would be put together anew for each letter.
  let last = '';
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (code <= 32 || isGap(code)) {
      space ||= !isInvisible(code);
      continue;
    }
    let letter = printed[i] as string;
    // Chinese characters and ASCII, which is nearly all, stand for themselves.
    if ((code < 0x4e00 || code > 0x9fff) && code > 126) {
      if (narrowCode(code) !== code) letter = String.fromCharCode(narrowCode(code));
      letter = ALIKE[letter] ?? letter;
    }
    if (space && isDigit(letter) && isDigit(last)) {
      text += ' ';
      at.push(i);
    }
    space = false;
    text += letter;
    last = letter;
    at.push(i);
  }
  at.push(printed.length);
  return { text: withPlainYears(text), at };
}

/** Whether a letter is an ASCII digit; full-width ones are folded before. */
export function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}
