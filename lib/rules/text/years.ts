import type { Declared, TextsOf, WordingOf } from '../declare';
import { OVERVIEW, REQUESTS } from './told';

/** Years that the narrative names, against the year reported on. */
export const RULES = {
  'text.year': { severity: 'warning', name: { zh: '文中的年份', en: 'Year in the text' } },
} as const satisfies Record<string, Declared>;

/** How a year compares with the year reported on, as data. */
export type YearReason =
  /** The statistics period against the year reported on. */
  | { readonly kind: 'period'; readonly holds: boolean }
  /** Plans for the year to come that bear the year reported on. */
  | { readonly kind: 'plans-dated' };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<YearReason> = {
  period: {
    zh: ({ holds }, { quote, expected }) =>
      holds
        ? `“${quote}”与报告年度 ${expected} 年一致。`
        : `“${quote}”不是报告年度 ${expected} 年。`,
    en: ({ holds }, { quote, expected }) =>
      `“${quote}” ${holds ? 'is' : 'is not'} the year reported on, ${expected}.`,
  },
  'plans-dated': {
    zh: (_, { quote, found }) => `“${quote}”：下一步工作安排的年份误写为报告年度 ${found} 年。`,
    en: (_, { quote, found }) =>
      `“${quote}”: plans for the coming year are dated ${found}, the year reported on.`,
  },
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.year': {
    checks: {
      zh: '统计期限的年份应为报告年度；第五部分下一步工作安排的年份不应为报告年度。',
      en: 'The statistics period is the year reported on; plans for the year to come do not bear it.',
    },
    why: {
      zh: '沿用上一年度文稿时，年份容易漏改。',
      en: 'Where last year’s text is used again, its year is what is most easily forgotten.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: '统计期限不符、本年情况误写为其他年份的为警告，结转下年的件数与表格一致而年份误写、统计期限无误而“××××年，我局将进一步……”误写为报告年度的也为警告，其他下一步工作安排的年份不符仅作提示；段中另有年份、同比、考核、整改等字样的，不作判断。',
        en: 'A wrong period, or this year’s work dated with another year, is a warning; so are what was carried out, as many as the table says, to the year reported on, and plans that begin with it as a sentence’s year where the period confirms that year. Other plans’ years are a notice. Paragraphs with other times, comparisons or ratings are left alone.',
      },
      {
        zh: '不能确定报告年度时，不作判断。',
        en: 'Where the year reported on is not known, it is not checked.',
      },
    ],
    example: {
      lines: [
        OVERVIEW,
        '本报告所列数据的统计期限自{2023|2024}年1月1日起，至{2023|2024}年12月31日止。',
        REQUESTS,
      ],
      note: {
        zh: '报告年度为 2024 年，统计期限误写为 2023 年。',
        en: 'The report is on 2024, its period is given as 2023.',
      },
      figures: { computed: 2024, printed: 2023, difference: -1 },
    },
  },
};
