/**
 * The sample reports: bodies of a city that does not exist, with figures of the usual size. Only what is not zero is
 * given; totals and what is carried over follow from it, so a sum is broken only where `misprints` says so.
 */
import { APPLICANTS, OUTCOMES, PROCEEDINGS, RESULT_ROWS } from './form.mjs';

/** @typedef {import('./form.mjs').Facts} Facts */
/** @typedef {Record<string, number>} Applicants figures by kind of applicant */
/**
 * @typedef {object} Sample
 * @property {string} issuer
 * @property {number} year the year reported on
 * @property {Facts} table2 by the part of the id after `t2.`
 * @property {Record<string, Applicants>} table3 by row
 * @property {Record<string, Record<string, number>>} table4 by kind of proceeding, then outcome
 * @property {Facts} [misprints] what is printed instead of the right figure, by fact id
 * @property {string} work one sentence on the body's own work
 * @property {string} problem what it says it must do better
 */

const TABLE_2 = [
  ...['regulations', 'normative'].flatMap((row) =>
    ['made', 'repealed', 'valid'].map((column) => `${row}.${column}`),
  ),
  ...['permits', 'penalties', 'coercion'].map((row) => `${row}.decisions`),
  'fees.amount',
];

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/**
 * Every figure of the report as the form asks for it, misprints not yet made.
 * @param {Sample} sample
 * @returns {Facts}
 */
export function rightFacts({ table2, table3, table4 }) {
  /** @type {Facts} */
  const facts = {};
  for (const id of TABLE_2) facts[`t2.${id}`] = table2[id] ?? 0;

  /** @param {string} row @param {(column: string) => number} value */
  const fill = (row, value) => {
    for (const column of APPLICANTS) facts[`t3.${row}.${column}`] = value(column);
    facts[`t3.${row}.total`] = sum(APPLICANTS.map(value));
  };
  /** @param {string} row @param {string} column */
  const at = (row, column) => facts[`t3.${row}.${column}`] ?? 0;
  for (const row of ['received', 'carried-in', ...RESULT_ROWS])
    fill(row, (column) => table3[row]?.[column] ?? 0);
  fill('results', (column) => sum(RESULT_ROWS.map((row) => at(row, column))));
  fill(
    'carried-out',
    (column) => at('received', column) + at('carried-in', column) - at('results', column),
  );

  for (const group of PROCEEDINGS) {
    const values = OUTCOMES.map((outcome) => table4[group]?.[outcome] ?? 0);
    OUTCOMES.forEach((outcome, i) => {
      facts[`t4.${group}.${outcome}`] = values[i] ?? 0;
    });
    facts[`t4.${group}.total`] = sum(values);
  }
  return facts;
}

/** The figures as the page prints them. @param {Sample} sample @returns {Facts} */
export const printedFacts = (sample) => ({ ...rightFacts(sample), ...sample.misprints });

/** @satisfies {Record<string, Sample>} */
export const SAMPLES = {
  clean: {
    issuer: '青岚市财政局',
    year: 2024,
    table2: {
      'normative.made': 3,
      'normative.repealed': 2,
      'normative.valid': 27,
      'permits.decisions': 412,
      'penalties.decisions': 6,
      'fees.amount': 37.56,
    },
    table3: {
      received: { natural: 21, business: 4, legal: 2 },
      'carried-in': { natural: 1 },
      granted: { natural: 12, business: 3, legal: 1 },
      partial: { natural: 3 },
      'denied.third-party': { natural: 1, business: 1 },
      'denied.internal': { natural: 1 },
      'unavailable.not-held': { natural: 3, legal: 1 },
      'rejected.complaint': { natural: 1 },
    },
    table4: { reconsideration: { upheld: 2, other: 1 }, 'litigation-direct': { upheld: 1 } },
    work: '全年公开部门预决算、政府采购和专项资金分配结果等财政信息，并为每份政策文件配上一图读懂。',
    problem:
      '专项资金分配结果的公开还不够及时。我局将把公开时限写进资金下达流程，做到文件印发与信息公开同步。',
  },
  broken: {
    issuer: '青岚市教育局',
    year: 2024,
    table2: {
      'normative.made': 5,
      'normative.repealed': 1,
      'normative.valid': 34,
      'permits.decisions': 89,
      'penalties.decisions': 12,
      'fees.amount': 1286.4,
    },
    table3: {
      received: { natural: 58, business: 6, nonprofit: 1, legal: 3 },
      'carried-in': { natural: 4, business: 1 },
      granted: { natural: 27, business: 4, legal: 2 },
      partial: { natural: 8, business: 1, nonprofit: 1 },
      'denied.secret': { natural: 1 },
      'denied.internal': { natural: 3 },
      'denied.process': { natural: 2, business: 1 },
      'unavailable.not-held': { natural: 9, legal: 1 },
      'unavailable.not-made': { natural: 2 },
      'rejected.complaint': { natural: 3 },
      'rejected.repeat': { natural: 1 },
      'closed.uncorrected': { natural: 1 },
    },
    table4: {
      reconsideration: { upheld: 4, corrected: 1, pending: 1 },
      'litigation-direct': { upheld: 2, other: 1 },
    },
    misprints: {
      // A row's total with its digits swapped: 68 applications came in.
      't3.received.total': 86,
      // A column's （七）总计 that is one short: 57 were closed.
      't3.results.natural': 56,
      // A total of table 4 that forgets a case: 2 + 1 = 3.
      't4.litigation-direct.total': 2,
    },
    work: '招生入学政策、学区划分方案和民办学校年检结果在发布当日同步公开，并开设入学政策问答专栏。',
    problem: '部分学校公开栏更新不及时。我局将按学期开展抽查，抽查结果纳入学校年度考核。',
  },
  damaged: {
    issuer: '青岚市民政局',
    year: 2024,
    table2: {
      'normative.made': 1,
      'normative.repealed': 3,
      'normative.valid': 15,
      'permits.decisions': 146,
      'penalties.decisions': 2,
    },
    table3: {
      received: { natural: 33, business: 2, nonprofit: 3, other: 1 },
      'carried-in': { natural: 2 },
      granted: { natural: 16, business: 1, nonprofit: 2, other: 1 },
      partial: { natural: 5, nonprofit: 1 },
      'denied.law': { natural: 2 },
      'denied.third-party': { natural: 3 },
      'denied.inquiry': { natural: 1 },
      'unavailable.not-held': { natural: 4, business: 1 },
      'unavailable.unclear': { natural: 1 },
      'rejected.repeat': { natural: 1 },
      'closed.other': { natural: 1 },
    },
    table4: { reconsideration: { upheld: 1 }, 'litigation-after': { upheld: 1, pending: 1 } },
    work: '城乡低保、特困供养和临时救助的对象与标准按月公开，社会组织登记结果同步归集到公共信用平台。',
    problem: '救助政策的解读形式较为单一。我局将多用案例和图示，让困难群众看得懂、用得上。',
  },
  text: {
    issuer: '青岚市水利局',
    year: 2023,
    table2: {
      'normative.made': 2,
      'normative.valid': 11,
      'permits.decisions': 203,
      'penalties.decisions': 17,
      'coercion.decisions': 1,
      'fees.amount': 640.0392,
    },
    table3: {
      received: { natural: 14, business: 3 },
      granted: { natural: 8, business: 2 },
      partial: { natural: 2 },
      'unavailable.not-held': { natural: 3 },
      'rejected.publication': { business: 1 },
    },
    table4: { reconsideration: { upheld: 1 } },
    work: '河湖长制名录、水库调度信息和取水许可审批结果持续公开，汛期每日发布水情。',
    problem: '历史档案数字化程度不高，查找耗时较长。我局将用两年时间完成存量档案扫描建库。',
  },
  iframe: {
    issuer: '青岚市交通运输局',
    year: 2024,
    table2: {
      'normative.made': 2,
      'normative.repealed': 4,
      'normative.valid': 19,
      'permits.decisions': 5310,
      'penalties.decisions': 1174,
      'coercion.decisions': 26,
      'fees.amount': 0.33,
    },
    table3: {
      received: { natural: 26, business: 9, legal: 1 },
      'carried-in': { natural: 1, business: 1 },
      granted: { natural: 15, business: 6, legal: 1 },
      partial: { natural: 4, business: 2 },
      'denied.enforcement': { natural: 2 },
      'unavailable.not-held': { natural: 3, business: 2 },
      'rejected.excessive': { natural: 1 },
    },
    table4: {
      reconsideration: { upheld: 3, corrected: 1 },
      'litigation-direct': { upheld: 2, pending: 1 },
    },
    work: '农村公路建设计划、公交线路调整方案在实施前征求意见，采纳情况逐条反馈。',
    problem: '行政执法信息公示的格式不统一。我局将制定公示模板，由法规处统一审核。',
  },
  late: {
    issuer: '青岚市卫生健康委员会',
    year: 2023,
    table2: {
      'normative.made': 4,
      'normative.repealed': 6,
      'normative.valid': 22,
      'permits.decisions': 873,
      'penalties.decisions': 95,
      'fees.amount': 12.8,
    },
    table3: {
      received: { natural: 40, business: 5, research: 2 },
      'carried-in': { natural: 3 },
      granted: { natural: 22, business: 4, research: 1 },
      partial: { natural: 6 },
      'denied.third-party': { natural: 2 },
      'unavailable.not-made': { natural: 4, research: 1 },
      'rejected.complaint': { natural: 5 },
      'closed.unpaid': { business: 1 },
    },
    table4: { reconsideration: { upheld: 2 }, 'litigation-direct': { upheld: 1 } },
    work: '医疗服务价格、疫苗接种门诊和公立医院债务情况定期公开，全市医院统一设置信息公开专栏。',
    problem: '基层医疗机构的信息公开目录还不完整。我委将按机构类别分别编制目录并组织培训。',
  },
};
