import { agrees } from './agree';
import type { Claimed } from './claimed';
import { type ReportFacts, readingOf } from './readings';
import type { Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import { pattern } from './word-classes';

/** Words between the last number of reviews and what is said of all of them. */
const FEW = 8;
/** Keys of the table's columns; one that is none of them, as a body wins where a review upholds it or where nothing comes of it. */
const UPHELD = 'upheld';
const OTHER = 'other';
const PENDING = 'pending';
const WON = 'won';
/** Between such a number and an outcome that has none of its own. */
const BARE =
  /^[,(]?(?:我[局县市区委办厅镇]|本[局县市区委办]|本机关)?(?:目前|现|案件|该案|仍|尚|其|审理|复议|诉讼|判决|裁决|法院)*(?:结果|决定)?(?:均|都|全部|皆)?(?:已|仍)?(?:为|是|系|被|予以|获|得到)?$/;

/**
 * `行政复议7件，诉讼9件，均获维持`, `行政诉讼1件，正在审理中`: the numbers of reviews just before it are those of the reviews that had
 * this outcome; of the last alone, or of all of them.
 * @param own what the sentence's figures were claimed for, in their order
 */
export function claimAllUpheld(
  sentence: Sentence,
  at: number,
  own: readonly Claimed[],
  facts: ReportFacts,
): Claimed | null {
  const key = outcomeOf(sentence, at, own);
  if (key === null) return null;
  const reviews = reviewsBefore(sentence, at, own, key);
  let all: Claimed | null = null;
  for (let from = reviews.length - 1; from >= 0; from--) {
    const one = claimOf(reviews.slice(from), key, sentence, at, facts);
    if (!one) return null;
    all = one;
    if (agrees(one)) return one;
  }
  return all;
}

/** The outcome that all of them had; null where a word for it tells of some of them. */
function outcomeOf(
  { words, tokens, passage }: Sentence,
  at: number,
  own: readonly Claimed[],
): string | null {
  const token = tokens[at] as NarrativeToken;
  if (token.kind === 'allUpheld') return UPHELD;
  const one = own.at(-1);
  if (!one || !',;。)'.includes(words[at + 1] ?? '。')) return null;
  // `维持，纠正，驳回分别为3件、2件、1件`: the figures follow.
  if (pattern`^[^。;]{0,16} namely`.test(words.slice(at + 1, at + 18))) return null;
  return BARE.test(passage.folded.text.slice(one.token.end, token.start))
    ? outcomeKey(token)
    : null;
}

/** The column of an outcome's word; what is still being dealt with is pending. */
function outcomeKey({ kind, key }: NarrativeToken): string {
  return kind === 'underway' ? PENDING : key || WON;
}

/** The claims on totals of reviews that stand next to one another up to a position. */
function reviewsBefore(
  { words }: Sentence,
  at: number,
  own: readonly Claimed[],
  key: string,
): Claimed[] {
  const reviews: Claimed[] = [];
  let end = at;
  for (const one of [...own].reverse()) {
    const between = words.slice(one.at + 1, end);
    if (
      between.length > FEW ||
      !pattern`^[^;。()figure none outcome ended underway]*$`.test(between)
    )
      break;
    // What contradicts the table itself is told of once.
    if (
      !agrees(one) ||
      !columnOf(one, key) ||
      one.scoped ||
      one.lenient ||
      one.figure.least !== one.figure.most
    )
      break;
    reviews.unshift(one);
    end = one.at;
  }
  return reviews;
}

function claimOf(
  reviews: readonly Claimed[],
  key: string,
  sentence: Sentence,
  at: number,
  facts: ReportFacts,
): Claimed | null {
  const sums = (key === WON ? [[UPHELD], [OTHER], [UPHELD, OTHER]] : [[key]]).map((columns) =>
    columns.flatMap((one) => reviews.flatMap((review) => columnOf(review, one) ?? [])).join('+'),
  );
  const readings = sums.flatMap((sum) => readingOf(sum, facts) ?? []);
  const [first] = reviews;
  if (!first || readings.length === 0 || readings.some((one) => one.value === null)) return null;
  const value = reviews.reduce((sum, { figure }) => sum + figure.value, 0);
  return {
    ...first,
    kind: `upheld ${at}`,
    at,
    last: at,
    figure: { value, least: value, most: value },
    token: sentence.tokens[at] as NarrativeToken,
    named: true,
    readings,
  };
}

/** The facts that tell how many of the reviews in a total had an outcome. */
function columnOf({ rule, named, readings }: Claimed, key: string): string | null {
  if (named || (rule !== 'text.reconsideration' && rule !== 'text.litigation')) return null;
  const terms = readings[0]?.terms ?? [];
  if (terms.length === 0 || !terms.every(({ fact }) => /^t4\..*\.total$/.test(fact))) return null;
  return terms.map(({ fact }) => fact.replace(/total$/, key)).join('+');
}
