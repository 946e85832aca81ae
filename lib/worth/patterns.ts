import { FORM_WORDS } from '../form/label-beginnings';
import { GATE_WORDS } from '../packs/gate';
import { HAN } from '../text/letters';
import { partedWords, type Sought } from '../text/parted-words';

const NO_LETTER = new RegExp(`[^${HAN}]+`, 'g');

/** Letters that the pages of a portal seldom hold, of which words of forms and of packs have one. */
const RARE = '收分当求他属逾纠研掌廉予律审尚废购额益危商访补护转供减订总算费网项增据维没拒询复数决';

let ofForms: Sought | undefined;
let ofPacks: Sought | undefined;

/**
 * Finds any form's words in a text, whatever white space parts their letters. A page without them has no report's table, and
 * nothing more is read of it.
 */
export function formWords(): Sought {
  ofForms ??= partedWords(FORM_WORDS.split(' '), RARE);
  return ofForms;
}

/**
 * Whether a text may hold a table of a rule pack.
 * @param titles of tables in packs that are not built in
 */
export function mentionsPacks(text: string, titles: readonly string[] = []): boolean {
  if (text.includes('表')) {
    ofPacks ??= partedWords(GATE_WORDS.split(' '), RARE);
    if (ofPacks.test(text)) return true;
  }
  return titles.length > 0 && partedWords(titles.map(titleWord), RARE).test(text);
}

/** What to look for in a page for a table of that title: its last letters, where punctuation is rare. */
function titleWord(title: string): string {
  return title.replace(NO_LETTER, '').slice(-4);
}
