/** Chinese numerals as they number sections and items, as the inside of a class of a pattern. */
export const NUMERALS = '一二三四五六七八九十';

/** Every letter that is printed for zero in a Chinese numeral, Latin and Greek ones among them. */
export const ZEROS = '〇零○◯OoＯｏΟО0０';
/** Letters that are printed for the digit one. Like those for zero they are read as digits only within a year. */
const ONES = '1１一lIｌＩ';
const DIGITS = '〇一二三四五六七八九';

/**
 * A year of this century as it is printed in a title: `2024`, `２０２４`, `二〇二四`, `二0二四`, `二O二四`, `202l`. A pattern's
 * source.
 */
export const YEAR = `[2２二][${ZEROS}][2-9２-９二三四五六七八九${ONES}${ZEROS}]{2}`;

/** @param text what {@link YEAR} matches */
export function yearOf(text: string): number {
  const digits = [...text].map((letter) => {
    if (ZEROS.includes(letter)) return 0;
    if (ONES.includes(letter)) return 1;
    const digit = DIGITS.indexOf(letter);
    return digit >= 0 ? digit : Number(letter.normalize('NFKC'));
  });
  return Number(digits.join(''));
}

const FIRST_YEAR = new RegExp(YEAR);

/** The first year that a text names, or 0. */
export function firstYear(text: string): number {
  const [year] = FIRST_YEAR.exec(text) ?? [];
  return year === undefined ? 0 : yearOf(year);
}

const NAMED_YEAR = new RegExp(`(?<![\\dA-Za-z])${YEAR}(?=年)`, 'g');

/** A text with each year before 年 in ASCII digits: `二〇二四年` is `2024年`. Its length stays. */
export const withPlainYears = (text: string): string =>
  text.includes('年') ? text.replace(NAMED_YEAR, (year) => String(yearOf(year))) : text;

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const COUNT = /^[〇零一二两三四五六七八九十百千]+$/;
const WELL_FORMED =
  /^(?:[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?$/;

/** A count written out in full: `零`, `三十七`, `一百零二`; null for anything else, years and lists of digits among it. */
export function writtenCount(text: string): number | null {
  if (text.length > 8 || !COUNT.test(text)) return null;
  if (text === '零' || text === '〇') return 0;
  const one = text.replaceAll('〇', '零');
  return WELL_FORMED.test(one) && one !== '' ? chineseNumber(one) : null;
}

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
