import { FORM_WORDS } from '../form/label-beginnings';
import { GATE_WORDS } from '../packs/gate';
import { HAN } from '../text/letters';
import { PARTED } from '../text/space';

const patterns = new Map<string, RegExp>();

const NO_LETTER = new RegExp(`[^${HAN}]+`, 'g');

/**
 * One pattern that finds any form's words in a text, whatever white space parts their letters. A page without them
 * has no report's table, and nothing more is read of it. The pattern is a tree of letters, half the work of a list of
 * words, since it runs over the whole text of every page that has a table.
 */
export const formWords = (): RegExp => patternOf(FORM_WORDS.split(' '));

/** Letters of which every word of a built-in pack's gate has one. */
const GATE_LETTERS = ['收', '支', '算', '网'];

/**
 * Whether a text may hold a table of a rule pack.
 * @param titles of tables in packs that are not built in
 */
export function mentionsPacks(text: string, titles: readonly string[] = []): boolean {
  const builtin = text.includes('表') && GATE_LETTERS.some((letter) => text.includes(letter));
  if (!builtin && titles.length === 0) return false;
  return patternOf([...(builtin ? GATE_WORDS : []), ...titles.map(titleWord)]).test(text);
}

function patternOf(words: readonly string[]): RegExp {
  const key = words.join(' ');
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(tree(words));
    patterns.set(key, pattern);
  }
  return pattern;
}

/** What to look for in a page for a table of that title: its last letters, where punctuation is rare. */
function titleWord(title: string): string {
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
      patterns.push(`${first}${PARTED}${rest.includes('|') ? `(?:${rest})` : rest}`);
    }
  }
  return patterns.join('|');
}
