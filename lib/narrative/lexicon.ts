import { NAMED } from './named';
import type { WordClass } from './word-classes';
import { type Filler, WORDS } from './words';

/** A word of the narrative that patterns speak of. */
export interface Word {
  readonly text: string;
  readonly kind: WordClass | Filler;
  /** Key of the row or column it names. */
  readonly key: string;
}

let byFirst: Map<string, Word[]> | undefined;

/** The longest word of the lexicon that stands at an offset. */
export function wordAt(text: string, start: number): Word | undefined {
  byFirst ??= index();
  return byFirst
    .get(text[start] as string)
    ?.find((word) => word.text.length === 1 || text.startsWith(word.text, start));
}

/** Letters with which a word of the lexicon begins. */
export function firstLetters(): Iterable<string> {
  byFirst ??= index();
  return byFirst.keys();
}

/** Made on first use: most pages have no narrative to read. */
function index(): Map<string, Word[]> {
  const words: Word[] = [];
  const add = (list: string, kind: string, key = ''): void => {
    for (const text of list.split(' ')) words.push({ text, kind: kind as WordClass, key });
  };
  for (const [kind, list] of Object.entries(WORDS)) add(list, kind);
  for (const [kind, named] of Object.entries(NAMED)) {
    for (const [key, list] of Object.entries(named)) add(list, kind, key);
  }
  const found = new Map<string, Word[]>();
  for (const word of words.sort((a, b) => b.text.length - a.text.length)) {
    const first = word.text[0] as string;
    const known = found.get(first);
    if (known) known.push(word);
    else found.set(first, [word]);
  }
  return found;
}
