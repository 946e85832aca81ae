import type { RuleId } from '../rules';
import {
  ALL,
  IN,
  MADE,
  NEW,
  OF_SUITS,
  OUT,
  REGULATIONS,
  REVIEW,
  REVIEWS,
  SUITS,
  VALID,
} from './claim';
import { pattern, type WordClass } from './word-classes';

/** What may be said not to have been, as data: the words that follow the negation in its clause. */
export interface Denial {
  readonly rule: RuleId;
  readonly words: RegExp;
  /** A noun that must have been spoken of, or stand in the sentence. */
  readonly topic?: readonly WordClass[];
  readonly by?: WordClass;
  /** What is denied is an outcome of reviews, and not that there were any. */
  readonly ofOutcome?: boolean;
  /** Of what is denied, as printed. */
  readonly printed?: RegExp;
  readonly readings: readonly string[];
}

/** Nothing behind the fees but that they are items. */
const FEE_LAST = /收费(?:项目|事项|情况)?$/;

/** The first that fits tells, and so do all others that do: one negation may deny several things. */
export const DENIALS: readonly Denial[] = [
  {
    rule: 'text.requests',
    words: pattern`^(?:[receive newly applicant][other applicant、]{0,6})? request bareRequest?$`,
    readings: [NEW, ALL],
  },
  {
    rule: 'text.requests',
    words: pattern`^[receive newly] (?:[applicant、]{0,6})bareRequest$`,
    topic: ['request'],
    readings: [NEW, ALL],
  },
  // `未收到公众关于政府信息公开的申请`: from anyone, about that and nothing else.
  {
    rule: 'text.requests',
    words: pattern`^receive other? bareRequest$`,
    printed:
      /^(?:收到|接到|受理|接收)过?(?:任何)?(?:社会)?(?:公众|群众|公民|个人)?(?:提出|提交)?的?(?:关于|有关)?政府信息公开(?:方面)?的?申请(?:书|表)?$/,
    readings: [NEW, ALL],
  },
  {
    rule: 'text.carried-in',
    words: pattern`^(?:lastYear other? carry|carriedIn)[other request bareRequest]{0,2}$`,
    topic: ['request', 'bareRequest'],
    readings: [IN],
  },
  {
    rule: 'text.carried-out',
    words: pattern`^(?:request bareRequest? other?)? (?:carry other? nextYear|nextYear other? carry|carriedOut)[other request bareRequest receive]{0,3}$`,
    topic: ['request', 'bareRequest'],
    readings: [OUT],
  },
  // `实现零结转`: from the year before or into the next.
  {
    rule: 'text.carried-out',
    words: pattern`^carry[other request bareRequest]{0,2}$`,
    topic: ['request'],
    readings: [OUT, IN],
  },
  {
    rule: 'text.results',
    words: pattern`^group bareRequest?$`,
    topic: ['request'],
    by: 'group',
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.normative',
    words: pattern`^normative? [make newly]+ (?:regulation、)? normative?$`,
    topic: ['normative'],
    readings: MADE,
  },
  {
    rule: 'text.normative',
    words: pattern`^[make newly]+ regulation (?:、normative)?$`,
    readings: REGULATIONS,
  },
  {
    rule: 'text.normative',
    words: pattern`^(?:repeal normative|normative repeal)$`,
    readings: ['t2.normative.repealed'],
  },
  {
    rule: 'text.normative',
    words: pattern`^(?:valid normative|normative valid)$`,
    readings: VALID,
  },
  {
    rule: 'text.decisions',
    words: pattern`^receive? decision (?:、decision){0,2}$`,
    by: 'decision',
    readings: ['t2.*.decisions'],
  },
  { rule: 'text.fees', words: pattern`^fee$`, readings: ['t2.fees.amount'] },
  // `无行政处罚、行政强制、行政事业性收费项目`: none of either.
  {
    rule: 'text.decisions',
    words: pattern`^decision、(?:decision、){0,2} fee other?$`,
    by: 'decision',
    printed: FEE_LAST,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.fees',
    words: pattern`^decision、(?:decision、){0,2} fee other?$`,
    printed: FEE_LAST,
    readings: ['t2.fees.amount'],
  },
  {
    rule: 'text.reconsideration',
    words: pattern`reconsideration`,
    topic: REVIEWS,
    readings: [REVIEW],
  },
  { rule: 'text.litigation', words: pattern`litigation`, topic: REVIEWS, readings: [SUITS] },
  // `无结果纠正`, `未出现行政复议被纠正的情况`.
  {
    rule: 'text.reconsideration',
    words: pattern`^(?:reconsideration bareRequest?(?:、litigation bareRequest?)?)? outcome bareRequest?$|^outcome reconsideration bareRequest?$`,
    topic: ['reconsideration'],
    by: 'outcome',
    ofOutcome: true,
    readings: ['t4.reconsideration.*'],
  },
  {
    rule: 'text.litigation',
    words: pattern`^(?:(?:reconsideration bareRequest?、)?litigation bareRequest?)? outcome bareRequest?$|^outcome litigation bareRequest?$`,
    topic: ['litigation'],
    by: 'outcome',
    ofOutcome: true,
    readings: [OF_SUITS[0] as string],
  },
];

/** What must not stand in the clause of a denial. */
export const NOT_DENIED = pattern`[scope way period otherYear compared planned otherMatter amend closingRate remaining]|none`;
