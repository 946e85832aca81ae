import type { RuleId } from '../rules';
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
  /** Of the words since the last full stop or semicolon. */
  readonly since?: RegExp;
  /** Of the clause as printed. */
  readonly printed?: RegExp;
  /** Of what is printed since the last full stop or semicolon: that it may be said of fewer, so that it cannot contradict. */
  readonly fewer?: RegExp;
  /** Of what is printed between the figure and the word of `by` behind it. */
  readonly between?: RegExp;
  /** Kinds of the words whose keys the readings' `*` stands for. */
  readonly by?: readonly WordClass[];
  /** The keys of all words of this kind add up: `予以公开和部分公开20件`. */
  readonly together?: WordClass;
  /** Nothing joins the noun behind the figure to another, and no outcome follows it. */
  readonly alone?: boolean;
  /** The word of `by` stands behind the figure. */
  readonly behind?: boolean;
  /** A word that must stand farther on in the sentence. */
  readonly ahead?: WordClass;
  /** A word that must not. */
  readonly notAhead?: WordClass;
  /** The figure may agree with the table; that it does not says nothing. */
  readonly lenient?: boolean;
  readonly units?: RegExp;
  /** Only where the figure is zero. */
  readonly ofNone?: boolean;
  /** Figures of last or next year, or of all years, belong here. */
  readonly otherTimes?: boolean;
  /** Each is a sum of facts; a figure that equals any of them agrees. */
  readonly readings: readonly string[];
}

/** By way of handing in, an application is only one of them. */
export const WAYS = pattern`way|handedOver|among [^request]* other [^request]*[close receive newly]`;

/** Units of cases. */
export const CASES = /^(?:件次?|[份宗起条例项])$/;
/** Requests, where the noun leaves no doubt. */
export const TIMES = /^(?:[件条]?次|[件份宗起条例项])$/;
/** Units of files. */
export const FILES = /^[件份部个]$/;
/** The unit of money, once figures are converted. */
export const MONEY = /^万元$/;

// Facts of the tables, and sums of them, that claims are held against, by the contract's ids.

/** Requests carried over from the year before. */
export const IN = 't3.carried-in.total';
/** Requests carried over into the next year. */
export const OUT = 't3.carried-out.total';
/** Requests received in the year. */
export const NEW = 't3.received.total';
/** Requests that were dealt with. */
export const DONE = 't3.results.total';
/** All that there was to deal with. */
export const ALL = `${NEW}+${IN}`;
/** What a bare number of requests may mean. */
export const ANY = [NEW, ALL, DONE];
/** Normative documents of the year, as either form counts them. */
export const MADE = ['t2.normative.made', 't2.normative.drafted', 't2.normative.published'];
/** The same of regulations. */
export const REGULATIONS = MADE.map((id) => id.replace('normative', 'regulations'));
/** Normative documents in force. */
export const VALID = ['t2.normative.valid', 't2.normative.total'];
/** Administrative reconsiderations. */
export const REVIEW = 't4.reconsideration.total';
/** Suits, whether a reconsideration went before or not. */
export const SUITS = 't4.litigation-direct.total+t4.litigation-after.total';
/** Outcomes of suits, and of suits and reconsiderations that are told of together. */
export const OF_SUITS = [
  't4.litigation-direct.*+t4.litigation-after.*',
  't4.litigation-direct.*',
  't4.litigation-after.*',
];
/** The same of reconsiderations and suits told of together. */
export const OF_BOTH = [
  't4.reconsideration.*',
  't4.reconsideration.*+t4.litigation-direct.*+t4.litigation-after.*',
];
/** `复议10件，诉讼2件，维持7件`, `复议、诉讼12件，维持7件`: an outcome that either may have had. */
export const BOTH = pattern`(?:reconsideration bareRequest? figure [,、]? [^,、figure outcome]* [litigation directSuit laterSuit] bareRequest?|reconsideration bareRequest? 、 other? litigation bareRequest? other?) figure (?:[^figure]* outcome figure)* [^figure]* $`;

/** Reviews of what a body did, by whoever reviews it. */
export const PROCEEDINGS: readonly WordClass[] = [
  'reconsideration',
  'litigation',
  'directSuit',
  'laterSuit',
];

/** What reviews may be spoken of under. */
export const REVIEWS: readonly WordClass[] = ['request', ...PROCEEDINGS];
