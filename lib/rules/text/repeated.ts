import type { Declared, TextsOf, WordingOf } from '../declare';
import { signed } from '../wording/signed';
import { REQUESTS, TWICE } from './told';

/** What the narrative tells twice, against itself. */
export const RULES = {
  'text.repeated': {
    severity: 'warning',
    name: { zh: '两处所述不一致', en: 'A figure told twice' },
  },
} as const satisfies Record<string, Declared>;

/** A figure that the text tells twice. */
export interface RepeatedReason {
  readonly kind: 'repeated';
  readonly holds: boolean;
}

/** How each of these reasons is worded. */
export const WORDING: WordingOf<RepeatedReason> = {
  repeated: {
    zh: ({ holds }, { quote, expected, difference }) =>
      `文中“${quote}”，前文同一表述为 ${expected}${holds ? '，两处一致' : `，相差 ${signed(difference)}`}。`,
    en: ({ holds }, { quote, expected, difference }) =>
      `The text says “${quote}”; in the same words it says ${expected} before${holds ? ', too' : `: off by ${signed(difference)}`}.`,
  },
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
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
        REQUESTS,
      ],
      note: {
        zh: '前一处为 206 条，后一处为 260 条：两位数字颠倒了。',
        en: 'First 206, then 260: two digits are transposed.',
      },
      figures: { computed: 206, printed: 260, difference: 54 },
    },
  },
};
