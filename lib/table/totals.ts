import { GAP, isGap } from '../text/space';

/**
 * The one look that most tables get: 合计, 总计, 小计, 共计 or total stands in the text, whatever white space parts the letters, or what
 * an account that is carried on leaves.
 */
export function mentionsTotals(text: string): boolean {
  return mentions(text, '计') || mentions(text, '計') || WORDS.some((word) => text.includes(word));
}

/** `total` and `Total` alike; 年末结余, 期末余额. */
const WORDS = ['otal', 'OTAL', '结余', '末余额', '末数'];

function mentions(text: string, last: string): boolean {
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    let before = at - 1;
    while (before >= 0 && isGap(text.charCodeAt(before))) before--;
    if (before >= 0 && '合总小共總'.includes(text.charAt(before))) return true;
  }
  return false;
}

/** A text longer than this is not looked through for figures. */
const LONGEST = 60_000;
/** Digits in one stretch of figures, more than a year has, and how many such stretches make a table of figures. */
const DIGITS = 5;
/** Where rows are headed by years nothing parts them: so many digits, more than any one number has, count as another stretch. */
const ROWS = 20;
const STRETCHES = 4;
/** The first such stretch: a page without one is told by a pattern, which the browser has compiled where our own loop is yet to be. */
const STRETCH = new RegExp(`(?<!\\d)\\d(?:\\d|[.,${GAP}]+\\d){${DIGITS - 1}}`);

/**
 * Whether figures stand in rows in a text, so that they may add up without a word for it: digits with nothing between them but white
 * space, points and commas. Dates (2024-05-01) are none.
 */
export function holdsFigures(text: string): boolean {
  if (text.length > LONGEST || !STRETCH.test(text)) return false;
  let digits = 0;
  let stretches = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if ((++digits === DIGITS || digits % ROWS === 0) && ++stretches === STRETCHES) return true;
    } else if (code !== 46 && code !== 44 && !isGap(code)) digits = 0;
  }
  return false;
}
