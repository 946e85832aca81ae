import type { Field, FormTable, Group, SumRule } from './types';

/** What both national forms share. Wording after 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号. */
export const SECTIONS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
/** 五、存在的主要问题及改进情况. */
export const PLANS = 4;

/** The title of section two, which its tables go by. */
export const TABLE_2_TITLE = {
  zh: '主动公开政府信息情况',
  en: 'Information disclosed proactively',
};
const TABLE_3_TITLE = { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' };
const TABLE_4_TITLE = {
  zh: '政府信息公开行政复议、行政诉讼情况',
  en: 'Reconsideration and litigation',
};

/** The corner of the tables of section two. */
export const CONTENT: Group = { label: '信息内容', kind: 'words' };

const ORGANISATIONS = '法人或其他组织';

const APPLICANTS: readonly Field[] = [
  { key: 'natural', label: '自然人', aliases: ['公民'] },
  { key: 'business', label: '商业企业', aliases: ['企业'], under: [ORGANISATIONS] },
  { key: 'research', label: '科研机构', aliases: ['科研单位'], under: [ORGANISATIONS] },
  { key: 'nonprofit', label: '社会公益组织', under: [ORGANISATIONS] },
  { key: 'legal', label: '法律服务机构', under: [ORGANISATIONS] },
  { key: 'other', label: '其他', under: [ORGANISATIONS] },
  { key: 'total', label: '总计', aliases: ['合计'] },
];

const RESULTS = '三、本年度办理结果';
const DENIED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const REJECTED = '（五）不予处理';

const FIRST_ROWS: readonly Field[] = [
  {
    key: 'received',
    label: '一、本年新收政府信息公开申请数量',
    aliases: ['本年新收申请数量', '本年新收政府信息公开申请'],
  },
  {
    key: 'carried-in',
    label: '二、上年结转政府信息公开申请数量',
    aliases: ['上年结转申请数量', '上年结转政府信息公开申请'],
  },
  { key: 'granted', label: '（一）予以公开', under: [RESULTS] },
  {
    key: 'partial',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    under: [RESULTS],
  },
  { key: 'denied.secret', label: '1.属于国家秘密', under: [RESULTS, DENIED] },
  { key: 'denied.law', label: '2.其他法律行政法规禁止公开', under: [RESULTS, DENIED] },
  { key: 'denied.stability', label: '3.危及“三安全一稳定”', under: [RESULTS, DENIED] },
  { key: 'denied.third-party', label: '4.保护第三方合法权益', under: [RESULTS, DENIED] },
  { key: 'denied.internal', label: '5.属于三类内部事务信息', under: [RESULTS, DENIED] },
  { key: 'denied.process', label: '6.属于四类过程性信息', under: [RESULTS, DENIED] },
  { key: 'denied.enforcement', label: '7.属于行政执法案卷', under: [RESULTS, DENIED] },
  { key: 'denied.inquiry', label: '8.属于行政查询事项', under: [RESULTS, DENIED] },
  {
    key: 'unavailable.not-held',
    label: '1.本机关不掌握相关政府信息',
    under: [RESULTS, UNAVAILABLE],
  },
  {
    key: 'unavailable.not-made',
    label: '2.没有现成信息需要另行制作',
    under: [RESULTS, UNAVAILABLE],
  },
  { key: 'unavailable.unclear', label: '3.补正后申请内容仍不明确', under: [RESULTS, UNAVAILABLE] },
  { key: 'rejected.complaint', label: '1.信访举报投诉类申请', under: [RESULTS, REJECTED] },
  { key: 'rejected.repeat', label: '2.重复申请', under: [RESULTS, REJECTED] },
  { key: 'rejected.publication', label: '3.要求提供公开出版物', under: [RESULTS, REJECTED] },
  { key: 'rejected.excessive', label: '4.无正当理由大量反复申请', under: [RESULTS, REJECTED] },
  {
    key: 'rejected.reissue',
    label: '5.要求行政机关确认或重新出具已获取信息',
    under: [RESULTS, REJECTED],
  },
];

const LAST_ROWS: readonly Field[] = [
  { key: 'results', label: '（七）总计', aliases: ['（七）合计'], under: [RESULTS] },
  { key: 'carried-out', label: '四、结转下年度继续办理', aliases: ['结转下年度'] },
];

/** The row （六） as one row: the rule in the 2019 form, a simplification in the 2021 form. */
export const CLOSED: Field = { key: 'closed', label: '（六）其他处理', under: [RESULTS] };

/**
 * Table 3: requests by applicant and result.
 * @param closed the rows of （六）其他处理
 * @param closedGroups the group labels over them
 */
export function requestsTable(
  closed: readonly Field[],
  closedGroups: readonly string[],
): FormTable {
  const rows = [...FIRST_ROWS, ...closed, ...LAST_ROWS];
  const results = rows.filter((row) => row.under && row.key !== 'results');
  return {
    key: 't3',
    title: TABLE_3_TITLE,
    section: 2,
    blocks: [{ rows, columns: APPLICANTS }],
    groups: [
      {
        label: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        kind: 'words',
      },
      { label: '申请人情况', kind: 'columns' },
      { label: ORGANISATIONS, kind: 'columns' },
      { label: RESULTS, kind: 'rows' },
      ...[DENIED, UNAVAILABLE, REJECTED, ...closedGroups].map((label) => ({
        label,
        kind: 'rows' as const,
      })),
    ],
    sums: [
      {
        rule: 't3.row-total',
        must: {
          zh: '总计应等于各类申请人之和',
          en: 'the total should be the sum of all applicants',
        },
        along: 'row',
        target: 'total',
        terms: APPLICANTS.filter((column) => column.key !== 'total').map((column) => [
          column.key,
          1,
        ]),
      },
      {
        rule: 't3.results',
        must: {
          zh: '（七）总计应等于（一）至（六）各项之和',
          en: 'total (七) should be the sum of items (一) to (六)',
        },
        along: 'column',
        target: 'results',
        terms: results.map((row) => [row.key, 1]),
      },
      {
        // Item 1 + item 2 = item 3 (its total) + item 4, solved for item 4, which closes the account.
        rule: 't3.balance',
        must: {
          zh: '第一项加第二项应等于第三项（七）加第四项',
          en: 'item 1 + item 2 should equal item 3 (七) + item 4',
        },
        along: 'column',
        target: 'carried-out',
        terms: [
          ['received', 1],
          ['carried-in', 1],
          ['results', -1],
        ],
      },
    ],
  };
}

const OUTCOMES: readonly Field[] = [
  { key: 'upheld', label: '结果维持', aliases: ['维持'] },
  { key: 'corrected', label: '结果纠正', aliases: ['纠正'] },
  { key: 'other', label: '其他结果', aliases: ['其他'] },
  { key: 'pending', label: '尚未审结', aliases: ['未审结'] },
  { key: 'total', label: '总计', aliases: ['合计'] },
];

const REVIEWS: readonly (readonly [key: string, under: readonly string[]])[] = [
  ['reconsideration', ['行政复议']],
  ['litigation-direct', ['行政诉讼', '未经复议直接起诉']],
  ['litigation-after', ['行政诉讼', '复议后起诉']],
];

/** Table 4: one row, whose columns are the five outcomes of each kind of review. */
export const REVIEWS_TABLE: FormTable = {
  key: 't4',
  title: TABLE_4_TITLE,
  section: 3,
  blocks: [
    {
      rows: [{ key: '', label: '' }],
      columns: REVIEWS.flatMap(([review, under]) =>
        OUTCOMES.map((outcome) => ({ ...outcome, key: `${review}.${outcome.key}`, under })),
      ),
    },
  ],
  groups: [
    { label: '行政复议', kind: 'columns' },
    { label: '行政诉讼', kind: 'columns' },
    { label: '未经复议直接起诉', kind: 'columns' },
    { label: '复议后起诉', kind: 'columns' },
  ],
  sums: REVIEWS.map(
    ([review]): SumRule => ({
      rule: 't4.total',
      must: { zh: '总计应等于前四项之和', en: 'the total should be the sum of the four before it' },
      along: 'row',
      target: `${review}.total`,
      terms: OUTCOMES.slice(0, -1).map((outcome) => [`${review}.${outcome.key}`, 1]),
    }),
  ),
};
