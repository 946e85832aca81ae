import { PROCEEDINGS } from './claim';
import type { Passage, Sentence, Topic } from './sentence';
import { isMark, type NarrativeToken } from './tokens';
import { codeOf, type WordClass } from './word-classes';

/** Words that say what is spoken of from there on. */
const TOPICS: ReadonlySet<string> = new Set<WordClass>([
  'request',
  'normative',
  'regulation',
  'decision',
  'fee',
  ...PROCEEDINGS,
  'group',
  'otherMatter',
]);
const REVIEWS: ReadonlySet<string> = new Set(PROCEEDINGS);
/** What may have been named in passing, as what requests were about: `内容涉及规范性文件目录，均已答复。其中予以公开2件，部分公开2件`. */
const PASSING: ReadonlySet<Topic> = new Set(['', 'normative', 'regulation', 'decision', 'fee']);

/** Follows what a sentence speaks of from word to word. */
export function sentenceOf(
  passage: Passage,
  tokens: readonly NarrativeToken[],
  from: number,
  before: Topic,
): Sentence {
  const topics: Topic[] = [];
  let topic = PASSING.has(before) && tellsOfRequests(tokens) ? 'request' : before;
  let words = '';
  const printed = passage.folded.text.slice(from, tokens.at(-1)?.end);
  const disclosed = printed.search(DISCLOSURE);
  const disclosure = disclosed >= 0 || before === 'request' || REVIEWS.has(before);
  // `行政复议147件，其中涉及信息公开15件`: all reviews, of which only a part are on disclosure.
  const narrowed = from + (REVIEW.test(printed) ? (NARROWED.exec(printed)?.[1]?.length ?? 0) : 0);
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

/** `全年答复73件（含上年结转2件），予以公开36件，不予公开4件`: nothing else is carried over, or dealt with in several of these ways. */
function tellsOfRequests(tokens: readonly NarrativeToken[]): boolean {
  const groups = new Set(tokens.flatMap(({ kind, key }) => (kind === 'group' ? key : [])));
  return groups.size > 1 && !tokens.some(({ kind }) => kind === 'otherMatter');
}

/** `复议412件，与信息公开有关的0件`, `复议147件，其中涉及信息公开15件`: all reviews first, then those on disclosure. */
const NARROWED =
  /^((?:(?!信息公开|依申请)[^。]){0,80}(?:复议|诉讼)(?:(?!信息公开|依申请)[^。]){0,24}\d(?:(?!信息公开|依申请|均|全部|都是)[^。]){0,24}?)(?:与|因|涉及|涉|属于|为)?(?:政府|政务)?(?:信息公开|依申请)/;
const REVIEW = /复议|诉讼/;
const DISCLOSURE = /信息公开|依申请/;
const CAUSE = /[因对][^因对。;]{2,30}$/;

/** `因具体行政行为被提起行政诉讼`: the cause that is named is not the disclosure of information. */
function isOfOtherActs({ folded }: Passage, at: number): boolean {
  const cause = CAUSE.exec(folded.text.slice(Math.max(0, at - 32), at))?.[0];
  if (cause === undefined || /公开|申请|答复|信息/.test(cause)) return false;
  return /行为|处罚|许可|强制|案件|征收|拆迁|决定|登记|不服/.test(cause);
}
