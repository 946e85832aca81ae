import type { RuleId } from '../rule-ids';
import { pattern, type WordClass } from './word-classes';

/**
 * What a figure of the narrative may be held against, as data. A pattern sees the words before the figure, in its own
 * clause, and those behind it as word classes; the first claim that matches has the figure, and what no
 * claim matches is left alone.
 */
export interface Claim {
  readonly rule: RuleId;
  /** Of the clause's words up to the figure. */
  readonly left?: RegExp;
  /** The pattern takes a verb alone for the noun. */
  readonly bareVerb?: boolean;
  /** Of what follows the figure. */
  readonly right?: RegExp;
  /** What the text must be speaking of: the last such noun. */
  readonly topic?: readonly WordClass[];
  /** Words in the clause that make it something else. */
  readonly not?: RegExp;
  /** Words of the sentence before the figure that limit it. */
  readonly soft?: RegExp;
  /** Kinds of the words whose keys the readings' `*` stands for. */
  readonly by?: readonly WordClass[];
  /** The keys of all words of this kind add up: `予以公开和部分公开20件`. */
  readonly together?: WordClass;
  /** The word of `by` stands behind the figure. */
  readonly behind?: boolean;
  /** A word that must stand farther on in the sentence. */
  readonly ahead?: WordClass;
  /** The figure may agree with the table; that it does not says nothing. */
  readonly lenient?: boolean;
  readonly units?: RegExp;
  /** Figures of last or next year, or of all years, belong here. */
  readonly otherTimes?: boolean;
  /** Each is a sum of facts; a figure that equals any of them agrees. */
  readonly readings: readonly string[];
}

export const CASES = /^(?:件次?|[份宗起条例项])$/;
export const FILES = /^[件份部个]$/;
const MONEY = /^万元$/;

export const IN = 't3.carried-in.total';
export const OUT = 't3.carried-out.total';
export const NEW = 't3.received.total';
export const DONE = 't3.results.total';
const ALL = `${NEW}+${IN}`;
export const ANY = [NEW, ALL, DONE];
export const MADE = ['t2.normative.made', 't2.normative.drafted', 't2.normative.published'];
export const REGULATIONS = MADE.map((id) => id.replace('normative', 'regulations'));
export const VALID = ['t2.normative.valid', 't2.normative.total'];
export const REVIEW = 't4.reconsideration.total';
export const SUITS = 't4.litigation-direct.total+t4.litigation-after.total';

/** By way of handing in, an application is only one of them. */
const WAYS = pattern`way|handedOver|among [^request]* other [^request]*[close receive newly]`;
const REVIEWS: readonly WordClass[] = [
  'request',
  'reconsideration',
  'litigation',
  'directSuit',
  'laterSuit',
];

export const CLAIMS: readonly Claim[] = [
  {
    rule: 'text.carried-out',
    left: pattern`nextYear other? receive $`,
    topic: ['request'],
    otherTimes: true,
    readings: [OUT],
  },
  {
    rule: 'text.results',
    left: pattern`group [、other]? group [request bareRequest]? $`,
    not: pattern`way|group.*group.*group|namely`,
    topic: ['request', 'group'],
    together: 'group',
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.carried-out',
    left: pattern`(?:carriedOut|carry other? nextYear|nextYear other? carry)[other request bareRequest receive close]{0,4}$`,
    topic: ['request'],
    otherTimes: true,
    readings: [OUT],
  },
  {
    rule: 'text.carried-out',
    right: pattern`^[other request bareRequest]{0,3} (?:carriedOut|carry other? nextYear)`,
    topic: ['request'],
    otherTimes: true,
    readings: [OUT],
  },
  {
    rule: 'text.carried-in',
    left: pattern`(?:carriedIn|lastYear other? carry thisYear?|carry other? lastYear)[other request bareRequest receive close]{0,4}$`,
    topic: ['request'],
    otherTimes: true,
    readings: [IN],
  },
  {
    rule: 'text.carried-in',
    right: pattern`^(?:carriedIn|lastYear other? carry)`,
    topic: ['request'],
    otherTimes: true,
    readings: [IN],
  },
  {
    rule: 'text.carried-out',
    left: pattern`carry [other request bareRequest]{0,2}$`,
    topic: ['request'],
    readings: [OUT, IN],
  },
  {
    rule: 'text.results',
    left: pattern`ground [other bareRequest]{0,2} group$`,
    topic: ['request', 'group'],
    by: ['ground', 'group'],
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.results',
    left: pattern`ground [other request bareRequest]{0,2}$`,
    topic: ['request', 'group'],
    by: ['ground'],
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.results',
    left: pattern`group [request bareRequest]?$`,
    not: pattern`group [other、]? group [request bareRequest]?$|way`,
    topic: ['request', 'group'],
    by: ['group'],
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.requests',
    left: pattern`applicant [other request bareRequest receive close]{0,3}$`,
    not: pattern`applicant、applicant|way`,
    topic: ['request'],
    by: ['applicant'],
    readings: ['t3.received.*', 't3.received.*+t3.carried-in.*', 't3.results.*'],
  },
  {
    rule: 'text.normative',
    left: pattern`repeal normative?$`,
    topic: ['normative'],
    units: FILES,
    readings: ['t2.normative.repealed'],
  },
  {
    rule: 'text.normative',
    right: pattern`^repeal`,
    topic: ['normative'],
    units: FILES,
    readings: ['t2.normative.repealed'],
  },
  {
    rule: 'text.normative',
    left: pattern`valid other? normative?$`,
    topic: ['normative'],
    units: FILES,
    otherTimes: true,
    readings: VALID,
  },
  {
    rule: 'text.normative',
    right: pattern`^valid`,
    topic: ['normative'],
    units: FILES,
    otherTimes: true,
    readings: VALID,
  },
  {
    rule: 'text.normative',
    left: pattern`[make newly] other? regulation$`,
    not: pattern`amend`,
    units: FILES,
    readings: REGULATIONS,
  },
  {
    rule: 'text.normative',
    left: pattern`[make newly] normative?$|normative make$`,
    not: pattern`amend|regulation、normative$|publish [^normative]* make`,
    topic: ['normative'],
    units: FILES,
    readings: MADE,
  },
  {
    rule: 'text.normative',
    left: pattern`normative publish?$|publish$`,
    bareVerb: true,
    not: pattern`amend|regulation、normative$`,
    topic: ['normative'],
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  {
    rule: 'text.normative',
    left: pattern`[make newly publish]$`,
    right: pattern`^normative`,
    not: pattern`amend`,
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  {
    rule: 'text.decisions',
    left: pattern`decision$`,
    not: pattern`decision、decision$|[amend repeal]`,
    soft: pattern`[publish among] [decision、,figure other]*$`,
    by: ['decision'],
    units: /^[件宗起例]$/,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.fees',
    left: pattern`fee other?$`,
    not: pattern`amend`,
    units: MONEY,
    readings: ['t2.fees.amount'],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration、?litigation bareRequest?$`,
    topic: REVIEWS,
    readings: [`${REVIEW}+${SUITS}`],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration bareRequest? $`,
    not: pattern`ended`,
    topic: REVIEWS,
    readings: [REVIEW],
  },
  {
    rule: 'text.litigation',
    left: pattern`directSuit bareRequest?$`,
    topic: REVIEWS,
    readings: ['t4.litigation-direct.total'],
  },
  {
    rule: 'text.litigation',
    left: pattern`laterSuit bareRequest?$`,
    topic: REVIEWS,
    readings: ['t4.litigation-after.total'],
  },
  {
    rule: 'text.litigation',
    left: pattern`litigation bareRequest?$`,
    topic: REVIEWS,
    readings: [SUITS],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`outcome$`,
    topic: ['reconsideration'],
    by: ['outcome'],
    readings: ['t4.reconsideration.*'],
  },
  {
    rule: 'text.litigation',
    left: pattern`outcome$`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    by: ['outcome'],
    readings: [
      't4.litigation-direct.*+t4.litigation-after.*',
      't4.litigation-direct.*',
      't4.litigation-after.*',
    ],
  },
  // Requests: newly received, received or handled, closed; the verb nearest to the figure says which.
  {
    rule: 'text.requests',
    left: pattern`newly [^receive close]*[request bareRequest]$|newly$`,
    bareVerb: true,
    not: WAYS,
    topic: ['request'],
    readings: [NEW],
  },
  {
    rule: 'text.requests',
    left: pattern`receive [^newly close]*[request bareRequest]$|receive$`,
    bareVerb: true,
    not: WAYS,
    topic: ['request'],
    readings: ANY,
  },
  {
    rule: 'text.results',
    left: pattern`close [^receive newly]*[request bareRequest]$|close$`,
    bareVerb: true,
    not: pattern`way|handedOver|receive、? close|among [^request]* other [^request]* close`,
    topic: ['request'],
    readings: [DONE],
  },
  {
    rule: 'text.results',
    left: pattern`close$`,
    right: pattern`^other? request`,
    not: WAYS,
    topic: ['request'],
    readings: [DONE],
  },
  {
    rule: 'text.requests',
    left: pattern`request other? bareRequest?$`,
    not: pattern`[way closingRate handedOver]|request other$`,
    topic: ['request'],
    readings: ANY,
  },
  {
    rule: 'text.requests',
    right: pattern`^other? request`,
    not: pattern`[way closingRate amend compared handedOver]`,
    readings: ANY,
  },
  {
    rule: 'text.requests',
    left: pattern`receive close? [request bareRequest other]*$`,
    not: pattern`way|handedOver|other$`,
    topic: ['request'],
    readings: ANY,
  },
];

/** The same for what is said not to have been: the words that follow the negation in its clause. */
export interface Denial {
  readonly rule: RuleId;
  readonly words: RegExp;
  /** A noun that must have been spoken of, or stand in the sentence. */
  readonly topic?: readonly WordClass[];
  readonly by?: WordClass;
  readonly readings: readonly string[];
}

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
  {
    rule: 'text.carried-in',
    words: pattern`^(?:lastYear other? carry|carriedIn)[other request bareRequest]{0,2}$`,
    topic: ['request', 'bareRequest'],
    readings: [IN],
  },
  {
    rule: 'text.carried-out',
    words: pattern`^(?:carry other? nextYear|nextYear other? carry|carriedOut)[other request bareRequest receive]{0,3}$`,
    topic: ['request', 'bareRequest'],
    readings: [OUT],
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
  {
    rule: 'text.reconsideration',
    words: pattern`reconsideration`,
    topic: REVIEWS,
    readings: [REVIEW],
  },
  { rule: 'text.litigation', words: pattern`litigation`, topic: REVIEWS, readings: [SUITS] },
];

/** What must not stand in the clause of a denial. */
export const NOT_DENIED = pattern`[scope way period otherYear compared planned otherMatter amend outcome closingRate remaining]|none`;

export const COUNTS = CASES;
