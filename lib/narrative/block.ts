import type { Steps } from '../steps';
import type { Claimed } from './claimed';
import { claimFigures } from './figures';
import { holdClaims } from './hold';
import { checkParts } from './parts';
import { checkRates } from './rates';
import type { ReportFacts } from './readings';
import type { Passage, Sentence, Topic } from './sentence';
import { tokenize } from './tokens';
import { sentenceOf } from './topics';
import type { NarrativeCheck } from './types';
import { codeOf, pattern } from './word-classes';

/** Words of a sentence that are looked at together; what comes behind is looked at by itself. */
const MOST_TOKENS = 300;
/** Numbering of a paragraph or a heading below a section. */
const NUMBERED =
  /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/;
/** Letters of a heading at most. */
export const SHORT = 40;
/** Worth parting into words: figures, or something that was not. */
const WORTH = /[\d%０-９无未零]|没有|不存在|[一二两三四五六七八九十百]余?[件起宗条份部]/;

/** Reads a block's sentences; gives what the blocks below it, if they are not numbered themselves, speak of. */
export function* readBlock(
  passage: Passage,
  subject: Topic,
  facts: ReportFacts,
  year: number | null,
  issuer: string | null,
  checks: NarrativeCheck[],
): Steps<Topic> {
  const { block } = passage;
  const numbered = NUMBERED.test(block.text) || block.kind === 'heading';
  let current: Topic = numbered ? '' : subject;
  if (!numbered && !WORTH.test(block.text)) return subject;
  const { text } = passage.folded;
  const tokens = tokenize(text, year).filter(
    (token) =>
      token.kind !== 'scope' ||
      !isIssuer(issuer ?? '', token.key, text.slice(token.start, token.end)),
  );
  let topic: Topic = current;
  const sentences: Sentence[] = [];
  for (let begin = 0; begin < tokens.length; ) {
    let end = begin;
    while (end < tokens.length - 1 && end < begin + MOST_TOKENS - 1 && tokens[end]?.kind !== '。')
      end++;
    const slice = tokens.slice(begin, end + 1);
    const from = tokens[begin - 1]?.end ?? 0;
    const sentence = sentenceOf(passage, slice, from, topic === 'otherMatter' ? current : topic);
    topic = sentence.topics[slice.length] ?? '';
    if (numbered && begin === 0)
      current = text.length <= SHORT || topic !== 'otherMatter' ? topic : '';
    sentences.push(sentence);
    begin = end + 1;
    yield;
  }
  checks.push(...(yield* checkSentences(sentences, facts)));
  return current;
}

/** Holds a block's figures against the tables and against one another. */
function* checkSentences(
  sentences: readonly Sentence[],
  facts: ReportFacts,
): Steps<NarrativeCheck[]> {
  const claims: Claimed[] = [];
  if (!sentences.some(({ words }) => pattern`[figure none]`.test(words))) return [];
  let scoped = false;
  for (const sentence of sentences) {
    if (!pattern`[figure none]`.test(sentence.words)) continue;
    // Who speaks for a part of the body goes on doing so, until the whole area is named.
    if (pattern`area`.test(sentence.words)) scoped = false;
    const own = claimFigures(sentence, facts, scoped);
    scoped ||= own.some((claim) => claim.scoped && !claim.lenient);
    claims.push(...own);
    yield;
  }
  const counts = sentences.some(({ words }) => words.includes(codeOf('figure')));
  const text = counts ? joined(sentences) : null;
  if (!text) return holdClaims(claims, new Set());
  const parted = checkParts(text, claims);
  yield;
  const told = holdClaims(claims, parted.explained);
  return [...told, ...checkRates(text, parted.lists, claims, facts), ...parted.checks];
}

/** A block's sentences as one: what is told in one may be broken down in the next. */
function joined(sentences: readonly Sentence[]): Sentence | null {
  const [first, ...rest] = sentences;
  if (!first || rest.length === 0) return first ?? null;
  return {
    passage: first.passage,
    tokens: first.tokens.concat(...rest.map(({ tokens }) => tokens)),
    words: sentences.map(({ words }) => words).join(''),
    // What was spoken of behind the last word of one is told by the next.
    topics: first.topics.slice(0, -1).concat(...rest.map(({ topics }) => topics.slice(0, -1))),
  };
}

/**
 * Whether words that would limit a figure name who reports. `key` is a body's short name, the letters of which stand in the
 * full one in their order: 人社局, 人力资源和社会保障局. An office reports on what it does in its government's name.
 */
function isIssuer(issuer: string, key: string, printed: string): boolean {
  if (key === '') {
    const isOffice = /办公[厅室]$/.test(issuer);
    return (
      issuer.includes(printed) || (isOffice && /^(?:代表|名义|[市区县]?本级|政府办)$/.test(printed))
    );
  }
  let at = -1;
  return [...key].every((letter) => {
    at = issuer.indexOf(letter, at + 1);
    return at >= 0;
  });
}
