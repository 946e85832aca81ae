import {
  CLOSED,
  CONTENT,
  PLANS,
  REVIEWS_TABLE,
  requestsTable,
  SECTIONS,
  TABLE_2_TITLE,
} from './common';
import type { Field, Form } from './types';

const DECISIONS: readonly Field[] = [
  { key: 'decisions', label: '本年处理决定数量', aliases: ['处理决定数量'] },
];

const CLOSED_GROUP = '（六）其他处理';
const CLOSED_ROWS: readonly Field[] = [
  {
    key: 'closed.uncorrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  },
  {
    key: 'closed.unpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  },
  { key: 'closed.other', label: '3.其他' },
].map((row) => ({ ...row, under: [...(CLOSED.under ?? []), CLOSED_GROUP] }));

/** The form in force for reports on 2021 and later: 国办公开办函〔2021〕30号. */
export const ANNUAL_2021: Form = {
  id: 'annual-2021',
  title: { zh: '2021 年版格式', en: 'Form of 2021' },
  source: '国办公开办函〔2021〕30号',
  years: [2021, 9999],
  sections: SECTIONS,
  plans: PLANS,
  // 国办函〔2020〕109号: notices of charges, their sum, and what was collected are reported in section 六.
  mentions: [
    {
      section: 5,
      name: '信息处理费',
      words: ['收费', '收取', '处理费', '费用'],
      what: { zh: '信息处理费的收取情况', en: 'the fees charged for handling information' },
    },
  ],
  tables: [
    {
      key: 't2',
      title: TABLE_2_TITLE,
      section: 1,
      groups: [CONTENT],
      blocks: [
        {
          heading: '第二十条第（一）项',
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normative', label: '行政规范性文件', aliases: ['规范性文件'] },
          ],
          columns: [
            { key: 'made', label: '本年制发件数', aliases: ['制发件数', '本年制发数'] },
            { key: 'repealed', label: '本年废止件数', aliases: ['废止件数', '本年废止数'] },
            { key: 'valid', label: '现行有效件数', aliases: ['有效件数', '现行有效数'] },
          ],
        },
        {
          heading: '第二十条第（五）项',
          rows: [{ key: 'permits', label: '行政许可' }],
          columns: DECISIONS,
        },
        {
          heading: '第二十条第（六）项',
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'coercion', label: '行政强制' },
          ],
          columns: DECISIONS,
        },
        {
          heading: '第二十条第（八）项',
          rows: [{ key: 'fees', label: '行政事业性收费' }],
          columns: [
            {
              key: 'amount',
              label: '本年收费金额（单位：万元）',
              aliases: ['收费金额'],
              unit: '万元',
            },
          ],
        },
      ],
      sums: [],
    },
    requestsTable(
      [...CLOSED_ROWS, { ...CLOSED, replaces: CLOSED_ROWS.map((row) => row.key) }],
      [CLOSED_GROUP],
    ),
    REVIEWS_TABLE,
  ],
};
