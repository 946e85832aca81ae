import { ANY, type Claim, DONE, FILES, MADE, OUT, REGULATIONS, VALID } from './claim';
import { pattern } from './word-classes';

const REPEALED = ['t2.normative.repealed'];
const NOT_HELD = 't3.unavailable.not-held.total';
const NOT_MADE = 't3.unavailable.not-made.total';

/**
 * Words too loose to accuse by: a figure under them that equals the table's is told of, one that differs may speak of
 * something else and is left alone. They come after all others.
 */
/** `未办结4件`. */
export const REMAINING: Claim = {
  rule: 'text.carried-out',
  topic: ['request'],
  lenient: true,
  readings: [OUT],
};

const CLAIMS_ALIKE: readonly Omit<Claim, 'lenient'>[] = [
  // `其中公开1起`, `不存在9起`: the outcome in everyday words.
  {
    rule: 'text.results',
    left: pattern`publish $`,
    topic: ['request'],
    readings: ['t3.granted.total', 't3.granted.total+t3.partial.total'],
  },
  {
    rule: 'text.results',
    right: pattern`^ publish`,
    topic: ['request'],
    readings: ['t3.granted.total', 't3.granted.total+t3.partial.total'],
  },
  {
    rule: 'text.results',
    left: pattern`absentInfo $`,
    topic: ['request'],
    readings: [NOT_HELD, NOT_MADE, `${NOT_HELD}+${NOT_MADE}`, 't3.unavailable.total'],
  },
  // `7件正在办理中`, `未办结4件`.
  {
    rule: 'text.carried-out',
    right: pattern`^ [other]? (?:underway|none close)`,
    topic: ['request'],
    readings: [OUT],
  },
  // `通过网站收到申请3件`: all of them, or those that came that way.
  {
    rule: 'text.requests',
    left: pattern`[receive newly] [^close]* request other? bareRequest? $`,
    topic: ['request'],
    readings: ANY,
  },
  // `19件已按规定答复`.
  {
    rule: 'text.results',
    right: pattern`^ [other 、]{0,6} close`,
    topic: ['request'],
    readings: [DONE],
  },
  // `19件由法人提交`.
  {
    rule: 'text.requests',
    right: pattern`^ other? applicant`,
    topic: ['request'],
    by: ['applicant'],
    behind: true,
    readings: ['t3.received.*', 't3.received.*+t3.carried-in.*', 't3.results.*'],
  },
  {
    rule: 'text.normative',
    left: pattern`regulation publish? $`,
    units: FILES,
    otherTimes: true,
    readings: [...REGULATIONS, 't2.regulations.valid', 't2.regulations.total'],
  },
  {
    rule: 'text.normative',
    left: pattern`normative publish? $`,
    units: FILES,
    otherTimes: true,
    readings: [...MADE, ...VALID],
  },
  // `共制发24件，废止31件，现行有效的规范性文件56件`: the noun stands at the end.
  {
    rule: 'text.normative',
    left: pattern`[make newly] $`,
    units: FILES,
    ahead: 'normative',
    readings: MADE,
  },
  {
    rule: 'text.normative',
    left: pattern`repeal $`,
    units: FILES,
    ahead: 'normative',
    readings: REPEALED,
  },
  {
    rule: 'text.reconsideration',
    left: pattern`ended [^figure]* reconsideration bareRequest? $`,
    topic: ['request', 'reconsideration'],
    readings: ['t4.reconsideration.other', 't4.reconsideration.corrected'],
  },
];

export const LENIENT: readonly Claim[] = CLAIMS_ALIKE.map((claim) => ({ ...claim, lenient: true }));
