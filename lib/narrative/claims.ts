import type { RuleId } from '../rule-ids';

/**
 * What a figure of the narrative may be held against, as data. A pattern sees the words before the figure, in its own
 * clause, and those behind it as letters of the lexicon; the first claim that matches has the figure, and what no
 * claim matches is left alone.
 */
export interface Claim {
  readonly rule: RuleId;
  /** Of the clause's words up to the figure. */
  readonly left?: RegExp;
  /** Of what follows the figure. */
  readonly right?: RegExp;
  /** What the text must be speaking of: the last such noun. */
  readonly topic?: string;
  /** Words in the clause that make it something else. */
  readonly not?: RegExp;
  /** Words of the sentence before the figure that limit it. */
  readonly soft?: RegExp;
  /** Letters of the words whose keys the readings' `*` stands for. */
  readonly by?: string;
  readonly units?: RegExp;
  /** Figures of last or next year, or of all years, belong here. */
  readonly otherTimes?: boolean;
  /** Each is a sum of facts; a figure that equals any of them agrees. */
  readonly readings: readonly string[];
}

const CASES = /^(?:件次?|[份宗起条例])$/;
const FILES = /^[件份部]$/;
const MONEY = /^万元$/;

const IN = 't3.carried-in.total';
const OUT = 't3.carried-out.total';
const NEW = 't3.received.total';
const DONE = 't3.results.total';
const ALL = `${NEW}+${IN}`;
const ANY = [NEW, ALL, DONE];
const MADE = ['t2.normative.made', 't2.normative.drafted', 't2.normative.published'];
const REGULATIONS = MADE.map((id) => id.replace('normative', 'regulations'));
const VALID = ['t2.normative.valid', 't2.normative.total'];
const REVIEW = 't4.reconsideration.total';
const SUITS = 't4.litigation-direct.total+t4.litigation-after.total';

/** By way of handing in, an application is only one of them. */
const WAYS = /u|h[^Q]*\.[^Q]*[CRN]/;
const REVIEWS = 'QVLlb';

export const CLAIMS: readonly Claim[] = [
  {
    rule: 'text.carried-out',
    left: /(?:y|c\.?n|n\.?c)[.QqRC]{0,4}$/,
    topic: 'Q',
    otherTimes: true,
    readings: [OUT],
  },
  {
    rule: 'text.carried-out',
    right: /^[.Qq]{0,3}(?:y|c\.?n)/,
    topic: 'Q',
    otherTimes: true,
    readings: [OUT],
  },
  {
    rule: 'text.carried-in',
    left: /(?:i|p\.?c|c\.?p)[.QqRC]{0,4}$/,
    topic: 'Q',
    otherTimes: true,
    readings: [IN],
  },
  {
    rule: 'text.carried-in',
    right: /^(?:i|p\.?c)/,
    topic: 'Q',
    otherTimes: true,
    readings: [IN],
  },
  { rule: 'text.carried-out', left: /c[.Qq]{0,2}$/, topic: 'Q', readings: [OUT, IN] },
  {
    rule: 'text.results',
    left: /g[.q]{0,2}G$/,
    topic: 'QG',
    by: 'gG',
    readings: ['t3.*.total'],
  },
  { rule: 'text.results', left: /g[.Qq]{0,2}$/, topic: 'QG', by: 'g', readings: ['t3.*.total'] },
  {
    rule: 'text.results',
    left: /G[Qq]?$/,
    not: /G[.、]?G[Qq]?$|u/,
    topic: 'QG',
    by: 'G',
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.requests',
    left: /A[.QqRC]{0,3}$/,
    not: /A、A|u/,
    topic: 'Q',
    by: 'A',
    readings: ['t3.received.*', 't3.received.*+t3.carried-in.*', 't3.results.*'],
  },
  {
    rule: 'text.normative',
    left: /XF?$/,
    topic: 'F',
    units: FILES,
    readings: ['t2.normative.repealed'],
  },
  {
    rule: 'text.normative',
    right: /^X/,
    topic: 'F',
    units: FILES,
    readings: ['t2.normative.repealed'],
  },
  {
    rule: 'text.normative',
    left: /W\.?F?$/,
    topic: 'F',
    units: FILES,
    otherTimes: true,
    readings: VALID,
  },
  {
    rule: 'text.normative',
    right: /^W/,
    topic: 'F',
    units: FILES,
    otherTimes: true,
    readings: VALID,
  },
  {
    rule: 'text.normative',
    left: /[MN]\.?f$/,
    not: /z/,
    units: FILES,
    readings: REGULATIONS,
  },
  {
    rule: 'text.normative',
    left: /[MN]F?$|FM$/,
    not: /z|f、F$|m[^F]*M/,
    topic: 'F',
    units: FILES,
    readings: MADE,
  },
  {
    rule: 'text.normative',
    left: /Fm?$|m$/,
    not: /z|f、F$/,
    topic: 'F',
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  {
    rule: 'text.normative',
    left: /[MNm]$/,
    right: /^F/,
    not: /z/,
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  {
    rule: 'text.decisions',
    left: /P$/,
    not: /P、P$|[zX]/,
    soft: /m[P、,#.]*$/,
    by: 'P',
    units: /^[件宗起例]$/,
    readings: ['t2.*.decisions'],
  },
  { rule: 'text.fees', left: /E\.?$/, not: /z/, units: MONEY, readings: ['t2.fees.amount'] },
  {
    rule: 'text.reconsideration',
    left: /V、Lq?$/,
    topic: REVIEWS,
    readings: [`${REVIEW}+${SUITS}`],
  },
  { rule: 'text.reconsideration', left: /Vq?$/, topic: REVIEWS, readings: [REVIEW] },
  {
    rule: 'text.litigation',
    left: /lq?$/,
    topic: REVIEWS,
    readings: ['t4.litigation-direct.total'],
  },
  {
    rule: 'text.litigation',
    left: /bq?$/,
    topic: REVIEWS,
    readings: ['t4.litigation-after.total'],
  },
  { rule: 'text.litigation', left: /Lq?$/, topic: REVIEWS, readings: [SUITS] },
  {
    rule: 'text.reconsideration',
    left: /v$/,
    topic: 'V',
    by: 'v',
    readings: ['t4.reconsideration.*'],
  },
  {
    rule: 'text.litigation',
    left: /v$/,
    topic: 'Llb',
    by: 'v',
    readings: [
      't4.litigation-direct.*+t4.litigation-after.*',
      't4.litigation-direct.*',
      't4.litigation-after.*',
    ],
  },
  // Requests: newly received, received or handled, closed; the verb nearest to the figure says which.
  { rule: 'text.requests', left: /N[^RC]*[Qq]$|N$/, not: WAYS, topic: 'Q', readings: [NEW] },
  { rule: 'text.requests', left: /R[^NC]*[Qq]$|R$/, not: WAYS, topic: 'Q', readings: ANY },
  {
    rule: 'text.results',
    left: /C[^RN]*[Qq]$|C$/,
    not: /u|R、?C|h[^Q]*\.[^Q]*C/,
    topic: 'Q',
    readings: [DONE],
  },
  { rule: 'text.results', left: /C$/, right: /^\.?Q/, not: WAYS, topic: 'Q', readings: [DONE] },
  { rule: 'text.requests', left: /Q\.?q?$/, not: /[uT]|Q\.$/, topic: 'Q', readings: ANY },
  { rule: 'text.requests', right: /^\.?Q/, not: /[uTzk]/, readings: ANY },
  { rule: 'text.requests', left: /RC?[Qq.]*$/, not: /u|\.$/, topic: 'Q', readings: ANY },
];

/** The same for what is said not to have been: the words that follow the negation in its clause. */
export interface Denial {
  readonly rule: RuleId;
  readonly words: RegExp;
  /** A noun that must have been spoken of, or stand in the sentence. */
  readonly topic?: string;
  readonly by?: string;
  readonly readings: readonly string[];
}

export const DENIALS: readonly Denial[] = [
  { rule: 'text.requests', words: /^(?:[RN][.A、]{0,6})?Qq?$/, readings: [NEW, ALL] },
  { rule: 'text.requests', words: /^[RN](?:[A、]{0,6})q$/, topic: 'Q', readings: [NEW, ALL] },
  { rule: 'text.carried-in', words: /^(?:p\.?c|i)[.Qq]{0,2}$/, topic: 'Qq', readings: [IN] },
  {
    rule: 'text.carried-out',
    words: /^(?:c\.?n|n\.?c|y)[.QqR]{0,3}$/,
    topic: 'Qq',
    readings: [OUT],
  },
  { rule: 'text.normative', words: /^F?[MN]+(?:f、)?F?$/, topic: 'F', readings: MADE },
  { rule: 'text.normative', words: /^[MN]+f(?:、F)?$/, readings: REGULATIONS },
  { rule: 'text.normative', words: /^(?:XF|FX)$/, readings: ['t2.normative.repealed'] },
  { rule: 'text.normative', words: /^(?:WF|FW)$/, readings: VALID },
  { rule: 'text.decisions', words: /^R?P(?:、P){0,2}$/, by: 'P', readings: ['t2.*.decisions'] },
  { rule: 'text.fees', words: /^E$/, readings: ['t2.fees.amount'] },
  { rule: 'text.reconsideration', words: /V/, topic: REVIEWS, readings: [REVIEW] },
  { rule: 'text.litigation', words: /L/, topic: REVIEWS, readings: [SUITS] },
];

/** What must not stand in the clause of a denial. */
export const NOT_DENIED = /[suaYkozvTr]|-/;

export const COUNTS = CASES;
