import { type Claim, FILES, MADE, MONEY, REGULATIONS, VALID } from './claim';
import { pattern } from './word-classes';

/** That a body decided: whatever it counts its permits and penalties in. */
const DECIDED =
  /(?:审批|核准|办理|办结|作出|做出|下达|核发|准予|批准|查处|采取)(?:了|各类|的|行政|准予)*(?:许可|处罚|强制)(?:措施)?(?:案件|决定)?(?:共计?|合计|总计|约|近|超|了|为|达)*$/;
/** The same where powers might be counted, which are handled, too. */
const DECIDED_ITEMS =
  /(?:审批|作出|做出|下达|核发|办结|准予)(?:了|各类|的|行政|准予)*(?:许可|处罚|强制)(?:案件|决定)?(?:共计?|合计|总计|约|近|超|了|为|达)*$/;
/** `处理决定数量`, right before a figure. */
const DECISIONS = /决定(?:数量?|总数|件数)?(?:共计?|合计|总计|累计|为|达|约|近)*$/;
/** What was charged, where the sentence speaks of fees. */
const CHARGED = /(?:收费|收取|征收|收缴|实收|金额|总额)[^,]{0,6}$/;

/** Documents in force are spoken of, none of which has a figure yet. */
const IN_FORCE = pattern`valid [^figure;。thisYear newly]* make normative?$`;

/** Marked on the site, whenever they were repealed. */
const MARKED = /标[注识记明]|注明/;
/** Published there, which is not all that was. */
const BY_ONE_PLACE = /公报|微信|公众号|微博|新媒体|报[纸刊]|电视|广播|客户端/;
/** A budget's income, or what some of those that pay were charged. */
const OF_ALL_INCOME = /非税|罚没|涉企|预算|决算|目标|减负|入库|其中/;

/** What the words claim of table 2: documents made, repealed and in force, decisions, fees. */
export const PUBLISHED: readonly Claim[] = [
  {
    rule: 'text.normative',
    left: pattern`repeal normative?$`,
    topic: ['normative'],
    fewer: MARKED,
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
    // Of those that were looked through.
    soft: pattern`amend`,
    printed: /(?:保留|继续有效)[^效]{0,12}$/,
    units: FILES,
    otherTimes: true,
    readings: VALID,
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
    left: pattern`[make newly] publish? other? regulation$`,
    not: pattern`amend`,
    units: FILES,
    readings: REGULATIONS,
  },
  {
    rule: 'text.normative',
    left: pattern`[make newly]$`,
    right: pattern`^ regulation (?!other)`,
    not: pattern`amend`,
    units: FILES,
    readings: REGULATIONS,
  },
  {
    rule: 'text.normative',
    left: pattern`repeal regulation$|regulation repeal$`,
    not: pattern`amend`,
    units: FILES,
    readings: ['t2.regulations.repealed'],
  },
  {
    rule: 'text.normative',
    left: pattern`valid other? regulation$|regulation valid$`,
    not: pattern`amend`,
    units: FILES,
    otherTimes: true,
    readings: ['t2.regulations.valid', 't2.regulations.total'],
  },
  // What was made cannot be articles of it.
  {
    rule: 'text.normative',
    left: pattern`[make newly] normative$`,
    not: pattern`amend|valid|publish`,
    units: /^条$/,
    readings: MADE,
  },
  {
    rule: 'text.normative',
    left: pattern`valid $`,
    right: pattern`^ normative`,
    soft: pattern`amend`,
    units: FILES,
    otherTimes: true,
    readings: VALID,
  },
  // Of those that are in force, whenever they were issued.
  {
    rule: 'text.normative',
    left: pattern`make normative?$`,
    since: IN_FORCE,
    soft: IN_FORCE,
    topic: ['normative'],
    units: FILES,
    readings: [...VALID, ...MADE],
  },
  {
    rule: 'text.normative',
    left: pattern`[make newly] normative?$|normative make$`,
    not: pattern`amend|valid|regulation、normative$|publish [^normative]* make`,
    topic: ['normative'],
    units: FILES,
    readings: MADE,
  },
  {
    rule: 'text.normative',
    left: pattern`normative publish?$|publish$`,
    bareVerb: true,
    fewer: BY_ONE_PLACE,
    not: pattern`amend|regulation、normative$`,
    topic: ['normative'],
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  {
    rule: 'text.normative',
    left: pattern`[make newly publish]$`,
    right: pattern`^normative`,
    fewer: BY_ONE_PLACE,
    not: pattern`amend`,
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  // `制定《…办法》等8件规范性文件`: some of them by their titles.
  {
    rule: 'text.normative',
    since: pattern`make other? (?:\( [^()figure]* \) other?)? $`,
    right: pattern`^ normative`,
    not: pattern`amend`,
    printed: /等(?:共)?$/,
    // In one field of several there may be fewer.
    lenient: true,
    units: FILES,
    readings: [...MADE, ...VALID],
  },
  // All that were published are all that there were, if no place limits them; powers in 项 are no decisions.
  {
    rule: 'text.decisions',
    left: pattern`decision other? $`,
    not: pattern`decision、decision other? $|[amend repeal way scope among]`,
    by: ['decision'],
    units: /^[件宗起例项条]$/,
    printed: /共.{0,14}(?:处罚|许可|强制)类?(?:处理)?决定[^,]{0,4}$/,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.decisions',
    left: pattern`decision other? $`,
    not: pattern`decision、decision other? $|[amend repeal]`,
    soft: pattern`[publish among] [decision、,figure other]*$`,
    by: ['decision'],
    units: /^[项条]$/,
    printed: /(?:处罚|许可|强制)类?(?:处理)决定[^,]{0,4}$/,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.decisions',
    left: pattern`decision thisYear other? $`,
    not: pattern`decision、decision|[amend repeal publish]`,
    by: ['decision'],
    units: /^[件宗起例项条]$/,
    printed: /决定(?:数量?|总数|件数)?(?:为|共)?$/,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.decisions',
    left: pattern`decision$`,
    not: pattern`decision、decision$|[amend repeal carry]`,
    soft: pattern`[publish among] [decision、,figure other]*$|way [^,;。figure]*$`,
    by: ['decision'],
    units: /^(?:件次?|[宗起例])$/,
    readings: ['t2.*.decisions'],
  },
  // `审批行政许可1248条`: decided by the body, in whatever unit.
  {
    rule: 'text.decisions',
    left: pattern`decision $`,
    not: pattern`decision、decision $|[amend repeal way scope among publish]`,
    by: ['decision'],
    units: /^[条次份]$/,
    printed: DECIDED,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.decisions',
    left: pattern`decision $`,
    not: pattern`decision、decision $|[amend repeal way scope among publish]`,
    by: ['decision'],
    units: /^项$/,
    printed: DECIDED_ITEMS,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.decisions',
    left: pattern`decision $`,
    not: pattern`[amend repeal publish among]`,
    by: ['decision'],
    units: /^[次个条]$/,
    printed: /(?:许可|处罚|强制)(?:措施)?(?:本年)?处理决定(?:数量?|总数|件数)?(?:共计?|为|是)*$/,
    readings: ['t2.*.decisions'],
  },
  // `行政许可、行政处罚、行政强制处理决定共1339件`: what they make.
  {
    rule: 'text.decisions',
    left: pattern`decision、decision、decision other? $|decision、decision $`,
    not: pattern`[amend repeal way scope among publish]`,
    together: 'decision',
    units: /^[件宗起例项条个次]$/,
    printed: DECISIONS,
    readings: ['t2.*.decisions'],
  },
  // `行政处罚、行政强制均为0件`.
  {
    rule: 'text.decisions',
    left: pattern`decision、decision (?:、decision)? $`,
    not: pattern`[amend repeal way scope among publish]`,
    together: 'decision',
    ofNone: true,
    printed: /均为?$/,
    readings: ['t2.*.decisions'],
  },
  {
    rule: 'text.fees',
    left: pattern`fee other? thisYear? other?$`,
    not: pattern`amend`,
    fewer: OF_ALL_INCOME,
    units: MONEY,
    readings: ['t2.fees.amount'],
  },
  // `行政事业性收费项目3项，全年收费金额321.75万元`.
  {
    rule: 'text.fees',
    left: pattern`^ thisYear? $`,
    since: pattern`fee [^,:figure]{0,3} (?:figure [^,:figure]{0,2})?, thisYear? $`,
    topic: ['fee'],
    units: MONEY,
    printed: CHARGED,
    fewer: OF_ALL_INCOME,
    readings: ['t2.fees.amount'],
  },
];
