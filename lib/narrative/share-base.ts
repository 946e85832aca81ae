import { NEW } from './claim';
import { type ReportFacts, readingOf } from './readings';
import type { Sentence } from './sentence';
import { swapped } from './sum';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');
/** What a share says that it is of: `占公文总数的`. */
const OF =
  /^(?:全年|全部|所有|本年度?|同期|年度|已)?([\u4e00-\u9fff]{2,6}?)(?:总数量?|总量|总件数|总条数|数量?|量)?的?(?:约|近)?$/;
/** The same of all requests. */
const ALL_REQUESTS =
  /^(?:比?例?为?|全年|全部|所有|本年度?|年度|总|收到|受理|新收|接收|办理|的|了|依|政府|信息|公开)*申请(?:公开|件|事项|信息|案件)*(?:总|数|量|件|比例|比重|的|约|为|达|近)*$/;
/** Letters before a number in which its noun stands. */
const NOUN = 16;
/** Words before a share in which its base stands. */
const SENTENCE = 60;
/** A share of fewer digits is a slip of many. */
const LEAST_DIGITS = 3;
/** What makes the base another than the number that stands there. */
const LIMITS = pattern`[scope area lastYear otherYear period cumulative compared planned]`;

/**
 * What a share is of that no list leads to: the number whose noun it names, all requests where it names these, or the number
 * right before it of which it is the share but for one digit; undefined where none is evident.
 */
export function evidentBase(
  text: Sentence,
  at: number,
  partAt: number,
  sign: number,
  facts: ReportFacts,
): number | undefined {
  const { words, tokens, topics, passage } = text;
  const part = tokens[partAt]?.figure;
  const begin = Math.max(words.lastIndexOf('。', at) + 1, at - SENTENCE);
  if (!part || sign <= partAt || LIMITS.test(words.slice(begin, at))) return undefined;
  const of = words.slice(sign + 1, at);
  const printed = passage.folded.text;
  if (pattern`[request bareRequest]`.test(of))
    return topics[at] === 'request' && namesAllRequests(text, at, sign)
      ? (readingOf(NEW, facts)?.value ?? undefined)
      : undefined;
  const wholeAt = wholeBefore(text, partAt, begin);
  const whole = tokens[wholeAt]?.figure;
  if (!whole) return undefined;
  const noun = OF.exec(printed.slice(tokens[sign]?.end, tokens[at]?.start))?.[1];
  const start = tokens[wholeAt]?.start ?? 0;
  const before = printed.slice(Math.max(0, start - NOUN), start);
  if (noun !== undefined) return before.includes(noun) ? whole.value : undefined;
  return of === '' && isSlipOfShare(text, at, part.value, whole.value) ? whole.value : undefined;
}

/** Whether a share says that it is of all requests: `占申请总数的`, not `占其申请总数的`. */
export function namesAllRequests({ tokens, passage }: Sentence, at: number, sign: number): boolean {
  return ALL_REQUESTS.test(passage.folded.text.slice(tokens[sign]?.end, tokens[at]?.start));
}

/** `占其总数的`, `占同类信息的`: of what somebody or some kind has, which need not be told. */
export function isOfOwner({ tokens, passage }: Sentence, at: number, sign: number): boolean {
  return /^(?:其|该|同)/.test(passage.folded.text.slice(tokens[sign]?.end, tokens[at]?.start));
}

/** The nearest number of a part's unit before it that may hold it. */
function wholeBefore({ words, tokens }: Sentence, partAt: number, begin: number): number {
  const part = tokens[partAt]?.figure;
  let at = words.lastIndexOf(FIGURE, partAt - 1);
  for (; at >= begin && at > 0; at = words.lastIndexOf(FIGURE, at - 1)) {
    const figure = tokens[at]?.figure;
    if (!part || !figure || figure.unit !== part.unit || figure.least !== figure.most) continue;
    if (figure.value >= part.value) return at;
  }
  return -1;
}

/** Whether a percentage as printed is that of a part in a whole with one digit changed, or two swapped. */
function isSlipOfShare(
  { tokens, passage }: Sentence,
  at: number,
  part: number,
  whole: number,
): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  const printed = /^\d+(?:\.(\d+))?/.exec(passage.folded.text.slice(start, end));
  if (!printed) return false;
  const told = printed[0].replace('.', '');
  const meant = ((part / whole) * 100).toFixed(printed[1]?.length ?? 0).replace('.', '');
  if (told.length < LEAST_DIGITS || told.length !== meant.length) return false;
  const off = [...told].filter((digit, i) => digit !== meant[i]).length;
  return off === 1 || swapped(Number(meant)).includes(Number(told));
}
