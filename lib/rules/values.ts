import type { Words } from '../words';
import type { Declared, TextsOf, WordingOf } from './declare';
import { NORMATIVE } from './excerpts';

/** What no cell may hold. */
export const RULES = {
  'value.unreadable': {
    severity: 'notice',
    name: { zh: '无法识别的数值', en: 'Unreadable figure' },
  },
  'value.negative': { severity: 'notice', name: { zh: '数值为负', en: 'Negative figure' } },
  'value.fraction': {
    severity: 'notice',
    name: { zh: '件数非整数', en: 'Fraction where a count belongs' },
  },
} as const satisfies Record<string, Declared>;

/** What is wrong with a cell by itself, as data. */
export type ValueReason =
  | { readonly kind: 'unreadable'; readonly raw: string }
  /** It is not known which cell of the form this is. */
  | { readonly kind: 'unplaced' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'fraction' };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<ValueReason> = {
  unreadable: {
    zh: ({ raw }, { target }) => `${target}：“${raw}”无法识别为数值。`,
    en: ({ raw }, { target }) => `${target}: “${raw}” cannot be read as a number.`,
  },
  unplaced: {
    zh: (_, { target }) => `${target}：表格结构受损，无法定位该单元格。`,
    en: (_, { target }) => `${target}: the table is damaged, so this cell could not be located.`,
  },
  negative: {
    zh: (_, { target, found }) => `${target}：${found} 小于 0，件数不应为负数。`,
    en: (_, { target, found }) => `${target}: ${found} is negative; a count cannot be.`,
  },
  fraction: {
    zh: (_, { target, found }) => `${target}：${found} 不是整数，件数应为整数。`,
    en: (_, { target, found }) =>
      `${target}: ${found} is not a whole number, as a count should be.`,
  },
};

const COUNTS: Words = {
  zh: '这些单元格填写的是件数。',
  en: 'These cells hold counts.',
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'value.unreadable': {
    checks: {
      zh: '表中每个单元格都能识别为数值，并能确定其位置。',
      en: 'Every cell can be read as a number and placed in the form.',
    },
    why: {
      zh: '单元格无法识别时，涉及该单元格的关系均无法断定。',
      en: 'No sum that includes an unreadable cell can be decided.',
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
      lines: [NORMATIVE, '行政规范性文件\t6\t{见附件|2}\t31'],
      note: {
        zh: '“见附件”不是数值。',
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
      lines: [NORMATIVE, '行政规范性文件\t6\t{-2|2}\t31'],
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
      lines: [NORMATIVE, '行政规范性文件\t6\t2\t{3.1|31}'],
      note: {
        zh: '3.1 件：误加小数点。',
        en: '3.1 documents: a stray decimal point.',
      },
    },
  },
};
