import { NUMERALS } from '../text/numerals';
import type { ToldFigure } from './figure';
import type { Sentence } from './sentence';
import { isYearOfDocument, lengthOfSubList } from './sub-list';
import { isAlike, isCounted, isInPieces, isPiece, PEOPLE } from './units';
import { codeOf, pattern } from './word-classes';

/** The figures behind a number, and how far they are its parts. */
export interface Walked {
  /** Positions of what may be its parts, in order. */
  readonly items: readonly number[];
  /** How many of these are parts for certain: noun phrases in a row, parted alike. */
  readonly sure: number;
  /** How many stand in one sentence with no statement of its own between them. */
  readonly reach: number;
  /** Those that are counted in other units than the number, so that they may be no parts. */
  readonly doubtful: ReadonlySet<number>;
  /** The strength of the mark that parts them, as in `MARKS`. */
  readonly rank: number;
  /** Nothing behind the last sure part belongs to the list. */
  readonly ended: boolean;
  /** One of the sure parts is all that is left: `其他信息5条`. */
  readonly rest: boolean;
  /** Which of the items within reach is all that is left; -1 where none is. */
  readonly restAt: number;
}

/** How a list begins. */
interface Opening {
  /** It stands in brackets. */
  readonly bracket: boolean;
  /** A colon stands before it. */
  readonly colon: boolean;
  /** A word or a bracket says that parts follow. */
  readonly opened: boolean;
  /** Its number stands in a row itself, the next item of which a semicolon begins. */
  readonly inner: boolean;
}

/** Words that begin another statement, so that what follows is no part. */
const ENDS = pattern`^[turn thisYear receive newly among namely otherYear period lastYear nextYear]`;
/** `2023年26条`: a year that names a part. */
const OF_YEAR = pattern`^[thisYear lastYear nextYear otherYear] figure`;
const COMPARED = pattern`[compared planned share]`;
const FIGURE = codeOf('figure');
/** Verbs and prepositions with which a statement of its own begins. */
const STATEMENT = new RegExp(
  `^(?:并|还|另外?|又|此外|均|共|已|累计|[${NUMERALS}]是|我[局县市区镇乡委办街省厅])*(以及|最终|通过|利用|依托|组织(?!机构|架构|人事|建设)|召开|举办|开展(?!情况)|发布|公开|回复|答复|办理|受理|收到|接收|办结|处理|制发|编发|转发|转载|推送|报送|更新|审核|开设|设立|完成|编制|印发|撰写|参加|接待|接听|征集(?!调查|类)|推动|建成|整改|在)`,
);
/** Verbs of one sense, under which items of one list may stand. */
const SENSES = [/^(?:通过|利用|依托|在)$/, /^(?:发布|公开|制发|编发|转发|转载|推送|更新|印发)$/];
/** The strength of what parts two items. */
const MARKS = '、,;。';
/** Parts that are looked at, and words between the first and the last of them. */
const MOST = 60;
const FARTHEST = 300;
/** Letters at the beginning of a part that are looked at for a verb. */
const OPENS = 12;
/** Letters before a list in which its noun stands. */
const OWNER = 24;
/** What may stand between `其他` and its figure if it is all that is left; `其他文件` are only files. */
const ALL_ELSE =
  /^(?:各|类|别|政务|政府|公开|信息|方面|内容|情况|情形|事项|领域|渠道|平台|途径|载体|媒体|方式|形式|项目|类型|栏目|主动|法定|应当?|需要?|结合|实际|我[市县区局镇省]|发布|的|共|计|合|为|有)*$/;

/** Collects the figures behind a number, and tells how far they are its parts for certain. */
export function walk(
  sentence: Sentence,
  begin: number,
  { bracket, colon, opened, inner }: Opening,
  whole: ToldFigure,
): Walked {
  const { words, tokens } = sentence;
  const items: number[] = [];
  const doubtful = new Set<number>();
  const ofYears = OF_YEAR.test(words.slice(begin, begin + 3).replace(/^[,:]/, ''));
  let sure = -1;
  let reach = -1;
  // Where a verb that another part may bear, too, stands first.
  let verbAt = -1;
  let restAt = -1;
  let depth = 0;
  let rank = 0;
  let counted = false;
  let ended = true;
  let from = begin;
  let verb: string | undefined;
  const end = Math.min(words.length, begin + FARTHEST);
  const stop = (isEnd: boolean, isStatement = false): void => {
    if (isStatement && reach < 0) reach = items.length;
    if (sure >= 0) return;
    sure = verbAt >= 0 ? verbAt : items.length;
    ended = verbAt < 0 && (isEnd || restAt === items.length - 1);
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
      const within = colon && counted && rank !== 2 ? lengthOfSubList(sentence, i) : 0;
      if (within > 0) {
        i += within;
        continue;
      }
      if (items.length > 0) {
        // A clause without a figure of its own, such as `均按期办结`, ends the list, but a share belongs to its part.
        const isShare = pattern`share [^figure]* figure $`.test(words.slice(from, i));
        if (!counted && !isShare) stop(false, true);
        // `甲类8条、乙类12条，其他6条`: what is left over is of the list.
        const isLast = strength === 2 && isAllElse(sentence, i + 1, begin);
        if (strength > (rank || 3) && !isLast) stop(strength > 2, strength > 3);
        rank ||= strength;
        const next = words.slice(i + 1, i + 3);
        if (
          strength > 1 &&
          ENDS.test(next) &&
          !bracket &&
          !(ofYears && OF_YEAR.test(next)) &&
          !isYearOfDocument(sentence, i)
        )
          stop(false, true);
        if (reach < 0 && (strength > 3 || (strength === 3 && rank < 3 && inner)))
          reach = items.length;
      }
      counted = false;
      from = i + 1;
    } else if (word === FIGURE) {
      const figure = tokens[i]?.figure;
      const clause = words.slice(from, i);
      if (!figure || figure.unit === '%' || COMPARED.test(clause)) continue;
      if (!isCounted(figure.unit) || (figure.unit === PEOPLE && whole.unit !== PEOPLE)) {
        if (!counted) stop(false, true);
        continue;
      }
      // `其中1件为网上申请，3件为信函申请，4件均已答复`: of all of them again.
      if (counted || isOfAll(sentence, from, i)) stop(false, !counted);
      counted = true;
      if (sure >= 0 && reach >= 0) {
        items.push(i);
        continue;
      }
      const found = verbAtHead(sentence, from, i);
      if (items.length === 0) verb = found;
      // An item that begins with a verb is a part only where all of them begin so.
      else if (found !== undefined && found !== verb && !bracket) {
        const alike = SENSES.find((sense) => sense.test(found));
        if (verb !== undefined && alike?.test(verb)) verb = found;
        else if (opened && alike === SENSES[1] && verbAt < 0) verbAt = items.length;
        else if (verbAt < 0 || alike !== SENSES[1]) stop(false, true);
      } else if (found === undefined && sure < 0) verbAt = -1;
      if (!isAlike(figure, whole)) {
        if (!opened || (items.length === 0 && !isPiece(figure.unit))) stop(false, !opened);
        doubtful.add(i);
      }
      if (restAt < 0 && isAllElse(sentence, from, begin)) restAt = items.length;
      items.push(i);
    }
  }
  stop(true);
  if (reach < 0) reach = items.length;
  if (isInPieces(tokens, items.slice(0, sure), whole)) doubtful.clear();
  return { items, sure, reach, doubtful, rank, ended, rest: restAt >= 0 && restAt < sure, restAt };
}

/** Whether an item with nothing before its figure says what was done with all of them. */
function isOfAll({ tokens, passage }: Sentence, from: number, at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  return (
    from === at && /^(?:申请)?(?:均|皆|全部|全都|都)/.test(passage.folded.text.slice(end, end + 4))
  );
}

/** The verb that an item begins with. */
function verbAtHead({ tokens, passage }: Sentence, from: number, at: number): string | undefined {
  const start = tokens[from]?.start ?? 0;
  const end = Math.min(start + OPENS, tokens[at]?.start ?? 0);
  return STATEMENT.exec(passage.folded.text.slice(start, end))?.[1];
}

/** Whether the item that begins at a position is whatever the others are not. */
function isAllElse({ words, tokens, passage }: Sentence, begin: number, opening: number): boolean {
  const found = pattern`^[^,;figure。]{0,12}? remaining ([^,;、figure。]{0,8} figure)`.exec(
    words.slice(begin, begin + 24),
  );
  if (!found) return false;
  const at = begin + found[0].length - 1;
  const from = tokens[at - (found[1]?.length ?? 0)]?.end ?? 0;
  const { text } = passage.folded;
  const noun = text.slice(from, tokens[at]?.start);
  if (ALL_ELSE.test(noun)) return true;
  // `行政权力841项，其中…其他行政权力13项`: of what the number itself counts.
  const start = tokens[opening]?.start ?? 0;
  return noun.length > 1 && text.slice(Math.max(0, start - OWNER), start).includes(noun);
}
