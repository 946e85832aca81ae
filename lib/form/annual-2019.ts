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
  { key: 'previous', label: '上一年项目数量', aliases: ['上年项目数量'] },
  { key: 'change', label: '本年增/减', signed: true },
  { key: 'decisions', label: '处理决定数量', aliases: ['本年处理决定数量'] },
];

/** The form for reports on 2019 and 2020: 国办公开办函〔2019〕60号. */
export const ANNUAL_2019: Form = {
  id: 'annual-2019',
  title: { zh: '2019 年版格式', en: 'Form of 2019' },
  source: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  sections: SECTIONS,
  plans: PLANS,
  mentions: [],
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
            { key: 'normative', label: '规范性文件', aliases: ['行政规范性文件'] },
          ],
          columns: [
            { key: 'drafted', label: '本年新制作数量', aliases: ['本年制作数量'] },
            { key: 'published', label: '本年新公开数量', aliases: ['本年公开数量'] },
            { key: 'total', label: '对外公开总数量', aliases: ['公开总数量'] },
          ],
        },
        {
          heading: '第二十条第（五）项',
          rows: [
            { key: 'permits', label: '行政许可' },
            { key: 'services', label: '其他对外管理服务事项' },
          ],
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
          columns: DECISIONS.filter((column) => column.key !== 'decisions'),
        },
        {
          heading: '第二十条第（九）项',
          rows: [{ key: 'procurement', label: '政府集中采购' }],
          columns: [
            { key: 'items', label: '采购项目数量' },
            { key: 'amount', label: '采购总金额', unit: '万元' },
          ],
        },
      ],
      sums: [],
    },
    requestsTable([CLOSED], []),
    REVIEWS_TABLE,
  ],
};
