import { FORMS } from '../form';
import type { Page, TextBlock } from '../page/blocks';
import type { ReportReading } from '../report/read';
import { sectionOf } from '../report/sections';
import type { Steps } from '../steps';
import type { Claimed } from './claimed';
import { Dated } from './dated';
import { claimFigures } from './figures';
import { type Folded, fold } from './fold';
import { holdClaims, isHeld } from './hold';
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
/** Section headings that make a page without tables a report. */
const LEAST_HEADED = 2;
/** The first section's number, or a title that it goes by. */
const FIRST = /^一 ?[、.．,，]/;
const OVERVIEW = /^[^，。；：:,;]{0,20}(?:概况|概述|(?:总体|基本|整体)(?:工作)?情况)$/;
/** A year may be told. */
const DATES = /20\d\d年|今年|本年/;
/** Numbered as a section, and about problems and plans. */
const PROBLEMS = /^[三四五六] ?[、.．,，][^。]*(?:问题|不足|改进|打算|下一步)/;
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

/**
 * Holds what the narrative says against the tables, and against itself. Where no table was read, the section headings of
 * a report must stand there; what needs no table is checked then.
 */
export function* checkNarrative(
  blocks: Page['blocks'],
  { form: read, facts: list, year, issuer, isReport }: ReportReading,
): Steps<NarrativeCheck[]> {
  const checks: NarrativeCheck[] = [];
  const form = read ?? FORMS[0];
  if (!isReport || !form) return checks;
  const facts: Facts = new Map(list.map((fact) => [fact.id, fact]));
  const texts = blocks.filter((block): block is TextBlock => block.kind !== 'table');
  const sections = texts.map((block) => sectionOf(block, form));
  const headed = new Set(sections.filter((section) => section >= 0)).size;
  if (list.length === 0 && headed < LEAST_HEADED) return checks;
  let section = headed > 0 ? -1 : 0;
  let subject: Topic = '';
  const dated = year === null ? null : new Dated(year);
  for (const [i, block] of texts.entries()) {
    section = sectionAt(block, sections[i] ?? -1, section);
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
    if (section < PLANS && DATES.test(block.text)) dated?.read(passage);
    if (section !== PLANS)
      subject = yield* readBlock(passage, subject, facts, year, issuer, checks);
    yield;
  }
  const isOtherYear = checks.some(
    ({ rule, outcome, severity }) =>
      rule === 'text.year' && outcome === 'fail' && severity === 'warning',
  );
  // Where the period is another year's, the narrative may be, too.
  return isOtherYear || !dated ? checks : [...checks, ...dated.checks()];
}

/** The section that a block stands in: by its own heading, or by one that goes by another title than the form's. */
function sectionAt({ text }: TextBlock, own: number, before: number): number {
  if (own >= 0) return own;
  if (text.length > SHORT) return before;
  if (before < 0 && (FIRST.test(text) || OVERVIEW.test(text))) return 0;
  return before >= 0 && before < PLANS && PROBLEMS.test(text) ? PLANS : before;
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

/**
 * Whether words that would limit a figure name who reports. `key` is a body's short name, the letters of which stand in the
 * full one in their order: 人社局, 人力资源和社会保障局. An office reports on what it does in its government's name.
 */
function isIssuer(issuer: string, key: string, printed: string): boolean {
  if (key === '') {
    const isOffice = /办公[厅室]$/.test(issuer);
    return issuer.includes(printed) || (isOffice && /^(?:代表|名义)$/.test(printed));
  }
  let at = -1;
  return [...key].every((letter) => {
    at = issuer.indexOf(letter, at + 1);
    return at >= 0;
  });
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
function* checkSentences(sentences: readonly Sentence[], facts: Facts): Steps<NarrativeCheck[]> {
  const claims: Claimed[] = [];
  const text = joined(sentences);
  if (!text || !pattern`[figure none]`.test(text.words)) return [];
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
  if (!text.words.includes(codeOf('figure'))) return holdClaims(claims, new Set());
  const parted = checkParts(text, new Set(claims.filter(isHeld).map(({ token }) => token)));
  yield;
  const told = holdClaims(claims, parted.explained);
  return [...told, ...checkRates(text, parted.lists, claims, facts), ...parted.checks];
}

/** A block's sentences as one: what is told in one may be broken down in the next. */
function joined(sentences: readonly Sentence[]): Sentence | null {
  const [first] = sentences;
  if (!first || sentences.length === 1) return first ?? null;
  return {
    passage: first.passage,
    tokens: sentences.flatMap(({ tokens }) => tokens),
    words: sentences.map(({ words }) => words).join(''),
    topics: sentences.flatMap(({ topics, tokens }) => topics.slice(0, tokens.length)),
  };
}

/** Follows what a sentence speaks of from word to word. */
function sentenceOf(
  passage: Passage,
  tokens: readonly Token[],
  from: number,
  before: Topic,
): Sentence {
  const topics: Topic[] = [];
  let topic = before;
  let words = '';
  const printed = passage.folded.text.slice(from, tokens.at(-1)?.end);
  const disclosed = printed.search(DISCLOSURE);
  const disclosure = disclosed >= 0 || before === 'request' || REVIEWS.has(before);
  // `行政复议147件，其中涉及信息公开15件`: all reviews, of which only a part are on disclosure.
  const narrowed = from + (NARROWED.exec(printed)?.[1]?.length ?? 0);
  for (const { kind, start } of tokens) {
    topics.push(topic);
    if (TOPICS.has(kind)) {
      if (kind !== 'group' || topic === '') topic = kind as WordClass;
      // Reviews of other acts than the disclosure of information are another matter.
      if (REVIEWS.has(kind) && (!disclosure || start < narrowed || isOfOtherActs(passage, start)))
        topic = 'otherMatter';
    }
    words += isMark(kind) ? kind : codeOf(kind);
  }
  topics.push(topic);
  return { passage, tokens, words, topics };
}

/** `复议412件，与信息公开有关的0件`, `复议147件，其中涉及信息公开15件`: all reviews first, then those on disclosure. */
const NARROWED =
  /^((?:(?!信息公开|依申请)[^。]){0,80}(?:复议|诉讼)(?:(?!信息公开|依申请)[^。]){0,24}\d(?:(?!信息公开|依申请|均|全部|都是)[^。]){0,24}?)(?:与|因|涉及|涉|属于|为)?(?:政府|政务)?(?:信息公开|依申请)/;
const DISCLOSURE = /信息公开|依申请/;
const CAUSE = /[因对][^因对。;]{2,30}$/;

/** `因具体行政行为被提起行政诉讼`: the cause that is named is not the disclosure of information. */
function isOfOtherActs({ folded }: Passage, at: number): boolean {
  const cause = CAUSE.exec(folded.text.slice(Math.max(0, at - 32), at))?.[0];
  if (cause === undefined || /公开|申请|答复|信息/.test(cause)) return false;
  return /行为|处罚|许可|强制|案件|征收|拆迁|决定|登记|不服/.test(cause);
}
