import type { RulePage } from '../../lib/reference';

/** What a rule's page can be found by, in both languages. */
export function wordsOfPage({ rule, title, checks, why, sources, formulas }: RulePage): string {
  const both = [title, checks, why].flatMap((words) => (words ? [words.zh, words.en] : []));
  const labels = formulas.flatMap(({ target, terms }) => [
    target,
    ...terms.map(({ label }) => label),
  ]);
  return [rule, ...both, ...sources, ...labels].join('\n');
}
