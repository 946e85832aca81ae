/**
 * One printed figure. A cell says a number, says nothing, or says something that is no number;
 * whatever leaves a doubt is no number.
 */
export type Figure =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'words' };

const BLANK: Figure = { kind: 'blank' };
const WORDS: Figure = { kind: 'words' };

/** White space of every width. */
const SPACE = /[\s\u00a0\u3000\u2028-\u202f]+/g;

/** Footnote marks, which normalising would turn into digits. */
const MARK = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;
const MARKS_BEHIND = new RegExp(`${MARK.source}+\\s*$`);

/** Characters that print as nothing, not even as a space. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]+/g;

/** Signs that stand for zero or for nothing: a portal uses both, so they say no more than a blank. */
const NOTHING = /^(?:[-‐‑‒–—―─－/／\\、.。·…*＊]+|无|空|暂无|没有|N\/A|NA|null|&nbsp;)$/i;

const UNIT = '件|条|个|项|次|份|宗|起|篇|人次|人|部|例|家|元|万元|亿元|千元';
const NUMBER = new RegExp(
  `^([+\\-−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(${UNIT})?(?:[(（\\[【〔].*[)）\\]】〕])?[。.;；,，]?$`,
);

/** What begins with a letter is no figure, but for the words that stand for nothing. */
const WORD = /^\s*(?![无空暂没零〇])[\u4e00-\u9fff]/;

/** Digits beyond this are not kept exactly by a double. */
const EXACT_DIGITS = 15;

/**
 * Reads a cell. Full-width digits, thousands separators, decimals, a sign, a unit behind the number and a
 * bracketed note behind that are understood: `１,２３４件（其中电子 3 件）` is 1234. Digits parted by a space
 * or a line are read only where they are groups of three, since `3 7` may be two numbers.
 */
export function readFigure(text: string): Figure {
  const quick = readPlain(text);
  if (quick !== undefined) return quick;
  if (WORD.test(text)) return WORDS;
  if (text.length > 200) return WORDS;
  const bare = text.replace(MARKS_BEHIND, '');
  if (bare !== text && bare.trim() === '') return WORDS;
  if (MARK.test(bare)) return WORDS;
  const folded = bare
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(SPACE, ' ')
    .replace(/(^|\d) (?=[件条个项次份宗起篇人部例家元万亿千%(（])/g, '$1')
    .trim();
  if (folded === '' || NOTHING.test(folded.replaceAll(' ', ''))) return BLANK;
  if (/^[零〇]$/.test(folded)) return { kind: 'number', value: 0, unit: '' };
  const grouped = folded.replace(
    /^([+\-−]?) ?(\d{1,3})((?: \d{3})+)(?=$|\D)/,
    (_, sign, head, rest) => `${sign}${head}${rest.replaceAll(' ', '')}`,
  );
  const match = NUMBER.exec(grouped);
  if (!match) return WORDS;
  const [, sign = '', whole = '', fraction = '', unit = ''] = match;
  const digits = whole.replaceAll(',', '');
  if (digits.length + Math.max(0, fraction.length - 1) > EXACT_DIGITS) return WORDS;
  const value = Number(digits + fraction);
  const negative = sign === '-' || sign === '−';
  return { kind: 'number', value: negative && value !== 0 ? -value : value, unit };
}

/** The common case without a regular expression: nothing but ASCII digits and white space around them. */
function readPlain(text: string): Figure | undefined {
  let value = 0;
  let digits = 0;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (ended || ++digits > EXACT_DIGITS) return undefined;
      value = value * 10 + code - 48;
    } else if (
      code === 32 ||
      code === 10 ||
      code === 9 ||
      code === 13 ||
      code === 160 ||
      code === 0x3000
    ) {
      ended = digits > 0;
    } else return undefined;
  }
  return digits > 0 ? { kind: 'number', value, unit: '' } : BLANK;
}
