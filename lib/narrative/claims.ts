import { ANY, type Claim, DONE, IN, NEW, OUT, TIMES, WAYS } from './claim';
import { PUBLISHED } from './claims-published';
import { REVIEWED } from './claims-reviews';
import { pattern } from './word-classes';

/** Says no more than that all went as it should. */
const IN_TIME =
  /^(?:均|都|全部|申请|已|按照?规定|按时|按期|依法|依规|及时|规范|在?(?:法定|规定)(?:时限|期限)内?|予以|,)*$/;

/** What the words of a report claim of its tables, the narrower before the wider. */
export const CLAIMS: readonly Claim[] = [
  // Not all that is carried over need have been put off.
  {
    rule: 'text.carried-out',
    left: pattern`carry nextYear? [other request bareRequest receive close]{0,3}$`,
    printed: /延期[至到]/,
    topic: ['request'],
    otherTimes: true,
    lenient: true,
    readings: [OUT],
  },
  {
    rule: 'text.carried-out',
    right: pattern`^[other request bareRequest]{0,2} carry nextYear`,
    between: /延期[至到]/,
    topic: ['request'],
    otherTimes: true,
    lenient: true,
    readings: [OUT],
  },
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
  // `接续办理上年申请3件`: what was not closed then.
  {
    rule: 'text.carried-in',
    left: pattern`receive lastYear [other request bareRequest]{0,2}$`,
    topic: ['request'],
    otherTimes: true,
    lenient: true,
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
  // `全部公开和部分公开20件`, `公开及部分公开20件`.
  {
    rule: 'text.results',
    left: pattern`publish 、 group [request bareRequest]?$`,
    printed: /公开(?:和|及|以及|与|或|、)(?:予以)?部分(?:予以)?公开/,
    not: pattern`way`,
    topic: ['request', 'group'],
    readings: ['t3.granted.total+t3.partial.total'],
  },
  // Joined to what is none of the table's.
  {
    rule: 'text.results',
    left: pattern`[publish other] 、 group [request bareRequest]?$`,
    not: pattern`way`,
    lenient: true,
    topic: ['request', 'group'],
    by: ['group'],
    readings: ['t3.*.total', 't3.granted.total+t3.partial.total'],
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
  ...PUBLISHED,
  ...REVIEWED,
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
    fewer:
      /(?:一次性|首次|提前|直接|协商|口头|延期|另行|分别|统一|联合)(?:予以)?(?:办结|答复|回复|办复|办毕)[^,;。]*$/,
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
  // `80件已按规定办结，3件结转下年`: with what is left over told, this is the rest.
  {
    rule: 'text.results',
    left: pattern`^ $`,
    right: pattern`^ other? close`,
    between: IN_TIME,
    ahead: 'carriedOut',
    topic: ['request'],
    readings: [DONE],
  },
  {
    rule: 'text.requests',
    left: pattern`request other? bareRequest?$`,
    // `其中依申请公开25条` may be what was published on request.
    not: pattern`[way closingRate handedOver]|request other$|among other? request$`,
    topic: ['request'],
    readings: ANY,
  },
  {
    rule: 'text.requests',
    right: pattern`^other? request`,
    units: TIMES,
    not: pattern`[way closingRate amend compared handedOver among]`,
    readings: ANY,
  },
  {
    rule: 'text.results',
    left: pattern`receive 、? close [request bareRequest other]*$`,
    not: pattern`way|handedOver|other$`,
    topic: ['request'],
    readings: ANY,
  },
  {
    rule: 'text.requests',
    left: pattern`receive [request bareRequest other]*$`,
    not: pattern`way|handedOver|other$`,
    topic: ['request'],
    readings: ANY,
  },
];
