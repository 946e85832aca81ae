import { ANY, type Claim, DONE, WAYS } from './claim';
import { pattern } from './word-classes';

const CLOSED = 't3.closed.total';
const UNCORRECTED = 't3.closed.uncorrected.total';
const UNPAID = 't3.closed.unpaid.total';
/** What was not corrected or not paid for in time, which the tables count as results. */
const NO_LONGER = [`${UNCORRECTED}+${UNPAID}`, UNCORRECTED, UNPAID, CLOSED];
/** Several ways of handing in, and all others there are. */
const ALL_WAYS = /(?:、|和|或)[^、,;。]{1,12}等(?:多种|各种|多个|各类|各)?(?:途径|渠道|方式|形式)/;

/** `逾期未补正不再处理1件`: results, though their words hold those for handling and answering. Before all other claims. */
export const NAMED_RESULTS: readonly Claim[] = [
  {
    rule: 'text.results',
    left: pattern`ground 、? other? dropped [other request bareRequest]{0,3}$`,
    topic: ['request', 'group'],
    by: ['ground'],
    readings: ['t3.*.total'],
  },
  // `不予公开答复4件`: answered so.
  {
    rule: 'text.results',
    left: pattern`group close [request bareRequest]?$`,
    not: pattern`group [other、]? group close|way`,
    topic: ['request', 'group'],
    by: ['group'],
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.results',
    left: pattern`dropped [other request bareRequest]{0,3}$`,
    topic: ['request', 'group'],
    lenient: true,
    readings: NO_LONGER,
  },
  {
    rule: 'text.results',
    right: pattern`^ other? dropped`,
    topic: ['request', 'group'],
    lenient: true,
    readings: NO_LONGER,
  },
];

/** A row of requests by how they came, behind which their total stands: `收到网上申请5件，信函3件，合计8件`. */
export const BEFORE_TOTAL = pattern`^[^figure close]* request [^,;figure close otherMatter group]* figure (?:[,、][^,;figure close otherMatter handedOver group normative decision reconsideration litigation]{0,6} figure){1,6} [,、] $`;

/** Requests that are told in wider words; behind the narrower claims. */
export const WIDE: readonly Claim[] = [
  {
    rule: 'text.requests',
    left: pattern`^ $`,
    since: BEFORE_TOTAL,
    topic: ['request'],
    printed: /^(?:合计|共计|总计)(?:为)?$/,
    readings: ANY,
  },
  // `除2件结转下年办理，其余13件均已答复`: with what is left over told, the rest was closed.
  {
    rule: 'text.results',
    left: pattern`^ [,:]? other? remaining [request bareRequest]? $`,
    right: pattern`^ [request bareRequest]? other? close`,
    since: pattern`request [^;]* figure [,、] other? figure [carry nextYear carriedOut other receive close]{1,5} [,、]? other? remaining [request bareRequest]? $`,
    topic: ['request'],
    readings: [DONE],
  },
  // `受理依申请信息26条`: what was received cannot be what was published on request.
  {
    rule: 'text.requests',
    left: pattern`receive [^newly close otherMatter way among 、]{0,4} request other $`,
    not: pattern`handedOver|close`,
    topic: ['request'],
    printed: /依申请(?:公开)?类?的?信息(?:数量?|总数|合计|总计|共计?|为|了|约|近)*$/,
    readings: ANY,
  },
  // `通过信函、网络等渠道收到依申请公开26件`: all ways there are, if no other figure has one of its own.
  {
    rule: 'text.requests',
    left: pattern`receive [^newly close otherMatter handedOver among]* request bareRequest? $`,
    since: pattern`^[^figure]*$`,
    topic: ['request'],
    printed: ALL_WAYS,
    notAhead: 'way',
    readings: ANY,
  },
  {
    rule: 'text.requests',
    left: pattern`receive [^newly close]* request bareRequest? $`,
    not: WAYS,
    topic: ['request'],
    units: /^次$/,
    readings: ANY,
  },
];
