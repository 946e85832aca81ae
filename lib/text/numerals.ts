/** Every letter that is printed for zero in a Chinese numeral, Latin and Greek ones among them. */
export const ZEROS = '〇零○◯OoＯｏΟО0０';
const DIGITS = '〇一二三四五六七八九';

/** A year of this century as it is printed in a title: `2024`, `２０２４`, `二〇二四`, `二0二四`, `二O二四`. A pattern's source. */
export const YEAR = `[2２二][${ZEROS}][0-9０-９一二三四五六七八九${ZEROS}]{2}`;

/** @param text what {@link YEAR} matches */
export function yearOf(text: string): number {
  const digits = [...text.normalize('NFKC')].map((letter) => {
    if (letter >= '0' && letter <= '9') return letter;
    return ZEROS.includes(letter) ? '0' : String(DIGITS.indexOf(letter));
  });
  return Number(digits.join(''));
}

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `三十七`, `一百零二`, `两千`; null where it makes no number. */
export function chineseNumber(text: string): number | null {
  let sum = 0;
  let digit = -1;
  for (const letter of text) {
    const scale = TENS[letter];
    if (scale) {
      sum += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
      continue;
    }
    if (digit > 0) return null;
    if (letter === '两' || letter === '兩') digit = 2;
    else digit = ZEROS.includes(letter) ? 0 : DIGITS.indexOf(letter);
    if (digit < 0) return null;
  }
  return sum + Math.max(digit, 0);
}
