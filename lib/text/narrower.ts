import { soughtForm } from './sought';

/** Whether every text that has all words of a query has those of the one before too, as where a word only grew. */
export function isNarrower(query: string, before: string): boolean {
  const words = wordsOf(query);
  return wordsOf(before).every((old) => words.some((word) => word.includes(old)));
}

const wordsOf = (query: string): string[] => soughtForm(query).split(' ').filter(Boolean);
