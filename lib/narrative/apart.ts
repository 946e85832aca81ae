import type { Claimed } from './claimed';
import { codeOf, pattern } from './word-classes';

/** Results that a body may not count among those it answered: the last group of the table, row by row or as a whole. */
const CLOSED = /^t3\.closed\./;
/** What opens a list of parts, behind which nothing is told apart. */
const OPENS = pattern`[among namely (:。]`;
/** `申请人撤回2件`, `2件主动撤回`. */
const WITHDRAWN = pattern`ended [other request bareRequest]{0,2}$`;
/** Words before a figure that are looked at. */
const NEAR = 8;

/**
 * `办结30件，逾期未补正不再处理1件，撤回1件`: what was closed otherwise, told beside what was closed, may be left out of it.
 * @param own the claims of the figure's sentence
 */
export function closedApart(one: Claimed, own: readonly Claimed[]): Claimed['figure'][] {
  if (one.rule !== 'text.results' || one.named) return [];
  if (!one.readings.some(({ terms }) => terms[0]?.fact === 't3.results.total')) return [];
  const { words, tokens } = one.sentence;
  const figures = own.flatMap((other) => {
    const terms = other.readings.flatMap((reading) => reading.terms);
    const isClosed = terms.length > 0 && terms.every(({ fact }) => CLOSED.test(fact));
    return isClosed && !OPENS.test(between(words, one.at, other.at)) ? [other] : [];
  });
  const told = figures.map(({ at, figure }) => ({ at, figure }));
  const claimed = new Set(own.map(({ token }) => token));
  const figureCode = codeOf('figure');
  for (let at = words.indexOf(figureCode); at >= 0; at = words.indexOf(figureCode, at + 1)) {
    const token = tokens[at];
    if (!token?.figure || claimed.has(token) || OPENS.test(between(words, one.at, at))) continue;
    if (WITHDRAWN.test(words.slice(Math.max(0, at - NEAR), at)))
      told.push({ at, figure: token.figure });
  }
  let sum = one.figure;
  return told.map(({ figure: { value, least, most } }) => {
    sum = { value: sum.value + value, least: sum.least + least, most: sum.most + most };
    return sum;
  });
}

/** The words between two positions, whichever stands first. */
function between(words: string, one: number, other: number): string {
  return words.slice(Math.min(one, other) + 1, Math.max(one, other));
}
