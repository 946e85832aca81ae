import { isHan, narrowCode } from '../text/letters';
import { NUMERALS } from '../text/numerals';
import { remembered } from '../text/remembered';
import { GAP, inOneWidth, isGap, narrowed } from '../text/space';
import { simplified } from '../text/traditional';

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

const BRACKETS = /[(〔[][^()〔〕[\]]*[)〕\]]?/g;
/** Punctuation by code points: a pattern of Unicode properties takes a millisecond to compile on every page. */
const PUNCTUATION = new RegExp(
  `[${GAP}!-/:-@\\u005b-\\u0060\\u007b-\\u00bf\\u2010-\\u205e\\u2190-\\u2bff\\u3001-\\u3004\\u3006\\u3008-\\u303f\\ufe10-\\ufe6f\\uff00-\\uff0f\\uff5f-\\uff65]+`,
  'g',
);

const NOTHING: Label = { words: '', number: '' };

/** Longer than any label of a form; such a text is prose. */
export const LABEL_LIMIT = 120;

const read = remembered(1000, parseLabel);

/** Splits a printed label into numbering and bare words; a text too long for a label gives none. */
export function readLabel(text: string): Label {
  return text.length > LABEL_LIMIT * 4 ? NOTHING : read(text);
}

function parseLabel(text: string): Label {
  const folded = foldLabel(text);
  if (folded.length === 0 || folded.length > LABEL_LIMIT) return NOTHING;
  const at = numberingOf(folded);
  const rest = folded.slice(at.end);
  const plain = !HAS_BRACKET.test(rest);
  const words = (plain ? '' : bareWords(rest.replace(BRACKETS, ''))) || bareWords(rest);
  return { words, number: folded.slice(at.start, at.start + at.length) };
}

const HAS_BRACKET = /[(〔[]/;

/** The words of a label with those in brackets, which are also printed with the brackets lost. */
export function wordsWithRemark(text: string): string {
  const folded = foldLabel(text);
  return bareWords(folded.slice(numberingOf(folded).end));
}

/** A text without white space, brackets and punctuation, traditional characters and wordings that mean the same folded into one. */
export function bareWords(text: string): string {
  const bare = keep(text, isWordLetter) ?? narrowed(text).replace(PUNCTUATION, '');
  const words = simplified(bare);
  return words.includes('其它') ? words.replaceAll('其它', '其他') : words;
}

/** A label's letters and signs in one width, without white space. */
function foldLabel(text: string): string {
  return keep(text, isLabelSign) ?? inOneWidth(text);
}

/**
 * What most labels are made of, letter by letter: patterns and the folding of every letter there is cost more than all
 * else in a page's first audit. Gives null for a text that has anything rarer in it.
 * @param wanted whether a sign, in one width, is kept
 */
function keep(text: string, wanted: (code: number) => boolean): string | null {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const narrow = narrowCode(code);
    if (!isCommon(narrow)) return null;
    const stays = wanted(narrow);
    if (stays && narrow === code) continue;
    kept += text.slice(from, i);
    if (stays) kept += String.fromCharCode(narrow);
    from = i + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

function isCommon(code: number): boolean {
  return isHan(code) || code < 127 || isGap(code) || COMMON.includes(String.fromCharCode(code));
}

/** Signs that have but one width. */
const COMMON = '、。“”《》〈〉〔〕【】—';

const isLabelSign = (code: number): boolean => code > 32 && !isGap(code);

function isWordLetter(code: number): boolean {
  return (
    isHan(code) || (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  );
}

const OPENING = '(<〔[';
const CLOSING = ')>〕]';
const BEHIND = '、.,:。)';

/** The numbering at the beginning of a folded label: `一、`, `(三)`, `1.`, `第(五)、`. */
function numberingOf(text: string): { start: number; length: number; end: number } {
  const none = { start: 0, length: 0, end: 0 };
  const isOne = (signs: string, at: number): boolean =>
    at < text.length && signs.includes(text.charAt(at));
  let at = 0;
  const ordinal = text.startsWith('第');
  if (ordinal) at++;
  const opened = isOne(OPENING, at);
  if (opened) at++;
  const start = at;
  while (at < start + 3 && isOne(NUMERALS, at)) at++;
  if (at === start) while (at < start + 2 && isOne('0123456789', at)) at++;
  const length = at - start;
  if (length === 0) return none;
  const closed = isOne(CLOSING, at);
  const bracket = isOne(')', at);
  if (closed) at++;
  if (isOne(BEHIND, at)) return { start, length, end: at + 1 };
  return bracket || (closed && opened && !ordinal) ? { start, length, end: at } : none;
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
