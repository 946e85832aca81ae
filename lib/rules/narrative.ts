import type { RuleId } from '../rule-ids';
import { OF_TOLD } from './counted';
import type { RuleText, Words } from './types';

const TWICE: Words = {
  zh: '同一数据在同一份报告中出现两次，两处应当一致。',
  en: 'One report tells the same figure twice; both should be the same.',
};

/** The few rows that a sentence is held against, of a table that is otherwise left out. */
const REQUESTS = [
  '三、收到和处理政府信息公开申请情况',
  '\t自然人\t商业企业\t科研机构\t总计',
  '一、本年新收政府信息公开申请数量\t34\t2\t1\t37',
  '二、上年结转政府信息公开申请数量\t3\t0\t0\t3',
  '（七）总计\t33\t2\t1\t36',
  '四、结转下年度继续办理\t4\t0\t0\t4',
] as const;

const PUBLISHED = [
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '行政规范性文件\t6\t2\t31',
] as const;

const DECIDED = [
  '二、主动公开政府信息情况',
  '第二十条第（六）项',
  '信息内容\t本年处理决定数量',
  '行政处罚\t12',
  '行政强制\t1',
] as const;

const CHARGED = [
  '二、主动公开政府信息情况',
  '第二十条第（八）项',
  '信息内容\t本年收费金额（单位：万元）',
  '行政事业性收费\t640.04',
] as const;

const REVIEWED = [
  '四、政府信息公开行政复议、行政诉讼情况',
  '行政复议\t\t\t\t\t行政诉讼',
  '\t\t\t\t\t未经复议直接起诉',
  '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
  '4\t1\t0\t1\t6\t2\t0\t1\t0\t3',
] as const;

/** A sentence of section 一, above the table. */
const said = (sentence: string, table: readonly string[]) => ['一、总体情况', sentence, ...table];

/** Figures of sentences against the tables, and sentences against themselves. */
export const NARRATIVE_RULES = {
  'text.requests': {
    checks: {
      zh: '文中说的收到、新收、受理、办理申请的件数，等于表中的第一项、第一项加第二项，或（七）总计；自然人、法人或其他组织的件数对应其列。',
      en: 'The number of requests that the text says were received or handled is item 1, item 1 + item 2 or （七）总计; numbers by kind of applicant are those of its column.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: OF_TOLD,
    example: {
      lines: said('全年新收政府信息公开申请{73|37}件。', REQUESTS),
      note: {
        zh: '文中为 73 件，表中第一项总计为 37 件：两位数字颠倒了。',
        en: 'The text says 73, item 1 of the table 37: the digits are transposed.',
      },
      figures: { computed: 37, printed: 73, difference: 36 },
    },
  },
  'text.results': {
    checks: {
      zh: '文中说的办结、答复件数等于（七）总计；予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数等于表中该组之和。',
      en: 'The number closed or answered is （七）总计; the numbers granted, granted in part, denied, not available, not processed and closed otherwise are those of the table’s groups.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: OF_TOLD,
    example: {
      lines: said('全年办结政府信息公开申请{63|36}件。', REQUESTS),
      note: {
        zh: '文中为 63 件，（七）总计为 36 件。',
        en: 'The text says 63, （七）总计 is 36.',
      },
      figures: { computed: 36, printed: 63, difference: 27 },
    },
  },
  'text.carried-in': {
    checks: {
      zh: '文中说的上年结转件数等于表中的第二项。',
      en: 'The number that the text says was carried in from last year is item 2.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: OF_TOLD,
    example: {
      lines: said('全年新收政府信息公开申请37件，上年结转{5|3}件。', REQUESTS),
      note: {
        zh: '文中为 5 件，表中第二项总计为 3 件。',
        en: 'The text says 5, item 2 of the table 3.',
      },
      figures: { computed: 3, printed: 5, difference: 2 },
    },
  },
  'text.carried-out': {
    checks: {
      zh: '文中说的结转、顺延、转下年度办理的件数等于表中的第四项。',
      en: 'The number that the text says was carried over to next year is item 4.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: OF_TOLD,
    example: {
      lines: said('全年办结政府信息公开申请36件，结转下年度继续办理{1|4}件。', REQUESTS),
      note: {
        zh: '文中为 1 件，表中第四项总计为 4 件。',
        en: 'The text says 1, item 4 of the table 4.',
      },
      figures: { computed: 4, printed: 1, difference: -3 },
    },
  },
  'text.normative': {
    checks: {
      zh: '文中说的规章、行政规范性文件的制发、废止、现行有效件数等于第二部分表格中的数字。',
      en: 'The numbers of regulations and normative documents made, repealed and in force are those of section 2’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: OF_TOLD,
    example: {
      lines: said('全年制发行政规范性文件{9|6}件，废止2件。', PUBLISHED),
      note: {
        zh: '文中制发 9 件，表中为 6 件。',
        en: 'The text says that 9 were made, the table 6.',
      },
      figures: { computed: 6, printed: 9, difference: 3 },
    },
  },
  'text.decisions': {
    checks: {
      zh: '文中说的行政许可、行政处罚、行政强制件数等于第二部分表格中的处理决定数量。',
      en: 'The numbers of permits, penalties and coercive measures are the decisions of section 2’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: OF_TOLD,
    example: {
      lines: said('全年作出行政处罚{21|12}件、行政强制1件。', DECIDED),
      note: {
        zh: '文中行政处罚为 21 件，表中为 12 件。',
        en: 'The text says 21 penalties, the table 12.',
      },
      figures: { computed: 12, printed: 21, difference: 9 },
    },
  },
  'text.reconsideration': {
    checks: {
      zh: '文中说的政府信息公开行政复议件数及其结果等于第四部分表格中的数字。',
      en: 'The number of reconsiderations over disclosure, and their outcomes, are those of section 4’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '与政府信息公开无关的行政复议不作对照。',
        en: 'Reconsiderations of other acts are another matter and are not compared.',
      },
      ...OF_TOLD,
    ],
    example: {
      lines: said('全年因政府信息公开被申请行政复议{5|6}件。', REVIEWED),
      note: {
        zh: '文中为 5 件，表中总计为 6 件。',
        en: 'The text says 5, the table’s total is 6.',
      },
      figures: { computed: 6, printed: 5, difference: -1 },
    },
  },
  'text.litigation': {
    checks: {
      zh: '文中说的政府信息公开行政诉讼件数及其结果等于第四部分表格中的数字；总数是直接起诉与复议后起诉之和。',
      en: 'The number of lawsuits over disclosure, and their outcomes, are those of section 4’s table; all of them are those brought directly and those after reconsideration.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '与政府信息公开无关的行政诉讼不作对照。',
        en: 'Lawsuits over other acts are another matter and are not compared.',
      },
      ...OF_TOLD,
    ],
    example: {
      lines: said('全年政府信息公开行政诉讼未经复议直接起诉{8|3}件。', REVIEWED),
      note: {
        zh: '文中为 8 件，表中为 3 件。',
        en: 'The text says 8, the table 3.',
      },
      figures: { computed: 3, printed: 8, difference: 5 },
    },
  },
  'text.fees': {
    checks: {
      zh: '文中说的行政事业性收费金额等于第二部分表格中的金额。',
      en: 'The administrative fees that the text tells are those of section 2’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '第六部分的信息处理费属另一事项，两者不必相等。',
        en: 'The information processing fee of section 6 is another thing; the two need not agree.',
      },
      ...OF_TOLD,
    ],
    example: {
      lines: said('全年行政事业性收费{604.04|640.04}万元。', CHARGED),
      note: {
        zh: '文中为 604.04 万元，表中为 640.04 万元：数字颠倒了。',
        en: 'The text says 604.04, the table 640.04: digits are transposed.',
      },
      figures: { computed: 640.04, printed: 604.04, difference: -36 },
    },
  },
  'text.enumeration': {
    checks: {
      zh: '一句话里先说总数、再分项列出时，分项之和等于总数。',
      en: 'Where a sentence gives a number and then breaks it down, the parts make the number.',
    },
    why: {
      zh: '“共 N 条，其中……”列出的分项是总数的组成部分。',
      en: 'What stands behind 其中 or 分别为 is what the number is made of.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '分项之和超过总数，总是警告；不足总数，只在句子表明已全部列出时（分别为、括号、最后一项是“其他”）才警告。',
        en: 'Parts that exceed the number are always pointed out; parts that fall short only where the sentence says that these are all (分别为, brackets, a last part 其他).',
      },
      {
        zh: '分项须并列写出；另起动词的内容（召开……、通过微博发布……）不算分项。没有“其中”等字样的，只认相加恰好等于总数的。',
        en: 'Parts stand in a row; what begins with a verb of its own is none of them. Without a word such as 其中, only parts that make the number exactly are told of.',
      },
      {
        zh: '带“余”“近”“约”的数按其范围计；单位不同的数不相加。',
        en: 'Figures with 余, 近, 约 count as ranges; figures of different units are not added.',
      },
    ],
    example: {
      lines: said(
        '全年通过门户网站公开信息共{850|860}条，其中工作动态520条、政策文件210条、其他130条。',
        REQUESTS,
      ),
      note: {
        zh: '520 + 210 + 130 = 860，文中总数为 850。',
        en: '520 + 210 + 130 = 860, but the text says 850.',
      },
      figures: { computed: 860, printed: 850, difference: -10 },
    },
  },
  'text.rate': {
    checks: {
      zh: '文中的办结率等于（七）总计 ÷（第一项 + 第二项）；“N 件，占 x%”等于按所说件数算出的比例。',
      en: 'The closing rate is （七）总计 ÷ (item 1 + item 2); a share told beside its number is that number’s share.',
    },
    why: {
      zh: '比率由同一份报告中的数字算出。',
      en: 'A rate follows from figures of the same report.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '按印出的位数比较，四舍五入或截去尾数都算相符。',
        en: 'Rates are compared to the digits printed; rounded or cut off, both agree.',
      },
      {
        zh: '按时办结率、满意率不是办结率：前者至多提示，后者不作判断。',
        en: 'Closing in time (按时办结率) gives a notice at most, satisfaction (满意率) nothing: neither is the closing rate.',
      },
      {
        zh: '占比的基数依次在所属的总数、前文的数字和表中总计里找；都不符时，只在“其中”明示总数的情况下警告，末位相差一个单位以内不计。',
        en: 'The base of a share is looked for in the number that its list breaks down, in figures told before it and in the totals of the table; where none fits, it is pointed out only under a number that 其中 names, and not for its last digit.',
      },
      {
        zh: '计算比率所需数据不全时，不作判断。',
        en: 'Where a figure that it is worked out from is not known, nothing is said.',
      },
    ],
    example: {
      lines: said('全年办理政府信息公开申请40件，办结率{100|90}%。', REQUESTS),
      note: {
        zh: '36 ÷（37 + 3）= 90%，文中为 100%。',
        en: '36 ÷ (37 + 3) is 90%, but the text says 100%.',
      },
      figures: { computed: 90, printed: 100, difference: 10 },
    },
  },
  'text.year': {
    checks: {
      zh: '统计期限的年份应为报告年度；第五部分下一步工作安排的年份不应为报告年度。',
      en: 'The statistics period is the year reported on; plans for the year to come do not bear it.',
    },
    why: {
      zh: '沿用上一年度文稿时，年份最容易漏改。',
      en: 'Where last year’s text is used again, its year is what is most easily forgotten.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '统计期限不符、本年情况写成其他年份为警告，下一步工作安排的年份不符只作提示；段中另有年份、同比、考核、整改等字样的不计。',
        en: 'A wrong period, or what was done told under another year, is a warning, a wrong year of plans a notice. Paragraphs with other times, comparisons or ratings are left alone.',
      },
      {
        zh: '不能确定报告年度时，不作判断。',
        en: 'Where the year reported on is not known, nothing is said.',
      },
    ],
    example: {
      lines: said(
        '本报告所列数据的统计期限自{2023|2024}年1月1日起，至{2023|2024}年12月31日止。',
        REQUESTS,
      ),
      note: {
        zh: '报告年度是 2024 年，统计期限写成 2023 年。',
        en: 'The report is on 2024, its period is given as 2023.',
      },
      figures: { computed: 2024, printed: 2023, difference: -1 },
    },
  },
  'text.placeholder': {
    checks: {
      zh: '文中没有未填写、未删除的模板文字：XX、××、**条、单位前的空白、（请根据实际情况填写）、（或……）。',
      en: 'Nothing is left in of a form or draft: XX, ××, **条, a blank before a unit, （请根据实际情况填写）, （或…）.',
    },
    why: {
      zh: '此类文字系模板或草稿遗留，读者无从得知原本的数字。',
      en: 'These are remains of a template, and nobody can tell what the figure was.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: 'XX、×× 和单位前的空白为警告；（或……）只作提示。',
        en: 'XX, ×× and a blank before a unit are warnings; （或…） is a notice.',
      },
      {
        zh: '隐去的号码、尺寸、产品名中的 × 不算。',
        en: 'The × of masked numbers, sizes and products does not count.',
      },
    ],
    example: {
      lines: said('全年主动公开政府信息{××|215}条。', REQUESTS),
      note: {
        zh: '件数没有填写。',
        en: 'The number was never filled in.',
      },
    },
  },
  'text.repeated': {
    checks: {
      zh: '文中两处以相同字句说同一件事，件数应当一致。',
      en: 'What the text tells twice in the same words has the same number in both places.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '只比较不同段落中除时间外字句相同的全年数字；另有范围、时间或渠道限定的不计，表格中已有的数字与表格对照。',
        en: 'Only figures of the whole year, in different paragraphs, in the same words but for the time; not those that are limited to a part, another time or a channel. What the tables know is held against the tables.',
      },
    ],
    example: {
      lines: [
        '一、总体情况',
        '全年县政府门户网站主动公开政府信息206条。',
        '平台建设不断加强，栏目内容及时更新。全年县政府门户网站主动公开政府信息{260|206}条。',
        ...REQUESTS,
      ],
      note: {
        zh: '前一处为 206 条，后一处为 260 条：两位数字颠倒了。',
        en: 'First 206, then 260: two digits are transposed.',
      },
      figures: { computed: 206, printed: 260, difference: 54 },
    },
  },
} satisfies Partial<Record<RuleId, RuleText>>;
