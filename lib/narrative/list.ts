import type { Figure } from './figure';
import type { Sentence } from './sentence';
import { codeOf, pattern } from './word-classes';

/** A number, and what the text behind it may break it down into. */
export interface List {
  /** Position of the number's token. */
  readonly whole: number;
  /** Positions of what may be its parts, in order. */
  readonly items: readonly number[];
  /** How many of these are parts for certain: noun phrases in a row, parted alike. */
  readonly sure: number;
  /** The strength of the mark that parts them: 1 for `、`, 2 for a comma, 3 for a semicolon, 4 for a full stop. */
  readonly rank: number;
  /** The text says that these are parts: `其中`, `分别为`, a bracket; without, a list shows by its sum alone. */
  readonly opened: boolean;
  /** The text says that these are all parts. */
  readonly complete: boolean;
  /** What they are of may be several things at once. */
  readonly overlapping: boolean;
}

/** Behind a number: `，其中`, `（`, `：`, `。其中`; the words up to it are few. */
const OPENING = pattern`^[^,;。figure()]{0,3}[,:;。]?[^,;。figure()]{0,6} ([among namely])|^[^,;。:figure()]{0,2}(\(|:)`;
/** Nothing but a mark between a number and what may break it down. */
const BARE = pattern`^[^,;。:figure()]{0,4}[,;。:]`;
/** Words that begin another statement, so that what follows is no part. */
const ENDS = pattern`^[turn thisYear receive newly among namely otherYear period lastYear nextYear]`;
const COMPARED = pattern`[compared planned share]`;
const FIGURE = codeOf('figure');
/** What one counts in cases, pieces, items: writers mix them. */
const COUNTED = /^(?:条次?|件次?|人次|[篇份起宗例项次部个期])$/;
/** Verbs and prepositions with which a statement of its own begins. */
const STATEMENT =
  /^(?:并|还|另外?|又|此外|均|共|已|累计|我[局县市区镇乡委办街省厅])*(以及|最终|通过|利用|依托|组织|召开|举办|开展|发布|公开|回复|答复|办理|受理|收到|处理|制发|编发|转发|推送|报送|更新|审核|开设|设立|完成|编制|印发|撰写|参加|接待|接听|征集|推动|建成|整改|在)/;
/** The strength of what parts two items. */
const MARKS = '、,;。';
/** Parts that are looked at, and words between the first and the last of them. */
const MOST = 60;
const FARTHEST = 300;

/** What the number at a position may be broken down into; null where no list follows. */
export function listBehind(sentence: Sentence, at: number): List | null {
  const { words, tokens } = sentence;
  const whole = tokens[at]?.figure;
  if (!whole || !COUNTED.test(whole.unit || '条')) return null;
  const behind = words.slice(at + 1, at + 17);
  const opening = OPENING.exec(behind) ?? BARE.exec(behind);
  if (!opening) return null;
  if (pattern`[compared planned] [^,;。]* $`.test(words.slice(Math.max(0, at - 20), at)))
    return null;
  const begin = at + 1 + opening[0].length;
  const word = opening[1];
  const bracket = opening[2] === '(';
  const partly = bracket
    ? pattern`^[^,;figure]{0,3} among`.test(words.slice(begin, begin + 4))
    : word === codeOf('among');
  const walked = walk(sentence, begin, bracket, whole);
  const { items, sure } = walked;
  if (items.length === 0) return null;
  const last = items[sure - 1] as number;
  const rest = isRest(sentence, begin, last);
  const named = bracket ? !partly : word === codeOf('namely');
  return {
    whole: at,
    items,
    sure,
    rank: walked.rank,
    opened: bracket || word !== undefined,
    complete: walked.ended && (named || (rest && (bracket || word !== undefined))),
    overlapping: pattern`^[^figure]* concerning`.test(words.slice(at + 1, items[0])),
  };
}

/** What may stand between `其他` and its figure if it is all that is left; `其他文件` are only files. */
const ALL_ELSE =
  /^(?:各|类|别|政务|政府|公开|信息|方面|内容|情况|情形|事项|领域|渠道|平台|途径|方式|形式|项目|类型|栏目|的|共|计|合|为|有)*$/;

/** `其他信息5条`: the last part is whatever the others are not. */
function isRest({ words, tokens, passage }: Sentence, begin: number, last: number): boolean {
  const found = pattern`remaining [^,;、figure]* $`.exec(words.slice(begin, last));
  if (!found) return false;
  const from = tokens[begin + found.index]?.end ?? 0;
  return ALL_ELSE.test(passage.folded.text.slice(from, tokens[last]?.start));
}

/** `3862条次` is made of 条. */
export function isAlike(part: Figure, whole: Figure): boolean {
  return whole.unit === '' || part.unit.replace('次', '') === whole.unit.replace('次', '');
}

/** Collects the figures behind a number, and tells how far they are its parts for certain. */
function walk(
  { words, tokens, passage }: Sentence,
  begin: number,
  bracket: boolean,
  whole: Figure,
): { items: number[]; sure: number; ended: boolean; rank: number } {
  const items: number[] = [];
  let sure = -1;
  let depth = 0;
  let rank = 0;
  let counted = false;
  let ended = true;
  let from = begin;
  let verb: string | undefined;
  const end = Math.min(words.length, begin + FARTHEST);
  const stop = (isEnd: boolean): void => {
    if (sure < 0) {
      sure = items.length;
      ended = isEnd;
    }
  };
  for (let i = begin; i < end && items.length < MOST; i++) {
    const word = words[i] as string;
    if (word === '(') depth++;
    else if (word === ')') {
      if (--depth < 0) break;
    } else if (depth > 0) continue;
    else if (MARKS.includes(word)) {
      const strength = MARKS.indexOf(word) + 1;
      // `文件、公报等信息9条` is one item.
      if (strength === 1 && !counted) continue;
      // A share belongs to its part, whatever mark stands before it.
      if (pattern`^ other? share`.test(words.slice(i + 1, i + 3))) continue;
      if (items.length > 0) {
        // A clause without a figure of its own, such as `均按期办结`, ends the list, but a share belongs to its part.
        const isShare = pattern`share [^figure]* figure $`.test(words.slice(from, i));
        if (!counted && !isShare) stop(true);
        if (strength > (rank || 3)) stop(strength > 2);
        rank ||= strength;
        if (ENDS.test(words[i + 1] ?? '') && !bracket) stop(false);
      }
      counted = false;
      from = i + 1;
    } else if (word === FIGURE) {
      const figure = tokens[i]?.figure;
      const clause = words.slice(from, i);
      if (!figure || figure.unit === '%' || COMPARED.test(clause)) continue;
      if (!COUNTED.test(figure.unit)) {
        if (!counted) stop(false);
        continue;
      }
      const start = tokens[from]?.start ?? 0;
      const found = STATEMENT.exec(
        passage.folded.text.slice(start, Math.min(start + 12, tokens[i]?.start ?? 0)),
      )?.[1];
      if (items.length === 0) verb = found;
      // An item that begins with a verb is a part only where all of them begin so.
      else if (found !== undefined && found !== verb && !bracket) stop(false);
      if (counted || !isAlike(figure, whole)) stop(false);
      counted = true;
      items.push(i);
    }
  }
  if (sure < 0) sure = items.length;
  return { items, sure, ended, rank };
}
