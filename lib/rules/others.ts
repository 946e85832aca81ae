import type { RuleId } from '../rule-ids';
import { OF_FORM, OF_PLAIN_SUMS, OF_YEARS } from './counted';
import type { RuleText, Words } from './types';

const COUNTS: Words = {
  zh: '这些单元格填写的是件数。',
  en: 'These cells hold counts.',
};

const NORMATIVE = [
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
] as const;

const REQUESTS = [
  '三、收到和处理政府信息公开申请情况',
  '\t自然人\t商业企业\t科研机构\t总计',
  '一、本年新收政府信息公开申请数量\t34\t2\t1\t37',
] as const;

/** The year's figures against last year's. */
export const YEAR_RULES = {
  'year.carried': {
    checks: {
      zh: '每一列中，本年的第二项（上年结转）等于上一年度报告的第四项（结转下年度继续办理）。',
      en: 'In each column item 2 (carried in) is item 4 (carried out) of last year’s report.',
    },
    why: {
      zh: '上一年度未办结的申请，即为结转到本年度的申请。',
      en: 'What last year left open is what this year begins with.',
    },
    basis: 'form',
    counted: OF_YEARS,
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t总计',
        '2023年：四、结转下年度继续办理\t5',
        '2024年：二、上年结转政府信息公开申请数量\t{3|5}',
      ],
      note: {
        zh: '上一年度结转 5 件，本年度只承接 3 件。',
        en: 'Last year carried 5 over, this year took in 3.',
      },
      figures: { computed: 5, printed: 3, difference: -2 },
    },
  },
  'year.normative': {
    checks: {
      zh: '现行有效件数等于上一年度的现行有效件数加本年制发、减本年废止。',
      en: 'Documents in force are last year’s, plus those made, less those repealed.',
    },
    why: {
      zh: '件数只因制发和废止而变；自动失效和修订会打破这一关系，所以只是警告。',
      en: 'Only making and repealing change the number; lapse and revision may break this, so it is a warning.',
    },
    basis: 'arithmetic',
    counted: OF_YEARS,
    example: {
      lines: [
        ...NORMATIVE,
        '2023年：行政规范性文件\t4\t1\t27',
        '2024年：行政规范性文件\t6\t2\t{33|31}',
      ],
      note: {
        zh: '27 + 6 − 2 = 31，表中为 33。',
        en: '27 + 6 − 2 = 31, but 33 is printed.',
      },
      figures: { computed: 31, printed: 33, difference: 2 },
    },
  },
} satisfies Partial<Record<RuleId, RuleText>>;

/** Totals of tables that have no form. */
export const SUM_RULES = {
  'sum.row': {
    checks: {
      zh: '没有固定格式的表格中，一行里的合计、总计、小计等于它所包含的各列之和。',
      en: 'In a table without a form, a total within a row is the sum of the columns that it comprises.',
    },
    why: {
      zh: '栏目名称说它是其他各列的和。',
      en: 'Its label says that it is the sum of the others.',
    },
    basis: 'arithmetic',
    counted: OF_PLAIN_SUMS,
    example: {
      lines: [
        '单位：万元',
        '科目\t基本支出\t项目支出\t合计',
        '教育支出\t812.40\t96.15\t908.55',
        '卫生健康支出\t143.22\t20.00\t163.22',
        '住房保障支出\t77.08\t5.50\t82.58',
        '农林水支出\t60.31\t14.20\t74.51',
        '交通运输支出\t31.16\t44.00\t{57.16|75.16}',
      ],
      note: {
        zh: '31.16 + 44.00 = 75.16，表中为 57.16。',
        en: '31.16 + 44.00 = 75.16, but 57.16 is printed.',
      },
      figures: { computed: 75.16, printed: 57.16, difference: -18 },
    },
  },
  'sum.column': {
    checks: {
      zh: '没有固定格式的表格中，一列里的合计、总计、小计等于它所包含的各行之和。',
      en: 'In a table without a form, a total within a column is the sum of the rows that it comprises.',
    },
    why: {
      zh: '行次名称、编码层级或缩进说它是其他各行的和。',
      en: 'Its label, its code or the indentation says that it is the sum of the others.',
    },
    basis: 'arithmetic',
    counted: OF_PLAIN_SUMS,
    example: {
      lines: [
        '单位：万元',
        '科目\t预算数\t决算数',
        '教育支出\t900\t912',
        '卫生健康支出\t160\t163',
        '住房保障支出\t80\t82',
        '合计\t1140\t{1175|1157}',
      ],
      note: {
        zh: '912 + 163 + 82 = 1157，表中为 1175。',
        en: '912 + 163 + 82 = 1157, but 1175 is printed.',
      },
      figures: { computed: 1157, printed: 1175, difference: 18 },
    },
  },
} satisfies Partial<Record<RuleId, RuleText>>;

/** The report against the form, in words and layout. */
export const FORMAT_RULES = {
  'format.sections': {
    checks: {
      zh: '格式规定的六个部分齐全，各出现一次，次序不变；一页只有一份报告。',
      en: 'The six sections of the form are there, once each and in order; a page holds one report.',
    },
    why: {
      zh: '读者和程序均按部分查找内容；缺少一部分，便无法判断是没有还是漏写。',
      en: 'Readers look things up by section; where one is missing, nobody can tell whether there was nothing to say.',
    },
    basis: 'form',
    counted: [
      ...OF_FORM,
      {
        zh: '同一页上的第二份报告，其数字未能核对。',
        en: 'The figures of a second report on the same page are not checked.',
      },
    ],
    example: {
      lines: [
        '一、总体情况',
        '本年度各项工作有序开展。',
        '二、主动公开政府信息情况',
        '本年度没有制发规范性文件。',
        ...REQUESTS,
        '四、政府信息公开行政复议、行政诉讼情况',
        '本年度没有行政复议和行政诉讼。',
        '{∅|五、存在的主要问题及改进情况}',
        '公开的内容还不够细，将逐项充实。',
        '六、其他需要报告的事项',
        '本年度没有收取信息处理费。',
      ],
      note: {
        zh: '没有第五部分的标题。',
        en: 'The heading of section 五 is missing.',
      },
    },
  },
  'format.columns': {
    checks: {
      zh: '表格包含格式规定的每一列。',
      en: 'Each table has every column of the form.',
    },
    why: {
      zh: '网页转换时常丢失整列；缺少一列，涉及该列的关系便核对不全。',
      en: 'Conversion often loses a whole column, and with it the sums that go through it.',
    },
    basis: 'form',
    counted: [
      ...OF_FORM,
      {
        zh: '该列数据按缺失处理，涉及的关系可能因此未能核对。',
        en: 'The column’s figures count as missing, so sums with them may not be checked.',
      },
    ],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t{∅|其他}\t总计',
        '一、本年新收政府信息公开申请数量\t34\t3\t0\t0\t0\t{∅|0}\t37',
      ],
      note: {
        zh: '没有“其他”这一列。',
        en: 'The column 其他 is missing.',
      },
    },
  },
  'format.rows': {
    checks: {
      zh: '表格包含格式规定的每一行，没有另行增加的行；各部分均有相应表格。',
      en: 'Each table has every row of the form and no others; each section has its table.',
    },
    why: {
      zh: '增加的行不在任何勾稽关系之内，缺少的行使关系核对不全。',
      en: 'An added row is in no sum, and a missing one leaves its sums incomplete.',
    },
    basis: 'form',
    counted: [
      ...OF_FORM,
      {
        zh: '未找到整张表格时，其全部数据未能核对。',
        en: 'Where a whole table is not found, none of its figures is checked.',
      },
    ],
    example: {
      lines: [
        ...NORMATIVE,
        '规章\t0\t0\t0',
        '行政规范性文件\t6\t2\t31',
        '{其他主动公开文件|∅}\t{14|∅}\t{0|∅}\t{52|∅}',
      ],
      note: {
        zh: '“其他主动公开文件”不是格式规定的行。',
        en: 'The form has no row 其他主动公开文件.',
      },
    },
  },
  'format.label': {
    checks: {
      zh: '行和栏目的表述与格式一致。',
      en: 'Rows and groups are worded as in the form.',
    },
    why: {
      zh: '表述不同，可能只是笔误，也可能填报的是另一事项。',
      en: 'Other words may be a slip, or may mean that something else was counted.',
    },
    basis: 'form',
    counted: OF_FORM,
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t自然人\t商业企业\t科研机构\t总计',
        '（一）予以公开\t18\t2\t0\t20',
        '1.属于国家秘密\t0\t0\t0\t0',
        '{2.其他法律行政止公开|2.其他法律行政法规禁止公开}\t1\t0\t0\t1',
      ],
      note: {
        zh: '漏了“法规禁”三个字。',
        en: 'Three characters of the label are missing.',
      },
    },
  },
} satisfies Partial<Record<RuleId, RuleText>>;

/** What no cell may hold. */
export const VALUE_RULES = {
  'value.unreadable': {
    checks: {
      zh: '表中每个单元格都能识别为数值，并能确定其位置。',
      en: 'Every cell can be read as a number, and it can be told which cell it is.',
    },
    why: {
      zh: '单元格无法识别时，涉及它的关系均无法断定。',
      en: 'Of a cell that cannot be read, no sum with it can be told for certain.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '列为未能核对，不作差错处理；涉及的关系也未能核对。',
        en: 'It is listed as not checked, which is no error; neither are sums with it.',
      },
      {
        zh: '空白、—、-、/、无 表示 0 或没有，可以识别；数字后的单位和括号说明也可以识别。',
        en: 'Blanks, —, -, / and 无 stand for zero or nothing and can be read; so can a unit or a remark in brackets behind a number.',
      },
    ],
    example: {
      lines: [...NORMATIVE, '行政规范性文件\t6\t{见附件|2}\t31'],
      note: {
        zh: '“见附件”不是数字。',
        en: '见附件 (“see attachment”) is no number.',
      },
    },
  },
  'value.negative': {
    checks: {
      zh: '件数不小于零。',
      en: 'No count is below zero.',
    },
    why: COUNTS,
    basis: 'arithmetic',
    counted: [
      {
        zh: '2019 年格式中的“本年增/减”可以是负数。',
        en: 'The form of 2019 has changes (本年增/减), which may be negative.',
      },
    ],
    example: {
      lines: [...NORMATIVE, '行政规范性文件\t6\t{-2|2}\t31'],
      note: {
        zh: '废止 −2 件。',
        en: '−2 documents repealed.',
      },
    },
  },
  'value.fraction': {
    checks: {
      zh: '件数是整数。',
      en: 'Every count is a whole number.',
    },
    why: COUNTS,
    basis: 'arithmetic',
    counted: [
      {
        zh: '金额（单位：万元）可以有小数。',
        en: 'Amounts in 万元 may have decimals.',
      },
    ],
    example: {
      lines: [...NORMATIVE, '行政规范性文件\t6\t2\t{3.1|31}'],
      note: {
        zh: '3.1 件：多了一个小数点。',
        en: '3.1 documents: a stray decimal point.',
      },
    },
  },
} satisfies Partial<Record<RuleId, RuleText>>;
