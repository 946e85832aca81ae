import type { Claimed } from './claimed';
import { type ReportFacts, readingOf } from './readings';
import type { Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import { pattern } from './word-classes';

/** Words between the last number of reviews and what is said of all of them. */
const FEW = 8;

/**
 * `行政复议7件，诉讼9件，均获维持`: the numbers of reviews just before it are those of the reviews that were upheld; of the last
 * alone, or of all of them.
 * @param own what the sentence's figures were claimed for, in their order
 */
export function claimAllUpheld(
  sentence: Sentence,
  at: number,
  own: readonly Claimed[],
  facts: ReportFacts,
): Claimed | null {
  const reviews = reviewsBefore(sentence, at, own);
  let all: Claimed | null = null;
  for (let from = reviews.length - 1; from >= 0; from--) {
    const one = claimOf(reviews.slice(from), sentence, at, facts);
    if (!one) return null;
    all = one;
    if (one.readings[0]?.value === one.figure.value) return one;
  }
  return all;
}

/** The claims on totals of reviews that stand next to one another up to a position. */
function reviewsBefore({ words }: Sentence, at: number, own: readonly Claimed[]): Claimed[] {
  const reviews: Claimed[] = [];
  let end = at;
  for (const one of [...own].reverse()) {
    const between = words.slice(one.at + 1, end);
    if (
      between.length > FEW ||
      !pattern`^[^;。()figure none outcome ended underway]*$`.test(between)
    )
      break;
    if (!upheldOf(one) || one.scoped || one.lenient || one.figure.least !== one.figure.most) break;
    reviews.unshift(one);
    end = one.at;
  }
  return reviews;
}

function claimOf(
  reviews: readonly Claimed[],
  sentence: Sentence,
  at: number,
  facts: ReportFacts,
): Claimed | null {
  const reading = readingOf(reviews.flatMap((one) => upheldOf(one) ?? []).join('+'), facts);
  const [first] = reviews;
  if (!first || !reading || reading.value === null) return null;
  const value = reviews.reduce((sum, { figure }) => sum + figure.value, 0);
  return {
    ...first,
    kind: `upheld ${at}`,
    at,
    last: at,
    figure: { value, least: value, most: value },
    token: sentence.tokens[at] as NarrativeToken,
    named: true,
    readings: [reading],
  };
}

/** The facts that tell how many of the reviews in a total were upheld. */
function upheldOf({ rule, named, readings }: Claimed): string | null {
  if (named || (rule !== 'text.reconsideration' && rule !== 'text.litigation')) return null;
  const terms = readings[0]?.terms ?? [];
  if (terms.length === 0 || !terms.every(({ fact }) => /^t4\..*\.total$/.test(fact))) return null;
  return terms.map(({ fact }) => fact.replace(/total$/, 'upheld')).join('+');
}
