import type { Declared, TextsOf, WordingOf } from '../declare';
import { signed } from '../wording/signed';
import { OVERVIEW, REQUESTS } from './told';

/** Lists and rates of the narrative, against what they are made of. */
export const RULES = {
  'text.enumeration': {
    severity: 'warning',
    name: { zh: '文中的分项之和', en: 'Sum of a list in the text' },
  },
  'text.rate': { severity: 'warning', name: { zh: '文中的比率', en: 'Rate in the text' } },
} as const satisfies Record<string, Declared>;

/** How a number of the narrative compares with what it is made of, as data. */
export type ArithmeticReason =
  /** A number broken down: its parts as printed, and whether they make it. */
  | { readonly kind: 'parts'; readonly parts: string; readonly holds: boolean }
  /** A share or rate, with the figures it was worked out from. */
  | {
      readonly kind: 'rate';
      readonly part: number;
      readonly whole: number;
      readonly holds: boolean;
    }
  /** A rate above a hundred per cent. */
  | { readonly kind: 'above-hundred' }
  /** A change against a number that is told beside it: in per cent, or in pieces. */
  | {
      readonly kind: 'change';
      readonly before: number;
      readonly now: number;
      readonly holds: boolean;
    };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<ArithmeticReason> = {
  parts: {
    zh: ({ parts, holds }, { quote, expected, found, difference }) =>
      `文中“${quote}”，分项之和 ${parts} = ${expected}，${holds ? '与总数一致' : `总数为 ${found}，相差 ${signed(difference)}`}。`,
    en: ({ parts, holds }, { quote, expected, found, difference }) =>
      `“${quote}”: the parts add up to ${parts} = ${expected}, ${holds ? 'as the text says' : `but the text says ${found}: off by ${signed(difference)}`}.`,
  },
  rate: {
    zh: ({ part, whole, holds }, { quote, expected }) =>
      `文中“${quote}”，${part} ÷ ${whole} = ${expected}%${holds ? '，一致' : ''}。`,
    en: ({ part, whole, holds }, { quote, expected }) =>
      `The text says “${quote}”; ${part} ÷ ${whole} is ${expected}%${holds ? ', as it says' : ''}.`,
  },
  'above-hundred': {
    zh: (_, { quote }) => `文中“${quote}”，此项比率不应超过 100%。`,
    en: (_, { quote }) => `The text says “${quote}”; this rate cannot exceed 100%.`,
  },
  change: {
    zh: ({ before, now, holds }, { quote, expected }) =>
      `文中“${quote}”；由 ${before} 到 ${now}，变动应为 ${expected}${holds ? '，与文中一致' : ''}。`,
    en: ({ before, now, holds }, { quote, expected }) =>
      `The text says “${quote}”; from ${before} to ${now} the change is ${expected}${holds ? ', as it says' : ''}.`,
  },
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.enumeration': {
    checks: {
      zh: '同一句话先列总数、再列分项的，分项之和等于总数。',
      en: 'Where a sentence gives a number and then breaks it down, the parts make the number.',
    },
    why: {
      zh: '“共 N 条，其中……”列出的分项是总数的组成部分。',
      en: 'What stands behind 其中 or 分别为 is what the number is made of.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '分项之和超过总数的，一律警告；不足总数的，仅在句子表明已全部列出时（“分别为”、括号、末项为“其他”）警告。',
        en: 'Parts that exceed the number always give a warning; parts that fall short only where the sentence says that these are all (分别为, brackets, a last part 其他).',
      },
      {
        zh: '分项须并列写出；另起动词的内容（召开……、通过微博发布……）不作为分项。没有“其中”等字样的，仅认定相加恰好等于总数的情形。',
        en: 'Parts stand in a row; what begins with a verb of its own is none of them. Without a word such as 其中, only parts that make the number exactly are counted as a list.',
      },
      {
        zh: '带“余”“近”“约”的数按其范围计；单位不同的数不相加。',
        en: 'Figures with 余, 近, 约 count as ranges; figures of different units are not added.',
      },
    ],
    example: {
      lines: [
        OVERVIEW,
        '全年通过门户网站公开信息共{850|860}条，其中工作动态520条、政策文件210条、其他130条。',
        REQUESTS,
      ],
      note: {
        zh: '520 + 210 + 130 = 860，文中总数为 850。',
        en: '520 + 210 + 130 = 860, but the text says 850.',
      },
      figures: { computed: 860, printed: 850, difference: -10 },
    },
  },
  'text.rate': {
    checks: {
      zh: '文中的办结率等于（七）总计 ÷（第一项 + 第二项）；“N 件，占 x%”等于按所述件数计算的比例。',
      en: 'The closing rate is （七）总计 ÷ (item 1 + item 2); a share given beside a number is that number’s share.',
    },
    why: {
      zh: '比率由同一份报告中的数字算出。',
      en: 'A rate follows from figures of the same report.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '按列示的位数比较，四舍五入或截去尾数均视为相符。',
        en: 'Rates are compared to the digits printed; rounded or cut off, both agree.',
      },
      {
        zh: '按时办结率、满意率不同于办结率：前者至多提示，后者不作判断。',
        en: 'Closing in time (按时办结率) gives a notice at most, satisfaction (满意率) nothing: neither is the closing rate.',
      },
      {
        zh: '占比的基数依次在所属的总数、前文的数字和表中总计中查找；均不相符的，仅在“其中”明示总数的情况下警告，末位相差一个单位以内不计。',
        en: 'The base of a share is looked for in the number that its list breaks down, in figures given before it and in the totals of the table; where none fits, it gives a warning only under a number that 其中 names, and never for its last digit.',
      },
      {
        zh: '计算比率所需数据不全时，不作判断。',
        en: 'Where a figure that it is computed from is not known, it is not checked.',
      },
    ],
    example: {
      lines: [OVERVIEW, '全年办理政府信息公开申请40件，办结率{100|90}%。', REQUESTS],
      note: {
        zh: '36 ÷（37 + 3）= 90%，文中为 100%。',
        en: '36 ÷ (37 + 3) is 90%, but the text says 100%.',
      },
      figures: { computed: 90, printed: 100, difference: 10 },
    },
  },
};
