import type { Page, TextBlock } from '../page/blocks';
import type { ReportReading } from '../report/read';
import { sectionOf } from '../report/sections';
import type { Steps } from '../steps';
import { checkFigures } from './figures';
import { type Folded, fold } from './fold';
import { checkLeftOvers } from './left-overs';
import { checkParts } from './parts';
import { checkRates } from './rates';
import type { Facts } from './readings';
import type { Passage, Sentence, Topic } from './sentence';
import { isMark, type Token, tokenize } from './tokens';
import type { NarrativeCheck } from './types';
import { codeOf, pattern, type WordClass } from './word-classes';
import { checkPeriod, checkPlans } from './years';

export type { NarrativeCheck, NarrativeReason, Phrase } from './types';

/** Words of a sentence that are looked at together; what comes behind is looked at by itself. */
const MOST_TOKENS = 300;
/** The section on problems and plans. */
const PLANS = 4;

/** Numbering of a paragraph or a heading below a section. */
const NUMBERED =
  /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/;
const SHORT = 40;
/** Worth parting into words: figures, or something that was not. */
const WORTH = /[\d%０-９无未]|没有|[一二两三四五六七八九十百]余?[件起宗条份]/;
const TOPICS: ReadonlySet<string> = new Set<WordClass>([
  'request',
  'normative',
  'regulation',
  'decision',
  'fee',
  'reconsideration',
  'litigation',
  'directSuit',
  'laterSuit',
  'group',
  'otherMatter',
]);
const REVIEWS: ReadonlySet<string> = new Set<WordClass>([
  'reconsideration',
  'litigation',
  'directSuit',
  'laterSuit',
]);

/** Holds what the narrative says against the tables; nothing where no table was read. */
export function* checkNarrative(
  blocks: Page['blocks'],
  { form, facts: list, year, issuer }: ReportReading,
): Steps<NarrativeCheck[]> {
  const checks: NarrativeCheck[] = [];
  if (!form || list.length === 0) return checks;
  const facts: Facts = new Map(list.map((fact) => [fact.id, fact]));
  const texts = blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const sections = texts.map((block) => sectionOf(block, form));
  const headed = sections.some((section) => section >= 0);
  let section = headed ? -1 : 0;
  let subject: Topic = '';
  for (const [i, block] of texts.entries()) {
    const heads = sections[i] ?? -1;
    if (heads >= 0) section = heads;
    const passage = passageOf(block);
    if (section < 0) {
      // What stands before the first section may tell the period; menus and links tell nothing.
      if (year !== null && block.text.includes('12')) {
        checks.push(...checkPeriod(passage, year));
      }
      continue;
    }
    checks.push(...checkLeftOvers(block));
    if (year !== null) {
      if (block.text.includes('12')) checks.push(...checkPeriod(passage, year));
      if (section === PLANS && block.text.includes(String(year)))
        checks.push(...checkPlans(passage, year));
    }
    if (section !== PLANS)
      subject = yield* readBlock(passage, subject, facts, year, issuer, checks);
    yield;
  }
  return checks;
}

/** A block, folded only when it is read. */
function passageOf(block: TextBlock): Passage {
  let folded: Folded | undefined;
  return {
    block,
    get folded() {
      folded ??= fold(block.text);
      return folded;
    },
  };
}

/** Reads a block's sentences; gives what the blocks below it, if they are not numbered themselves, speak of. */
function* readBlock(
  passage: Passage,
  subject: Topic,
  facts: Facts,
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
      token.kind !== 'scope' || !issuer?.includes(token.key || text.slice(token.start, token.end)),
  );
  let topic: Topic = current;
  for (let begin = 0; begin < tokens.length; ) {
    let end = begin;
    while (end < tokens.length - 1 && end < begin + MOST_TOKENS - 1 && tokens[end]?.kind !== '。')
      end++;
    const slice = tokens.slice(begin, end + 1);
    const from = tokens[begin - 1]?.end ?? 0;
    const words = text.slice(from, tokens[end]?.end ?? text.length);
    const sentence = sentenceOf(passage, slice, words, topic === 'otherMatter' ? current : topic);
    topic = sentence.topics[slice.length] ?? '';
    if (numbered && begin === 0)
      current = text.length <= SHORT || topic !== 'otherMatter' ? topic : '';
    if (pattern`[figure none]`.test(sentence.words)) {
      const { checks: told, claimed } = checkFigures(sentence, facts);
      checks.push(...told);
      if (sentence.words.includes(codeOf('figure'))) {
        checks.push(...checkRates(sentence, claimed, facts), ...checkParts(sentence, claimed));
      }
    }
    begin = end + 1;
    yield;
  }
  return current;
}

/** Follows what a sentence speaks of from word to word. */
function sentenceOf(
  passage: Passage,
  tokens: readonly Token[],
  printed: string,
  before: Topic,
): Sentence {
  const topics: Topic[] = [];
  let topic = before;
  let words = '';
  const disclosure = /信息公开|依申请/.test(printed) || before === 'request' || REVIEWS.has(before);
  for (const { kind } of tokens) {
    topics.push(topic);
    if (TOPICS.has(kind)) {
      if (kind === 'regulation') topic = 'normative';
      else if (kind !== 'group' || topic === '') topic = kind as WordClass;
      // Reviews of other acts than the disclosure of information are another matter.
      if (REVIEWS.has(kind) && !disclosure) topic = 'otherMatter';
    }
    words += isMark(kind) ? kind : codeOf(kind);
  }
  topics.push(topic);
  return { passage, tokens, words, topics };
}
