/**
 * Labels as they are compared: without the white space, punctuation and numbering that no two portals
 * print alike.
 */
export interface Label {
  /** The words alone. */
  readonly words: string;
  /** The numbering before them, such as `一`, `3`, or empty. */
  readonly number: string;
}

const IGNORED = /[\s\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]+/g;
const NUMBERING =
  /^(?:第?[(<〔[]?([一二三四五六七八九十]{1,3}|\d{1,2})[)>〕\]]?[、.,:．。)]|[(<〔[]([一二三四五六七八九十]{1,3}|\d{1,2})[)>〕\]])/;
const BRACKETS = /[(〔[][^()〔〕[\]]*[)〕\]]?/g;
/** Punctuation by code points: a pattern of Unicode properties takes a millisecond to compile on every page. */
const PUNCTUATION =
  /[\s!-/:-@\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3006\u3008-\u303f\ufe10-\ufe6f\uff00-\uff0f\uff5f-\uff65\ufeff]+/g;

const NOTHING: Label = { words: '', number: '' };

/** Longer than any label of a form; such a text is prose. */
export const LABEL_LIMIT = 120;

/** Labels recur within a page and from one audit of it to the next. */
const read = new Map<string, Label>();
const MOST_KEPT = 1000;

/** Splits a printed label into numbering and bare words; a text too long for a label gives none. */
export function readLabel(text: string): Label {
  if (text.length > LABEL_LIMIT * 4) return NOTHING;
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_KEPT) read.clear();
  const label = parseLabel(text);
  read.set(text, label);
  return label;
}

function parseLabel(text: string): Label {
  const folded = text.normalize('NFKC').replace(IGNORED, '');
  if (folded.length === 0 || folded.length > LABEL_LIMIT) return NOTHING;
  const numbering = NUMBERING.exec(folded);
  const rest = numbering ? folded.slice(numbering[0].length) : folded;
  const bare = bareWords(rest.replace(BRACKETS, '')) || bareWords(rest);
  return { words: bare, number: numbering?.[1] ?? numbering?.[2] ?? '' };
}

/** A text without white space, brackets and punctuation, wordings that mean the same folded into one. */
export function bareWords(text: string): string {
  return text.normalize('NFKC').replace(PUNCTUATION, '').replaceAll('其它', '其他');
}

/**
 * Edit distance (insert, delete, replace), given up above `limit`.
 * @returns the distance, or `limit + 1` where it is larger.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    before = row;
  }
  return before[b.length] ?? limit + 1;
}
