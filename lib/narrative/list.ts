import { isOfOwnRow } from './own-row';
import type { Sentence } from './sentence';
import { isAlike, isCounted } from './units';
import { type Walked, walk } from './walk';
import { codeOf, pattern } from './word-classes';

/** A number, and what the text behind it may break it down into. */
export interface List {
  /** Position of the number's token. */
  readonly whole: number;
  /** Positions of what may be its parts, in order. */
  readonly items: readonly number[];
  /** How many of these are parts for certain: noun phrases in a row, parted alike. */
  readonly sure: number;
  /** How many stand in one sentence with no statement of its own between them. */
  readonly reach: number;
  /** Those that are counted in other units than the number, so that they may be no parts. */
  readonly doubtful: ReadonlySet<number>;
  /** The strength of the mark that parts them: 1 for `、`, 2 for a comma, 3 for a semicolon, 4 for a full stop. */
  readonly rank: number;
  /** The text says that these are parts: `其中`, `分别为`, a bracket; without, a list shows by its sum alone. */
  readonly opened: boolean;
  /** A colon stands before the first part, so that semicolons part the list itself. */
  readonly colon: boolean;
  /** A bracket right behind the number. */
  readonly bracket: boolean;
  /** One of the sure parts is all that is left: `其他信息5条`. */
  readonly rest: boolean;
  /** Which of the items within reach is all that is left; -1 where none is. */
  readonly restAt: number;
  /** The text says that these are all parts. */
  readonly complete: boolean;
  /** What they are of may be several things at once. */
  readonly overlapping: boolean;
}

/** Behind a number: `，其中`, `（`, `：`, `。其中`; the words up to it are few. */
const OPENING = pattern`^[^,;。figure()]{0,3}(?:[,:;。]?|。[^,;。figure()]{1,5},)[^,;。figure()]{0,6} ([among namely])|^[^,;。:figure()]{0,2}(\(|:)`;
/** A comparison with another year, up to `，其中`; `235条信息，比去年…`. */
const COMPARISON = pattern`^other?[,(][^;。figure()]{0,8}(?:figure[^;。figure()]{0,6})?compared[^;。,figure()]{0,3}(?:figure[^;。figure(,]{0,2}(?:,[^;。,figure()]{0,3}compared[^;。,figure()]{0,3}figure)?)?[)]?(?=[,。;]among)`;
const COMPARED = codeOf('compared');
/** Nothing but a mark between a number and what may break it down. */
const BARE = pattern`^[^,;。:figure()]{0,4}[,;。:]`;
/** Before a number that is all there is: `主动公开信息共373条`. */
const IN_ALL =
  /(?:共|共计|总计|合计|累计|总数|总量)(?:为|有|达|是)?(?:(?:主动)?(?:公开|发布|更新|推送)(?:了|各类|政府|政务|信息)*)?$/;
/** Letters before a number that are looked at for such a word. */
const WORD = 18;
/** `13条，从内容分类看，`: by what the number is broken down. */
const BY = /^[,;。](?:从|按照?)[^,;。:\d]{2,12}(?:看|分|划分|分类|统计)(?:为|[,:])/;
/** `浏览总量为1.2万人次`: how often something was seen, which is made of no pieces. */
const SEEN =
  /(?:访问|浏览|点击|阅读|播放|关注)(?:总?[次人]?[数量]|总数|总量|人次)?(?:共计|累计|总计)?(?:为|达到?|有|近|超过?|共|约)?$/;
/** A bracket that tells no figure, before what opens a list: `12条（均在专栏公开）。其中`. */
const ASIDE = pattern`^\([^()figure]{1,12}\)(?=[,。;]?[^,;。figure()]{0,4} among)`;
/** Clauses without a figure, of what was told: `2785篇，涉及机构、领域等内容，信息涵盖多个方面。其中`. */
const TOLD_OF = pattern`^[^,;。figure()]{0,3} , [^figure;。()turn otherMatter receive newly close request namely]{1,24}(?=[,。] among)`;
/** A bracket with parts of its own, before what opens another list: `311条（其中网站6条，公众号305条），其中`. */
const BROKEN_DOWN = pattern`^\([^()]{1,24}\)(?=[,。;] among)`;
/** A clause with a figure of its own behind a number, before the sentence in which a list opens. */
const SEEN_ASIDE = pattern`^,[^;。()figure]{0,24} figure (?=。[^,;。figure()]{0,4} among)`;
/** Before a number that is an item of a row: the row's opening, or a mark of it. */
const IN_ROW = pattern`[among namely;:] [^。]* $`;
/** Words before a number in which its row may open. */
const FARTHEST = 120;
/** Parts of a list that nothing announces, at the least. */
const LEAST_BARE = 3;

/** What the number at a position may be broken down into; null where no list follows. */
export function listBehind(sentence: Sentence, at: number): List | null {
  return listFrom(sentence, at, 0);
}

/** The same behind a bracket that breaks the number down in another way. */
export function listBehindBracket(sentence: Sentence, at: number): List | null {
  const bracket = BROKEN_DOWN.exec(sentence.words.slice(at + 1, at + 30))?.[0];
  return bracket?.includes(codeOf('figure')) ? listFrom(sentence, at, bracket.length) : null;
}

function listFrom(sentence: Sentence, at: number, skipped: number): List | null {
  const { words, tokens, passage } = sentence;
  const whole = tokens[at]?.figure;
  if (!whole || !isCounted(whole.unit || '条')) return null;
  // `490件，较上年减少11.1%，其中`: a comparison is no part.
  const next = words.slice(at + 1, at + 41);
  const compared =
    skipped ||
    (next.includes(COMPARED) ? COMPARISON.exec(next)?.[0].length : 0) ||
    lengthOfRate(sentence, at, next) ||
    lengthOfSeen(sentence, at, next) ||
    (ASIDE.exec(next)?.[0].length ?? TOLD_OF.exec(next)?.[0].length ?? 0);
  const behind = next.slice(compared, compared + 16);
  const by = lengthOfBy(sentence, at + compared);
  const opening = OPENING.exec(behind) ?? (compared > 0 ? null : BARE.exec(behind));
  if (!opening) return null;
  if (pattern`[compared planned] [^,;。]* $`.test(words.slice(Math.max(0, at - 20), at)))
    return null;
  const begin = at + 1 + compared + (by || opening[0].length);
  const word = opening[1];
  if (word === codeOf('namely') && isOfOwnRow(sentence, begin - 1)) return null;
  const bracket = opening[2] === '(';
  const colon = opening[2] === ':' || words[begin] === ':';
  const partly = bracket
    ? pattern`^[^,;figure]{0,3} among`.test(words.slice(begin, begin + 4))
    : word === codeOf('among');
  const isAnnounced = word !== undefined || bracket || by > 0;
  const inner = !bracket && !colon && IN_ROW.test(words.slice(Math.max(0, at - FARTHEST), at));
  const walked = walk(sentence, begin, { bracket, colon, opened: isAnnounced, inner }, whole);
  const { items } = walked;
  if (items.length === 0) return null;
  // `信箱44件，办结率100%，其中动态35条`: what a rate parts from its number, and is counted otherwise, is none of it.
  const first = tokens[items[0] ?? -1]?.figure;
  if (compared > 0 && first && !isAlike(first, whole)) return null;
  // `浏览总量为1.2万人次。公开类型包括：文件25条…`: people are no pieces of writing.
  if (first && !isAlike(first, whole) && isOfPeople(sentence, at)) return null;
  // `2条，分别为文件和清单。网站发布90条`: what opens a list, but tells no figures of it.
  if (word !== undefined && words.slice(begin + 2, items[0]).includes('。')) return null;
  const start = tokens[at]?.start ?? 0;
  const inAll = IN_ALL.test(passage.folded.text.slice(Math.max(0, start - WORD), start));
  const opened =
    isAnnounced ||
    opening[2] === ':' ||
    (opening[0].endsWith(',') && isWholeByItself(walked, inAll));
  const named = bracket ? !partly : word === codeOf('namely');
  return {
    ...walked,
    whole: at,
    opened,
    colon,
    bracket,
    complete: walked.ended && opened && (named || walked.rest),
    overlapping:
      !walked.rest && pattern`^[^figure]* concerning`.test(words.slice(at + 1, items[0])),
  };
}

/** Whether a number counts visitors, or how often something was seen. */
function isOfPeople({ tokens, passage }: Sentence, at: number): boolean {
  const { start = 0, figure } = tokens[at] ?? {};
  const before = passage.folded.text.slice(Math.max(0, start - WORD), start);
  return figure?.unit === '人次' || SEEN.test(before);
}

/** `31条，全文电子化率100%。其中`: what a rate of the whole takes behind its number. */
function lengthOfRate({ tokens }: Sentence, at: number, next: string): number {
  const length = pattern`^,[^,;。figure()]{0,8}figure(?=[,。;]among)`.exec(next)?.[0].length ?? 0;
  return tokens[at + length]?.figure?.unit === '%' ? length : 0;
}

/** `28条，均在专栏发布，专栏浏览总量达9000人次。类型包括：`: where the pieces stand and how often they were seen, up to what they are. */
function lengthOfSeen(sentence: Sentence, at: number, next: string): number {
  const length = SEEN_ASIDE.exec(next)?.[0].length ?? 0;
  return length > 0 && isOfPeople(sentence, at + length) && !isOfPeople(sentence, at) ? length : 0;
}

/** How many words behind a number only say by what it is broken down; 0 where none do. */
function lengthOfBy({ tokens, passage }: Sentence, at: number): number {
  const start = tokens[at]?.end ?? 0;
  const by = BY.exec(passage.folded.text.slice(start, start + 20))?.[0].length ?? 0;
  if (by === 0) return 0;
  const first = tokens.findIndex((token, i) => i > at && token.end > start + by);
  return first < 0 ? 0 : first - at - 1;
}

/** `信息共373条，网站93条、公众号267条、其他方式13条`: what is left over stands last, so the rest is said before it. */
function isWholeByItself({ rest, sure, doubtful }: Walked, inAll: boolean): boolean {
  return inAll && rest && sure >= LEAST_BARE && doubtful.size === 0;
}
