import { ANY, type Claim, DONE, FILES, MADE, OF_SUITS, OUT, REGULATIONS, VALID } from './claim';
import { pattern } from './word-classes';

const REPEALED = ['t2.normative.repealed'];
const NOT_HELD = 't3.unavailable.not-held.total';
const WON = OF_SUITS.flatMap((sum) => {
  const [upheld, other] = ['upheld', 'other'].map((key) => sum.replaceAll('*', key));
  return [`${upheld}`, `${upheld}+${other}`];
});
const NOT_MADE = 't3.unavailable.not-made.total';

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
  // `2件因系过程性资料不予公开`: for one reason of several.
  {
    rule: 'text.results',
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? group`,
    topic: ['request', 'group'],
    by: ['group'],
    behind: true,
    readings: ['t3.*.total'],
  },
  {
    rule: 'text.results',
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? ground`,
    topic: ['request', 'group'],
    by: ['ground'],
    behind: true,
    readings: ['t3.*.total'],
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
    right: pattern`^ [other 、 way]{0,6} close`,
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
    rule: 'text.requests',
    left: pattern`among other? request$`,
    readings: ANY,
  },
  // `清理废止文件3件`, `宣布废止失效文件8件`: of whatever kind.
  {
    rule: 'text.normative',
    left: pattern`repeal other $`,
    printed: /(?:废止|失效)的?文件$/,
    units: FILES,
    readings: REPEALED,
  },
  // `公开行政处罚文件86件`: of decisions alone, though not all need be published.
  {
    rule: 'text.decisions',
    left: pattern`decision other $`,
    by: ['decision'],
    units: /^[件份篇例宗起]$/,
    printed: /(?:许可|处罚|强制)类?(?:决定|结果|案件)?(?:书|文书|文件|案件|结果|信息|公示)+$/,
    readings: ['t2.*.decisions'],
  },
  // Powers are counted in 项, what was published in 条.
  {
    rule: 'text.decisions',
    left: pattern`decision other? $`,
    by: ['decision'],
    units: /^[项条个次户]$/,
    readings: ['t2.*.decisions'],
  },
  // `行政处罚案件办结86件`: closed, whether by a decision or not.
  {
    rule: 'text.decisions',
    left: pattern`decision close $`,
    by: ['decision'],
    units: /^[件宗起例]$/,
    readings: ['t2.*.decisions'],
  },
  // `发布两部政府规章`: of this year or of those in force.
  {
    rule: 'text.normative',
    left: pattern`publish $`,
    right: pattern`^ regulation`,
    units: FILES,
    readings: [...REGULATIONS, 't2.regulations.valid', 't2.regulations.total'],
  },
  // `办理行政许可事项5.3万件`: handled, of which nearly all are decided.
  {
    rule: 'text.decisions',
    left: pattern`(?:receive|close) other $`,
    not: pattern`way|scope|otherMatter`,
    printed: /行政许可事项(?:共|约|近)?$/,
    units: /^[件宗起例]$/,
    readings: ['t2.permits.decisions'],
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
    units: /^[件份部个条篇]$/,
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
  // `行政复议答复案件6件`: what the body was asked to say to each.
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration close $`,
    topic: ['reconsideration'],
    readings: ['t4.reconsideration.total'],
  },
  // `胜诉2起`: upheld, or nothing came of it.
  {
    rule: 'text.litigation',
    left: pattern`won $`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    readings: WON,
  },
  // `公民30件、企业7件`.
  {
    rule: 'text.requests',
    left: pattern`^ 、? other $`,
    since: pattern`applicant [^,;figure]{0,3} figure [,、] other $`,
    printed: /(?:企业|公司|单位|组织)(?:申请)?$/,
    topic: ['request'],
    readings: [
      't3.received.org',
      't3.received.business',
      't3.received.org+t3.carried-in.org',
      't3.results.org',
    ],
  },
  // `4件未到期`, `在办4件`.
  {
    rule: 'text.carried-out',
    left: pattern`underway $`,
    topic: ['request'],
    readings: [OUT],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`ended [^figure]* reconsideration bareRequest? $`,
    topic: ['request', 'reconsideration'],
    readings: ['t4.reconsideration.other', 't4.reconsideration.corrected'],
  },
];

/**
 * Words too loose to accuse by: a figure under them that equals the table's is told of, one that differs may speak of
 * something else and is left alone. They come after all others.
 */
export const LENIENT: readonly Claim[] = CLAIMS_ALIKE.map((claim) => ({ ...claim, lenient: true }));
