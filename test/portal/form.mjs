/**
 * The national form of 2021, as the sample portal prints it: official labels, and the three tables as rows of cells.
 * Written apart from the extension's own declaration of the form, so that neither can hide the other's mistakes.
 */

/** @typedef {{ text: string, colspan?: number, rowspan?: number }} Cell */
/** @typedef {Cell[][]} Rows */
/** @typedef {Record<string, number>} Facts figures by fact id, such as `t3.granted.natural` */

export const APPLICANTS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other'];
const APPLICANT_LABELS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** 三、本年度办理结果: each group with its rows, or a row that is its own group. */
const RESULTS = [
  { label: '（一）予以公开', key: 'granted' },
  { label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', key: 'partial' },
  {
    label: '（三）不予公开',
    key: 'denied',
    rows: {
      secret: '1.属于国家秘密',
      law: '2.其他法律行政法规禁止公开',
      stability: '3.危及“三安全一稳定”',
      'third-party': '4.保护第三方合法权益',
      internal: '5.属于三类内部事务信息',
      process: '6.属于四类过程性信息',
      enforcement: '7.属于行政执法案卷',
      inquiry: '8.属于行政查询事项',
    },
  },
  {
    label: '（四）无法提供',
    key: 'unavailable',
    rows: {
      'not-held': '1.本机关不掌握相关政府信息',
      'not-made': '2.没有现成信息需要另行制作',
      unclear: '3.补正后申请内容仍不明确',
    },
  },
  {
    label: '（五）不予处理',
    key: 'rejected',
    rows: {
      complaint: '1.信访举报投诉类申请',
      repeat: '2.重复申请',
      publication: '3.要求提供公开出版物',
      excessive: '4.无正当理由大量反复申请',
      reissue: '5.要求行政机关确认或重新出具已获取信息',
    },
  },
  {
    label: '（六）其他处理',
    key: 'closed',
    rows: {
      uncorrected: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      unpaid: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      other: '3.其他',
    },
  },
];

/** Keys of the rows that （七）总计 adds up. */
export const RESULT_ROWS = RESULTS.flatMap(({ key, rows }) =>
  rows ? Object.keys(rows).map((row) => `${key}.${row}`) : [key],
);

export const PROCEEDINGS = ['reconsideration', 'litigation-direct', 'litigation-after'];
export const OUTCOMES = ['upheld', 'corrected', 'other', 'pending'];
const OUTCOME_LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** @param {string} text @param {number} [colspan] @param {number} [rowspan] @returns {Cell} */
const cell = (text, colspan = 1, rowspan = 1) => ({ text, colspan, rowspan });

/** @param {string[]} texts */
const cells = (...texts) => texts.map((text) => cell(text));

/** @param {Facts} facts @returns {Rows} */
export function table2(facts) {
  /** @param {string} id */
  const n = (id) => String(facts[`t2.${id}`]);
  /** @param {string} id */
  const counts = (id) => cells(n(`${id}.made`), n(`${id}.repealed`), n(`${id}.valid`));
  return [
    [cell('第二十条第（一）项', 4)],
    cells('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    [cell('规章'), ...counts('regulations')],
    [cell('行政规范性文件'), ...counts('normative')],
    [cell('第二十条第（五）项', 4)],
    [cell('信息内容'), cell('本年处理决定数量', 3)],
    [cell('行政许可'), cell(n('permits.decisions'), 3)],
    [cell('第二十条第（六）项', 4)],
    [cell('信息内容'), cell('本年处理决定数量', 3)],
    [cell('行政处罚'), cell(n('penalties.decisions'), 3)],
    [cell('行政强制'), cell(n('coercion.decisions'), 3)],
    [cell('第二十条第（八）项', 4)],
    [cell('信息内容'), cell('本年收费金额（单位：万元）', 3)],
    [cell('行政事业性收费'), cell(n('fees.amount'), 3)],
  ];
}

/** @param {Facts} facts @returns {Rows} */
export function table3(facts) {
  /** @param {string} row */
  const values = (row) =>
    [...APPLICANTS, 'total'].map((column) => cell(String(facts[`t3.${row}.${column}`])));
  /** @type {Rows} */
  const rows = [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 7),
    ],
    [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    cells(...APPLICANT_LABELS),
    [cell('一、本年新收政府信息公开申请数量', 3), ...values('received')],
    [cell('二、上年结转政府信息公开申请数量', 3), ...values('carried-in')],
  ];
  const first = rows.length;
  for (const { label, key, rows: leaves } of RESULTS) {
    if (!leaves) {
      rows.push([cell(label, 2), ...values(key)]);
      continue;
    }
    Object.entries(leaves).forEach(([leaf, words], i, all) => {
      const group = i === 0 ? [cell(label, 1, all.length)] : [];
      rows.push([...group, cell(words), ...values(`${key}.${leaf}`)]);
    });
  }
  rows.push([cell('（七）总计', 2), ...values('results')]);
  rows[first]?.unshift(cell('三、本年度办理结果', 1, rows.length - first));
  rows.push([cell('四、结转下年度继续办理', 3), ...values('carried-out')]);
  return rows;
}

/** @param {Facts} facts @returns {Rows} */
export function table4(facts) {
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [
      ...OUTCOME_LABELS.map((label) => cell(label, 1, 2)),
      cell('未经复议直接起诉', 5),
      cell('复议后起诉', 5),
    ],
    cells(...OUTCOME_LABELS, ...OUTCOME_LABELS),
    PROCEEDINGS.flatMap((group) =>
      [...OUTCOMES, 'total'].map((outcome) => cell(String(facts[`t4.${group}.${outcome}`]))),
    ),
  ];
}
