import type { Declared, TextsOf, WordingOf } from '../declare';
import { signed } from '../wording/signed';
import { REQUESTS, TWICE } from './told';

/** What the narrative tells twice: a figure within the report, or a text that stands in another one. */
export const RULES = {
  'text.repeated': {
    severity: 'warning',
    name: { zh: '重复的表述', en: 'Told twice' },
  },
} as const satisfies Record<string, Declared>;

/** What is told twice, as data. */
export type RepeatedReason =
  /** A figure that the text tells twice. */
  | { readonly kind: 'repeated'; readonly holds: boolean }
  /** A text that stands in another report, boilerplate left out; `other` names it, `passages` says how many there are. */
  | {
      readonly kind: 'same-text';
      readonly other: string;
      readonly passages: number;
      readonly holds: boolean;
    };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<RepeatedReason> = {
  repeated: {
    zh: ({ holds }, { quote, expected, difference }) =>
      `文中“${quote}”，前文同一表述为 ${expected}${holds ? '，两处一致' : `，相差 ${signed(difference)}`}。`,
    en: ({ holds }, { quote, expected, difference }) =>
      `The text says “${quote}”; in the same words it says ${expected} before${holds ? ', too' : `: off by ${signed(difference)}`}.`,
  },
  'same-text': {
    zh: ({ other, passages, holds }, { found }) =>
      `与${other}相比，固定用语之外有 ${found}% 的文字相同（${passages} 段）${holds ? '' : '，内容雷同'}。`,
    en: ({ other, passages, holds }, { found }) =>
      `Boilerplate aside, ${found}% of the text stands in ${other}, too (${passages === 1 ? '1 passage' : `${passages} passages`})${holds ? '' : ': much the same report'}.`,
  },
};

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.repeated': {
    checks: {
      zh: '文中两处以相同字句说同一件事，件数应当一致；固定用语之外，文字不与上一年度或其他单位的报告大段雷同。',
      en: 'What the text tells twice in the same words has the same number in both places; and, boilerplate aside, it is not the text of last year’s or another unit’s report.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '只比较不同段落中除时间外字句相同的全年数字；另有范围、时间或渠道限定的不计，表格中已有的数字与表格对照。',
        en: 'Only figures of the whole year, in different paragraphs, in the same words but for the time; not those that are limited to a part, another time or a channel. What the tables know is held against the tables.',
      },
      {
        zh: '与其他报告比较时，不计标题、编制说明、统计期限、信息处理费等固定用语；相同文字须连续二十字以上，合计占一半以上且不少于一百二十字，方予提示，并列出各段；上级统一提供的文字也会如此，仅供留意。需要另一份报告；没有另一份报告时不比较。',
        en: 'Against another report, headings and set phrases (how it was drawn up, its period, the fee) do not count; a passage is twenty letters in a row or more, and it takes half of the text and 120 letters to give a notice, which lists the passages; a text that was handed down to all does so, too. It requires the other report.',
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
