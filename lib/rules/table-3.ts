import type { Declared, TextsOf } from './declare';
import { OF_SUMS } from './form-sums';

/** The sums of table 3, requests and what became of them. Their terms, and what they are called, are the form’s. */
export const RULES = {
  't3.row-total': {
    severity: 'error',
    name: { zh: '总计 = 各类申请人之和', en: 'Total = all applicants' },
  },
  't3.results': {
    severity: 'error',
    name: { zh: '（七）总计 = 各类办理结果之和', en: '（七）Total = all results' },
  },
  't3.balance': {
    severity: 'error',
    name: {
      zh: '新收 + 上年结转 = 办理 + 结转下年度',
      en: 'Received + carried in = results + carried out',
    },
  },
} as const satisfies Record<string, Declared>;

const APPLICANTS = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  't3.row-total': {
    checks: {
      zh: '第三部分的表格中，每一行的总计等于各类申请人之和。',
      en: 'In each row of section 3’s table the total is the sum of all kinds of applicants.',
    },
    why: {
      zh: '每件申请只有一个申请人类别，因此各类之和即为全部申请。',
      en: 'Every request is made by one kind of applicant, so the kinds together are all of them.',
    },
    basis: 'form',
    counted: [OF_SUMS],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        APPLICANTS,
        '一、本年新收政府信息公开申请数量\t58\t6\t0\t1\t3\t0\t{86|68}',
      ],
      note: {
        zh: '58 + 6 + 1 + 3 = 68，表中为 86：两位数字颠倒。',
        en: '58 + 6 + 1 + 3 = 68, but 86 is printed: the digits are transposed.',
      },
      figures: { computed: 68, printed: 86, difference: 18 },
    },
  },
  't3.results': {
    checks: {
      zh: '第三部分的表格中，每一列的（七）总计等于（一）至（六）各项之和。',
      en: 'In each column of section 3’s table （七）总计 is the sum of all rows of （一） to （六）.',
    },
    why: {
      zh: '每件办结的申请只计入一种办理结果；部分公开的，只计入部分公开一项。',
      en: 'Every closed request is counted under one result only; one disclosed in part counts as 部分公开 and nothing else.',
    },
    basis: 'form',
    counted: [
      {
        zh: '“（六）其他处理”合并为一行的，按一行计；列有分项的，只计分项。',
        en: 'Where （六）其他处理 is printed as one row it counts as one; where its rows are printed, only they count.',
      },
      OF_SUMS,
    ],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t自然人\t商业企业\t科研机构\t社会公益组织',
        '（一）予以公开\t27\t4\t1\t0',
        '（二）部分公开\t8\t1\t0\t0',
        '1.属于国家秘密\t1\t0\t0\t0',
        '1.本机关不掌握相关政府信息\t9\t0\t0\t2',
        '（七）总计\t{44|45}\t5\t1\t2',
      ],
      note: {
        zh: '27 + 8 + 1 + 9 = 45，表中为 44：少计一件。未列出的各行无论为多少，只会使各项之和更大，因此仍不成立。',
        en: '27 + 8 + 1 + 9 = 45, but 44 is printed: one too few. Whatever the rows left out here hold, they could only add to it.',
      },
      figures: { computed: 45, printed: 44, difference: -1 },
    },
  },
  't3.balance': {
    checks: {
      zh: '第三部分的表格中，每一列的第一项加第二项，等于第三项的（七）总计加第四项。',
      en: 'In each column of section 3’s table item 1 plus item 2 is item 3’s （七）总计 plus item 4.',
    },
    why: {
      zh: '本年新收和上年结转的申请，或在本年度办结，或结转下年度继续办理。格式在表格左上角载明：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。',
      en: 'What came in and what was carried in was either closed or carried out. The form states this relation in the table’s top left corner.',
    },
    basis: 'form',
    counted: [
      {
        zh: '不成立时标注在第四项（结转下年度继续办理）；实际有误的可能是四项中的任何一项。',
        en: 'A break is marked at item 4, which closes the account; the figure that is wrong may be any of the four.',
      },
      OF_SUMS,
    ],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t自然人\t商业企业\t科研机构\t社会公益组织',
        '一、本年新收政府信息公开申请数量\t58\t6\t0\t1',
        '二、上年结转政府信息公开申请数量\t4\t1\t0\t0',
        '（七）总计\t57\t6\t0\t1',
        '四、结转下年度继续办理\t{6|5}\t1\t0\t0',
      ],
      note: {
        zh: '58 + 4 − 57 = 5，表中为 6：多结转一件。',
        en: '58 + 4 − 57 = 5, but 6 is printed: one request too many is carried out.',
      },
      figures: { computed: 5, printed: 6, difference: 1 },
    },
  },
};
