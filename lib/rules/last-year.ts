import type { Words } from '../words';
import type { Declared, TextsOf } from './declare';
import { NORMATIVE } from './excerpts';

/** The year's figures against last year's. */
export const RULES = {
  'year.carried': {
    severity: 'warning',
    name: { zh: '上年结转 = 上年度报告的结转下年度', en: 'Carried in = last year’s carried out' },
    pending: true,
  },
  'year.normative': {
    severity: 'warning',
    name: { zh: '现行有效 = 上年 + 制发 − 废止', en: 'In force = last year’s + made − repealed' },
    pending: true,
  },
} as const satisfies Record<string, Declared>;

/** The year's figures against last year's. */
const OF_YEARS: readonly Words[] = [
  {
    zh: '需要上一年度报告；没有上一年度报告时不核对。',
    en: 'It requires last year’s report; without it nothing is checked.',
  },
  {
    zh: '任一单元格空白、缺失或无法识别的，未能核对。',
    en: 'Where a cell is blank, missing or illegible, it is not checked.',
  },
];

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
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
    counted: [OF_YEARS],
    example: {
      lines: [
        '三、收到和处理政府信息公开申请情况',
        '\t总计',
        '2023年：四、结转下年度继续办理\t5',
        '2024年：二、上年结转政府信息公开申请数量\t{3|5}',
      ],
      note: {
        zh: '上一年度报告结转 5 件，本年度仅填报 3 件。',
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
      zh: '件数只因制发和废止而变；自动失效和修订也会影响件数，因此仅作警告。',
      en: 'Only making and repealing change the number; lapse and revision may break this, so it is a warning.',
    },
    basis: 'arithmetic',
    counted: [OF_YEARS],
    example: {
      lines: [
        NORMATIVE,
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
};
