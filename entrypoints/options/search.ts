import type { RulePage } from '../../lib/reference';
import { lineInOneWidth } from '../../lib/text/space';

const plain = (text: string) => lineInOneWidth(text).toLowerCase();

/** Whether a text has all words that are looked for, in whatever width or case; null where nothing is. */
export function termsOf(query: string): ((text: string) => boolean) | null {
  const terms = plain(query).split(' ').filter(Boolean);
  if (terms.length === 0) return null;
  return (text) => {
    const all = plain(text);
    return terms.every((term) => all.includes(term));
  };
}

/** What a rule's page can be found by, in both languages. */
export function wordsOfPage({ rule, title, checks, why, sources, formulas }: RulePage): string {
  const both = [title, checks, why].flatMap((words) => (words ? [words.zh, words.en] : []));
  const labels = formulas.flatMap(({ target, terms }) => [
    target,
    ...terms.map(({ label }) => label),
  ]);
  return [rule, ...both, ...sources, ...labels].join('\n');
}
