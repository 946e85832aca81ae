import type { Declared, TextsOf } from '../declare';
import { OF_TOLD, OVERVIEW, TWICE } from './told';

/** Reviews that the narrative counts, against table 4. */
export const RULES = {
  'text.reconsideration': {
    severity: 'warning',
    name: { zh: '文中的行政复议', en: 'Reconsideration in the text' },
  },
  'text.litigation': {
    severity: 'warning',
    name: { zh: '文中的行政诉讼', en: 'Litigation in the text' },
  },
} as const satisfies Record<string, Declared>;

const REVIEWED = [
  '四、政府信息公开行政复议、行政诉讼情况',
  '行政复议\t\t\t\t\t行政诉讼',
  '\t\t\t\t\t未经复议直接起诉',
  '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
  '4\t1\t0\t1\t6\t2\t0\t1\t0\t3',
] as const;

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.reconsideration': {
    checks: {
      zh: '文中所述政府信息公开行政复议件数及其结果等于第四部分表格中的数字。',
      en: 'The number of reconsiderations over disclosure, and their outcomes, are those of section 4’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '与政府信息公开无关的行政复议不作对照。',
        en: 'Reconsiderations of other acts are out of scope and are not compared.',
      },
      OF_TOLD,
    ],
    example: {
      lines: [OVERVIEW, '全年因政府信息公开被申请行政复议{5|6}件。', REVIEWED],
      note: {
        zh: '文中为 5 件，表中总计为 6 件。',
        en: 'The text says 5, the table’s total is 6.',
      },
      figures: { computed: 6, printed: 5, difference: -1 },
    },
  },
  'text.litigation': {
    checks: {
      zh: '文中所述政府信息公开行政诉讼件数及其结果等于第四部分表格中的数字；总数是直接起诉与复议后起诉之和。',
      en: 'The number of lawsuits over disclosure, and their outcomes, are those of section 4’s table; all of them are those brought directly and those after reconsideration.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '与政府信息公开无关的行政诉讼不作对照。',
        en: 'Lawsuits over other acts are out of scope and are not compared.',
      },
      OF_TOLD,
    ],
    example: {
      lines: [OVERVIEW, '全年政府信息公开行政诉讼未经复议直接起诉{8|3}件。', REVIEWED],
      note: {
        zh: '文中为 8 件，表中为 3 件。',
        en: 'The text says 8, the table 3.',
      },
      figures: { computed: 3, printed: 8, difference: 5 },
    },
  },
};
