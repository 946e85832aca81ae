import type { Sentence } from './sentence';
import { codeOf, pattern } from './word-classes';

/** Words before a figure in which a list opens that it belongs to. */
const NEAR = 24;

/** What offices do on request, which are no requests for information: `依申请事项120项`. */
const SERVICES = /依申请(?!.{0,6}公开)/;

/** What is printed between two words. */
export function textOf({ tokens, passage }: Sentence, from: number, to: number): string {
  return passage.folded.text.slice(tokens[from]?.start, tokens[to]?.start);
}

/** Whether a clause tells of what is done on request, but not of requests for information. */
export function isOfServices(clause: string): boolean {
  return SERVICES.test(clause);
}

/** `新增规章18件（含制定4件，修改14件）`: the table may count what was made anew alone. */
export function isRevised(words: string, at: number): boolean {
  return pattern`^\([^)。]*amend`.test(words.slice(at + 1, at + NEAR));
}

/** `受理征地类政府信息公开申请`, `涉及征地的申请`: requests of one sort are not all of them. */
export function isOfOneSort(
  { words, tokens, passage }: Sentence,
  begin: number,
  at: number,
): boolean {
  const noun = words.lastIndexOf(codeOf('request'), at - 1);
  if (noun <= begin) return false;
  const before = tokens[noun - 1];
  if (before?.kind !== 'other') return false;
  return (
    words.slice(begin, noun).includes(codeOf('concerning')) ||
    /类(?:型|别)?的?$/.test(passage.folded.text.slice(before.start, before.end))
  );
}

/** `包括上年结转4件，其中予以公开3件`: the outcomes of what was carried in, unless they are more. */
export function isOfCarried({ words, tokens }: Sentence, at: number, value: number): boolean {
  const from = Math.max(0, at - NEAR);
  const near = words.slice(from, at);
  const opening = pattern`[carry carriedIn] [^;。figure()]{0,6} (figure [,。] among)`.exec(near);
  if (!opening) return false;
  const carried = tokens[from + opening.index + opening[0].length - 3]?.figure;
  return carried !== undefined && carried !== null && value <= carried.value;
}

/** Who asks and how, right before `申请`; what is asked for is a request of another kind. */
const ASKED_BY =
  /(?:群众|公众|市民|公民|居民|村民|个人|社会|企业|当事人|人|单位|有效|正式|各类|书面|新增?|的|等|类|件|公开|信息|年度?|日|底|月|到|各界|[局县市区镇乡街委办厅])$/;

/** `受理不动产登记申请80件`: a bare request, with what it is for right before it. */
export function isForOtherThings(
  { words, tokens, passage }: Sentence,
  begin: number,
  at: number,
): boolean {
  const noun = words.lastIndexOf(codeOf('bareRequest'), at - 1);
  const [before, bare] = [tokens[noun - 1], tokens[noun]];
  if (noun <= begin || before?.kind !== 'other' || before.end !== bare?.start) return false;
  return !ASKED_BY.test(passage.folded.text.slice(before.start, before.end));
}

/** Letters behind a figure that are looked at for its fee; up to a mark, or up to the next but one. */
const FEE = 60;
const UP_TO_MARK = /^[^,;。]*/;
const GOES_ON = /^[^,;。]*(?:,[^,;。]*)?/;

/** That a fee is charged. */
const CHARGED = /收取|收费|缴费|缴纳|缴交|交纳|征收|处理费|费用/;

/**
 * `1件申请收取信息处理费380元`, `收费的申请1件`, `1件申请，依规定收取费用`: what goes on to its fee, or comes from it, is limited to those that
 * were charged. `申请118件，收取信息处理费380元` is of all of them: the noun stands before its figure, and the statement ends there.
 */
export function isCharged(sentence: Sentence, begin: number, at: number): boolean {
  const { words, tokens, passage } = sentence;
  const { text } = passage.folded;
  const { end = 0 } = tokens[at] ?? {};
  if (CHARGED.test(textOf(sentence, begin, at))) return true;
  const isNounBehind = pattern`^ [^,;。:()figure]{0,4} [request bareRequest]`.test(
    words.slice(at + 1, at + 7),
  );
  const own = isNounBehind
    ? GOES_ON.exec(text.slice(end, end + FEE))
    : UP_TO_MARK.exec(text.slice(end, end + FEE));
  return CHARGED.test(own?.[0] ?? '');
}

/** Before a body's name: that it is the one to which something is handed in. */
const TOWARDS = /(?:向|到|至)[^,;。、:()]{0,10}$/;
/** Before it: that it took part in what was done. */
const WITH = /(?:会同|联合|协同|协调)[^,;。、:()]{0,6}$/;
/** Behind it: that it is. */
const HANDED_IN = /^(?:公[室厅])?(?:邮寄|寄送|寄|当面|现场|递交|提交|提出|申请|书面)/;

/**
 * Whether one of the words before a figure limits it to part of the body. `向县政府办公室邮寄2件` only names where requests go; whose
 * figures a bracket tells, as in `全市3607件（各部门933件），其中自然人`, is no matter behind it.
 */
export function isLimited({ words, tokens, passage }: Sentence, from: number, to: number): boolean {
  const scope = codeOf('scope');
  const near = words
    .slice(from, to)
    .replace(/\([^()]*\)/g, (inside) => codeOf('other').repeat(inside.length));
  const { text } = passage.folded;
  for (let i = near.indexOf(scope); i >= 0; i = near.indexOf(scope, i + 1)) {
    const { start = 0, end = 0 } = tokens[from + i] ?? {};
    // Together with whom one thing was done is no matter in the next clause.
    const isPast =
      near.slice(i).includes(',') && WITH.test(text.slice(Math.max(0, start - 8), start));
    const isGoal =
      isPast ||
      (TOWARDS.test(text.slice(Math.max(0, start - 12), start)) &&
        HANDED_IN.test(text.slice(end, end + 4)));
    if (!isGoal) return true;
  }
  return false;
}
