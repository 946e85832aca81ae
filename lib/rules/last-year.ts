import type { Words } from '../words';
import type { Declared, TextsOf, WordingOf } from './declare';
import { NORMATIVE } from './excerpts';
import type { Unknown } from './state';
import { signed } from './wording/signed';
import { STATES } from './wording/states';

/** The year's figures against last year's. */
export const RULES = {
  'year.carried': {
    severity: 'warning',
    name: { zh: '上年结转 = 上年度报告的结转下年度', en: 'Carried in = last year’s carried out' },
    compares: true,
  },
  'year.normative': {
    severity: 'warning',
    name: { zh: '现行有效 = 上年 + 制发 − 废止', en: 'In force = last year’s + made − repealed' },
    compares: true,
  },
  'year.jump': {
    severity: 'notice',
    name: { zh: '与上年相比变动悬殊', en: 'Far from last year’s' },
    compares: true,
  },
} as const satisfies Record<string, Declared>;

/** How a figure compares with last year's, as data; `year` is last year. */
export type LastYearReason =
  | { readonly kind: 'carried'; readonly year: number; readonly holds: boolean }
  /** What was in force, made and repealed. */
  | {
      readonly kind: 'in-force';
      readonly year: number;
      readonly before: number;
      readonly made: number;
      readonly repealed: number;
      readonly holds: boolean;
    }
  /** A cell of either year that would be needed. */
  | {
      readonly kind: 'year-unread';
      readonly year: number;
      readonly label: string;
      readonly state: Unknown;
    }
  /** Last year's figure, and how many times the smaller one goes into the larger; null where one of them is zero. */
  | {
      readonly kind: 'jump';
      readonly year: number;
      readonly before: number;
      readonly times: number | null;
    };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<LastYearReason> = {
  carried: {
    zh: ({ year, holds }, { target, expected, found, difference }) =>
      `${target}：${year} 年报告结转下年度 ${expected}，本年为 ${found}${holds ? '，一致' : `，相差 ${signed(difference)}`}。`,
    en: ({ year, holds }, { target, expected, found, difference }) =>
      `${target}: the report on ${year} carried ${expected} out, this one has ${found}${holds ? ', too' : `: off by ${signed(difference)}`}.`,
  },
  'in-force': {
    zh: ({ year, before, made, repealed, holds }, { target, expected, found, difference }) =>
      `${target}：${year} 年 ${before} + 制发 ${made} − 废止 ${repealed} = ${expected}，本年为 ${found}${holds ? '，一致' : `，相差 ${signed(difference)}；自动失效、修订等也会造成差异`}。`,
    en: ({ year, before, made, repealed, holds }, { target, expected, found, difference }) =>
      `${target}: ${before} of ${year} + ${made} made − ${repealed} repealed = ${expected}, ${holds ? 'as printed' : `but ${found} is printed: off by ${signed(difference)}; lapse or revision may be why`}.`,
  },
  'year-unread': {
    zh: ({ year, label, state }, { target }) =>
      `${target}：未能与 ${year} 年核对，“${label}”${STATES[state].zh}。`,
    en: ({ year, label, state }, { target }) =>
      `${target}: not checked against ${year}, “${label}” is ${STATES[state].en}.`,
  },
  jump: {
    zh: ({ year, before, times }, { target, found }) =>
      `${target}：${year} 年为 ${before}，本年为 ${found}${times === null ? '' : `，相差约 ${times} 倍`}，请留意单位和录入。`,
    en: ({ year, before, times }, { target, found }) =>
      `${target}: ${before} in ${year}, ${found} now${times === null ? '' : `, about ${times} times apart`}; look at its unit and how it was typed.`,
  },
};

/** What those who check reports commonly look at; nothing in the form or its notes says it. */
const PRACTICE: Words = {
  zh: '国家统一格式及其填报说明未写明此项，属审核中的通行做法，因此仅作警告。',
  en: 'Neither the form nor its notes say so; it is common practice of those who check reports, so it is a warning only.',
};

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
    basis: 'practice',
    counted: [PRACTICE, OF_YEARS],
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
    basis: 'practice',
    counted: [
      PRACTICE,
      {
        zh: '上一年度为 2019 年格式的，该格式没有“现行有效件数”，不核对。',
        en: 'The form of 2019 does not have documents in force: against it nothing is checked.',
      },
      OF_YEARS,
    ],
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
  'year.jump': {
    checks: {
      zh: '同一单位同一项数字与上一年度相比，未相差十倍以上，也未由零变为大量、由大量变为零。',
      en: 'No figure is ten times last year’s or a tenth of it, and none goes from zero to many or from many to zero.',
    },
    why: {
      zh: '变动悬殊的数字可能属实，也可能是单位填错、多录或漏录一位数字。',
      en: 'Such a change may be true; or the unit is another, or a digit was added or lost.',
    },
    basis: 'practice',
    counted: [
      {
        zh: '只比较总计和单列的数字，较大的一个不小于 20 才提示；仅供留意，不作差错处理。',
        en: 'Only totals and figures that stand alone are compared, and only where the larger one is 20 or more; it asks for a look and is no error.',
      },
      OF_YEARS,
    ],
    example: {
      lines: [
        '二、主动公开政府信息情况',
        '第二十条第（八）项',
        '信息内容\t本年收费金额（单位：万元）',
        '2023年：行政事业性收费\t64.2',
        '2024年：行政事业性收费\t{6420000|64.2}',
      ],
      note: {
        zh: '上一年度为 64.2 万元，本年 6420000 应是以元填报。',
        en: 'Last year it was 64.2 万元; 6420000 looks as if it were in 元.',
      },
      figures: { computed: 64.2, printed: 6420000, difference: 6419935.8 },
    },
  },
};
