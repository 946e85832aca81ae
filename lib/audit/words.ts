import { FORM_WORDS } from '../form/words';

const patterns = new Map<string, RegExp>();

/** White space, and what prints as nothing. */
const GAP = '[\\s\\u200b-\\u200d\\ufeff]*';
const NO_LETTER = /[^\u4e00-\u9fff]+/g;

/**
 * One pattern that finds any form's words in a text, whatever white space parts their letters. A page without them
 * has no report's table, and nothing more is read of it. The pattern is a tree of letters, half the work of a list of
 * words, since it runs over the whole text of every page that has a table.
 * @param further words to find as well
 */
export function formWords(further: readonly string[] = []): RegExp {
  const key = further.join(' ');
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(tree([...FORM_WORDS.split(' '), ...further]));
    patterns.set(key, pattern);
  }
  return pattern;
}

/** What to look for in a page for a table of that title: its last letters, where punctuation is rare. */
export function titleWord(title: string): string {
  return title.replace(NO_LETTER, '').slice(-4);
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
