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

/** Whoever asked, and nothing that limits what for: `未收到任何单位和个人提出的`, not `未收到媒体的`. */
const ANYONE =
  /^(?:收到|接到|接收|接受|受理|新增|新收|收|有|过|到|任何|任一|单位|企事业|社会|各界|公众|群众|公民|市民|个人|自然人|法人|或者|其[他它]|组织|机构|团体|企业|方面|各类|关于|有关|以及|来自|以|向|[本我][局县市区镇乡委办街厅机关单位部门道]*|提出|提交|递交|要求|主动|线上|线下|网上|网下|[或和及与、的“”])*(?:政府|政务)?(?:信息公开|信息依申请|依申请|公开|获取|申请)/;

/** Not whoever there is: natural persons, too, are all that ask. */
const OF_SOME = /^(?!.*(?:自然人|公民|个人))/;

/** Fees, or items of them. */
const FEES = /收费(?:项目|情况|事项)?$/;

/** Not a single one. */
const NOT_ONE = /^一[件例起宗]?(?:案件)?(?:被|遭|予以)?[^外]{2,4}$/;

/** The first that fits tells, and so do all others that do: one negation may deny several things. */
export const DENIALS: readonly Denial[] = [
  {
    rule: 'text.requests',
    words: pattern`^(?:[receive newly applicant]{1,2}[other applicant、]{0,7})? request bareRequest?$`,
    printed: ANYONE,
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
    words: pattern`^(?:lastYear other? carry|carriedIn)[other request bareRequest receive close]{0,3}$`,
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
    words: pattern`^group(?:、group){0,5} [bareRequest request]?$`,
    topic: ['request'],
    by: 'group',
    readings: ['t3.*.total'],
  },
  // `没有商业企业、科研机构提出的申请`.
  {
    rule: 'text.requests',
    words: pattern`^receive? applicant(?:、applicant){0,4} (?:request|bareRequest)$`,
    topic: ['request', 'bareRequest'],
    by: 'applicant',
    printed: OF_SOME,
    readings: ['t3.received.*', 't3.received.*+t3.carried-in.*'],
  },
  // `没有制定、修改、废止规范性文件`.
  {
    rule: 'text.normative',
    words: pattern`^[make newly]+ 、 repeal normative$`,
    readings: MADE,
  },
  {
    rule: 'text.normative',
    words: pattern`^[make newly]+ 、 repeal normative$`,
    readings: ['t2.normative.repealed'],
  },
  {
    rule: 'text.normative',
    words: pattern`^normative? [make newly]+ (?:regulation、)? normative?(?:、other)?$`,
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
  {
    rule: 'text.fees',
    words: pattern`^receive? fee(?: other)?$`,
    printed: FEES,
    readings: ['t2.fees.amount'],
  },
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
  // `无一被纠正`, `无一例被撤销或确认违法`; not `无一例外`.
  {
    rule: 'text.reconsideration',
    words: pattern`^other outcome$`,
    topic: ['reconsideration'],
    by: 'outcome',
    ofOutcome: true,
    printed: NOT_ONE,
    readings: ['t4.reconsideration.*'],
  },
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

/** What may be denied in one row with reviews: `举报、投诉、行政复议`. */
export const IN_ROW = new RegExp(
  pattern`(?:other? otherMatter、)+(?=[^、]*(?:reconsideration|litigation))`,
  'g',
);
/** Documents may be changed, too, which the table does not tell: `制定、修改、废止`. */
export const CHANGED = new RegExp(pattern`、amend(?=、repeal normative)`, 'g');

/** What must not stand in the clause of a denial. */
export const NOT_DENIED = pattern`[scope way period otherYear compared planned otherMatter amend closingRate remaining]|none`;
