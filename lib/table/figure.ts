import { isHan } from '../text/letters';
import { GAP, isBlank, isSpace, lineInOneWidth } from '../text/space';
import { MONEY } from './money';

/**
 * One printed figure. A cell says a number, says nothing, or says something that is no number;
 * whatever leaves a doubt is no number.
 */
export type Figure =
  | {
      readonly kind: 'number';
      /** The double that stands for the printed decimal, exactly so in the sense of `decimal.ts`. */
      readonly value: number;
      /** Decimals that are printed: 2 for `12.50`. */
      readonly places: number;
      /** Unit behind the number, of money or of counting, or empty. */
      readonly unit: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'words' };

const BLANK: Figure = { kind: 'blank' };
const WORDS: Figure = { kind: 'words' };

/** Footnote marks, which normalising would turn into digits. */
const MARK = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;
const MARKS_BEHIND = new RegExp(`${MARK.source}+[${GAP}]*$`);

/** Signs that stand for zero or for nothing: a portal uses both, so they say no more than a blank. */
const NOTHING = /^(?:[-‐‑‒–—―─－/／\\、.。·…*＊]+|无|空|暂无|没有|N\/A|NA|null|&nbsp;)$/i;

const UNIT = `件|条|个|项|次|份|宗|起|篇|人次|人|部|例|家|${MONEY}`;
const UNIT_BEGINS = '件条个项次份宗起篇人部例家元万亿千百';
const BEFORE_UNIT = new RegExp(`(^|\\d) (?=[${UNIT_BEGINS}%(（])`, 'g');
const NUMBER = new RegExp(
  `^([+\\-−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(${UNIT})?(?:[(（\\[【〔].*[)）\\]】〕])?[。.;；,，]?$`,
);

/** Spaces and lines of a source that were escaped once too often. */
const ESCAPED = /&(?:nbsp|e[mn]sp|#160);|<br ?\/?>/gi;
/** Marks around a figure that say nothing of it: `“12”`, `__12__`, `【12】`, and the `'12` by which a spreadsheet keeps it as text. */
const WRAPPED = /^(?:["'`´‘’“”「『【]|_+) ?([+\-−\d][^"'`´‘’“”_]*?) ?(?:["'´’”」』】]|_+)?$/;

/** `4'787`: thousands as the Swiss part them. */
const APOSTROPHES = /^\d{1,3}(?:['’´`]\d{3})+(?!\d)/;

/** Digits beyond this are not kept exactly by a double. */
const EXACT_DIGITS = 15;

/**
 * Reads a cell. Full-width digits, thousands separators, decimals, a sign, a unit behind the number and a
 * bracketed note behind that are understood: `１,２３４件（其中电子 3 件）` is 1234. Digits parted by a space
 * are read only where they are groups of three, since `3 7` may be two numbers; parted by a line they are two, as where two rows
 * were merged.
 */
export function readFigure(text: string): Figure {
  const quick = readPlain(text);
  if (quick !== undefined) return quick;
  if (text.length > 200 || isLabel(text)) return WORDS;
  const bare = text.replace(MARKS_BEHIND, '');
  if (bare !== text && isBlank(bare)) return WORDS;
  if (MARK.test(bare) || TWO_LINES.test(bare)) return WORDS;
  const folded = lineInOneWidth(bare.replace(ESCAPED, ' '))
    .replace(WRAPPED, '$1')
    .replace(APOSTROPHES, (figure) => figure.replace(/\D/g, ','))
    .replace(BEFORE_UNIT, '$1');
  if (folded === '' || NOTHING.test(folded.replaceAll(' ', ''))) return BLANK;
  if (folded === '零' || folded === '〇') return { kind: 'number', value: 0, places: 0, unit: '' };
  const grouped = folded.replace(
    /^([+\-−]?) ?([1-9]\d{0,2})((?: \d{3})+)(?=$|\D)/,
    (_, sign, head, rest) => `${sign}${head}${rest.replaceAll(' ', '')}`,
  );
  const match = NUMBER.exec(grouped);
  if (!match) return WORDS;
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  const digits = whole.replaceAll(',', '');
  if (digits.length + Math.max(0, fraction.length - 1) > EXACT_DIGITS) return WORDS;
  const value = Number(digits + fraction);
  const negative = sign === '-' || sign === '−';
  const places = Math.max(0, fraction.length - 1);
  return { kind: 'number', value: negative && value !== 0 ? -value : value, places, unit };
}

/** A sign for nothing may stand above or below a figure, as well. */
const TWO_LINES = /[-−－—–/／\d０-９] *\n[ \n]*[\d０-９]|[\d０-９] *\n[ \n]*[-−－—–/／] *$/;

/** True of a cell that prints figures one above the other, as where two rows were merged: `19\n526`. */
export const holdsSeveral = (text: string): boolean => text.length < 50 && TWO_LINES.test(text);

const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, places) => Number(`1e${places}`));

/** The common cases without a regular expression: ASCII digits, a point among them, a sign for nothing, and white space around. */
function readPlain(text: string): Figure | undefined {
  let value = 0;
  let digits = 0;
  let fraction = 0;
  let point = false;
  let nothing = false;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (ended || ++digits > EXACT_DIGITS) return undefined;
      value = value * 10 + code - 48;
      if (point) fraction++;
    } else if (isSpace(code)) {
      ended = digits > 0 || point || nothing;
    } else if (ended || nothing) return undefined;
    else if (code === 46 && digits > 0 && !point) point = true;
    else if (digits === 0 && ONE_FOR_NOTHING.includes(text.charAt(i))) nothing = true;
    else return undefined;
  }
  if (nothing) return digits > 0 ? undefined : BLANK;
  if (digits === 0) return point ? undefined : BLANK;
  if (point && fraction === 0) return undefined;
  return {
    kind: 'number',
    // Both are whole and exact, so that their quotient is the nearest double.
    value: point ? value / (POWERS[fraction] ?? 1) : value,
    places: fraction,
    unit: '',
  };
}

/** Of the signs that stand for nothing, those that most portals use. */
const ONE_FOR_NOTHING = '-—–/／－无';

/** Words that a cell may begin with and hold a figure, or nothing, all the same. */
const BEFORE_A_FIGURE = '无空暂没零〇';

/** True where a first look tells that it is words: `自然人`, `（一）予以公开`, `1.属于国家秘密`. */
function isLabel(text: string): boolean {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  if (isHan(first)) return !BEFORE_A_FIGURE.includes(text.charAt(at));
  if (first === 0xff08 || first === 40) return true;
  const start = at;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  if (at === start) return false;
  while (at < text.length && BEHIND_A_NUMBER.includes(text.charAt(at))) at++;
  return isHan(text.charCodeAt(at)) && !UNIT_BEGINS.includes(text.charAt(at));
}

const BEHIND_A_NUMBER = '.．、 ';
