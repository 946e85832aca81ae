import type { Form } from '../form/types';

const patterns = new Map<readonly Form[] | string, RegExp>();

/** The numbering before a label: `一、`, `（三）`, `1.`. */
const NUMBERING = /^[（(]?[一二三四五六七八九十\d]+[)）、.]+/;
const REMARK = /[（(].*$/;
/** White space, and what prints as nothing. */
const GAP = '[\\s\\u200b-\\u200d\\ufeff]*';
const NO_LETTER = /[^\u4e00-\u9fff]+/g;

/**
 * One pattern that finds any form's words in a text, whatever white space parts their letters. A page without them
 * has no report's table, and nothing more is read of it. The pattern is a tree of letters, half the work of a list of
 * words, since it runs over the whole text of every page that has a table.
 */
export function formWords(forms: readonly Form[]): RegExp {
  const known = patterns.get(forms);
  if (known) return known;
  const pattern = new RegExp(tree(wordsOf(forms)));
  patterns.set(forms, pattern);
  return pattern;
}

/** The same for a page that may also hold a table of a rule pack. */
export function pageWords(forms: readonly Form[], words: readonly string[]): RegExp {
  const key = words.join();
  const known = patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(tree([...wordsOf(forms), ...words]));
  patterns.set(key, pattern);
  return pattern;
}

/** What to look for in a page for a table of that title: its last letters, where punctuation is rare. */
export function titleWord(title: string): string {
  return title.replace(NO_LETTER, '').slice(-4);
}

function wordsOf(forms: readonly Form[]): string[] {
  const words = new Set<string>();
  for (const label of labels(forms)) {
    const bare = label.replace(NUMBERING, '').replace(REMARK, '').replace(NO_LETTER, '');
    // Short words such as 其他 and 规章 stand everywhere; long ones are found by their beginning.
    if (bare.length >= 4) words.add(bare.slice(0, 6));
  }
  return [...words];
}

/** Column labels, and row labels with a number: the others, such as 行政许可, stand in every portal's navigation. */
function labels(forms: readonly Form[]): string[] {
  const found: string[] = [];
  for (const { tables } of forms) {
    for (const { blocks } of tables) {
      for (const { rows, columns } of blocks) {
        for (const { label } of rows) if (NUMBERING.test(label)) found.push(label);
        for (const { label } of columns) found.push(label);
      }
    }
  }
  return found;
}

/** Words as a pattern in which those that begin alike share their beginning. */
function tree(words: readonly string[]): string {
  const branches = new Map<string, string[]>();
  for (const word of words) {
    const first = word.slice(0, 1);
    const rests = branches.get(first);
    if (rests) rests.push(word.slice(1));
    else branches.set(first, [word.slice(1)]);
  }
  const patterns: string[] = [];
  for (const [first, rests] of branches) {
    if (first === '' || rests.includes('')) patterns.push(first);
    else {
      const rest = tree(rests);
      patterns.push(`${first}${GAP}${rest.includes('|') ? `(?:${rest})` : rest}`);
    }
  }
  return patterns.join('|');
}
