import type { Declared, TextsOf, WordingOf } from '../declare';
import { OVERVIEW, REQUESTS } from './told';

/** What was left in of a form or a draft. */
export const RULES = {
  'text.placeholder': {
    severity: 'warning',
    name: { zh: '未填写或未删除的文字', en: 'Unfilled template text' },
  },
} as const satisfies Record<string, Declared>;

/** Something of the form or of a draft was left in. */
export interface LeftOverReason {
  readonly kind: 'left-over';
}

/** How each of these reasons is worded. */
export const WORDING: WordingOf<LeftOverReason> = {
  'left-over': {
    zh: (_, { quote }) => `“${quote}”疑似模板或草稿中未填写、未删除的内容。`,
    en: (_, { quote }) =>
      `“${quote}” looks like an unfilled or undeleted part of a template or draft.`,
  },
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.placeholder': {
    checks: {
      zh: '文中没有未填写、未删除的模板文字：XX、××、**条、单位前的空白、（请根据实际情况填写）、（或……）。',
      en: 'No template or draft text is left in: XX, ××, **条, a blank before a unit, （请根据实际情况填写）, （或…）.',
    },
    why: {
      zh: '此类文字系模板或草稿遗留，读者无从得知原本的数字。',
      en: 'These are remains of a template; the intended figure is unknown.',
    },
    basis: 'arithmetic',
    counted: [
      {
        zh: 'XX、×× 和单位前的空白为警告；（或……）仅作提示。',
        en: 'XX, ×× and a blank before a unit are warnings; （或…） is a notice.',
      },
      {
        zh: '隐去的号码、尺寸、产品名中的 × 除外。',
        en: 'The × of masked numbers, sizes and products does not count.',
      },
    ],
    example: {
      lines: [OVERVIEW, '全年主动公开政府信息{××|215}条。', REQUESTS],
      note: {
        zh: '件数未填写。',
        en: 'The number was never filled in.',
      },
    },
  },
};
