import type { Form } from '../../../lib/form';

const APPLICANTS = [
  { key: 'natural', label: '个人申请人' },
  { key: 'company', label: '企业申请人', under: ['单位申请人'] },
  { key: 'society', label: '社会组织申请人', under: ['单位申请人'] },
  { key: 'total', label: '申请人合计', aliases: ['合计'] },
];
const HANDLED = '三、年度办理去向';

/** A national form that does not exist: other sections, tables, rows, columns, groups, sums and years than those that do. */
export const ANNUAL_2031: Form = {
  id: 'annual-2031',
  title: { zh: '2031 年版格式', en: 'Form of 2031' },
  source: '国办公开办函〔2031〕1号',
  years: [2031, 9999],
  sections: [
    '一、年度工作概况',
    '二、依申请公开办理情况',
    '三、公共数据开放情况',
    '四、问题与下一步打算',
    '五、授权运营情况说明',
    '六、公众参与情况说明',
    '七、其他说明事项',
  ],
  plans: 3,
  mentions: [
    {
      section: 4,
      name: '授权运营收益',
      words: ['收益'],
      what: { zh: '授权运营的收益', en: 'what licensing yields' },
    },
  ],
  tables: [
    {
      key: 't3',
      title: { zh: '依申请公开办理情况', en: 'Requests' },
      section: 1,
      blocks: [
        {
          rows: [
            { key: 'received', label: '一、年度收件登记数量' },
            { key: 'carried-in', label: '二、以前年度转入数量' },
            { key: 'granted', label: '（一）全部提供', under: [HANDLED] },
            { key: 'moved', label: '（二）移送其他机关', under: [HANDLED] },
            { key: 'results', label: '（三）去向合计', under: [HANDLED] },
            { key: 'carried-out', label: '四、转入以后年度数量' },
          ],
          columns: APPLICANTS,
        },
      ],
      groups: [
        { label: '单位申请人', kind: 'columns' },
        { label: HANDLED, kind: 'rows' },
      ],
      sums: [
        {
          rule: 't3.row-total',
          must: { zh: '合计应等于个人与单位之和', en: 'the total should be persons and bodies' },
          along: 'row',
          target: 'total',
          terms: [
            ['natural', 1],
            ['company', 1],
            ['society', 1],
          ],
        },
        {
          rule: 't3.results',
          must: { zh: '去向合计应等于（一）加（二）', en: 'item (三) should be (一) + (二)' },
          along: 'column',
          target: 'results',
          terms: [
            ['granted', 1],
            ['moved', 1],
          ],
        },
      ],
    },
    {
      key: 't5',
      title: { zh: '公共数据开放情况', en: 'Open data' },
      section: 2,
      blocks: [
        {
          heading: '公共数据目录',
          rows: [
            { key: 'sets', label: '开放数据集' },
            { key: 'calls', label: '开放数据接口' },
          ],
          columns: [
            { key: 'added', label: '年度新增开放数量' },
            { key: 'cost', label: '年度运行维护经费（单位：万元）', unit: '万元' },
          ],
        },
      ],
      groups: [],
      sums: [],
    },
  ],
};
