import { computed, signal } from '@preact/signals';
import { pagesByFamily, pagesOfPack, type RulePage } from '../../lib/reference';
import { FAMILIES } from '../../lib/rules/families';
import { isSearch, soughtBy } from '../../lib/text/sought';
import { active, say } from './model';
import { wordsOfPage } from './search';

/** The reference of one family of rules, or of one pack. */
export interface Chapter {
  readonly key: string;
  readonly title: string;
  readonly pages: readonly RulePage[];
}

/** The rules by what they are about, then those of each pack. */
export const chapters = computed((): Chapter[] => [
  ...[...pagesByFamily()].map(([family, pages]) => ({
    key: family,
    title: say(FAMILIES[family]),
    pages,
  })),
  ...active.value.map((pack) => ({
    key: `pack-${pack.id}`,
    title: say(pack.title),
    pages: pagesOfPack(pack),
  })),
]);

/** What the reader looks for. */
export const query = signal('');

/** What is left of the chapters by that; a chapter that is called so is left whole. */
export const found = computed((): readonly Chapter[] => {
  if (!isSearch(query.value)) return chapters.value;
  const isFound = soughtBy(query.value);
  return chapters.value.flatMap((chapter) => {
    if (isFound(chapter.title)) return chapter;
    const pages = chapter.pages.filter((page) => isFound(`${chapter.title}\n${wordsOfPage(page)}`));
    return pages.length > 0 ? { ...chapter, pages } : [];
  });
});

/** The chapters that were unfolded, by their keys; while something is looked for all are. */
const unfolded = signal<ReadonlySet<string>>(new Set());

/** While something is looked for every chapter is: what was found has to be seen. */
export const isOpen = (key: string): boolean => query.value !== '' || unfolded.value.has(key);

/** Keeps whether the reader has a chapter open (true); drawing it tells the same once more, which changes nothing. */
export function fold(key: string, open: boolean): void {
  if (unfolded.peek().has(key) === open) return;
  const keys = new Set(unfolded.peek());
  if (open) keys.add(key);
  else keys.delete(key);
  unfolded.value = keys;
}

/** By this the one button for all of them folds (true) or unfolds. */
export const areAllOpen = computed(() => chapters.value.every(({ key }) => isOpen(key)));

/** Unfolds all (true) or folds them, also those that a search leaves out. */
export function foldAll(open: boolean): void {
  unfolded.value = new Set(open ? chapters.value.map(({ key }) => key) : []);
}

/** Unfolds what an address names, a rule or a chapter, and gives up a search that does not find it. */
export function unfoldFor(id: string): void {
  const holds = ({ key, pages }: Chapter) =>
    `chapter-${key}` === id || pages.some(({ rule }) => rule === id);
  const chapter = chapters.value.find(holds);
  if (!chapter) return;
  if (!found.value.some(holds)) query.value = '';
  fold(chapter.key, true);
}
