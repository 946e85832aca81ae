import type { Declared, TextsOf } from '../declare';
import { OF_TOLD, OVERVIEW, TWICE } from './told';

/** What the narrative says was made, decided and charged, against table 2. */
export const RULES = {
  'text.normative': {
    severity: 'warning',
    name: { zh: '文中的规范性文件', en: 'Normative documents in the text' },
  },
  'text.decisions': {
    severity: 'warning',
    name: { zh: '文中的许可、处罚、强制', en: 'Decisions in the text' },
  },
  'text.fees': { severity: 'warning', name: { zh: '文中的收费金额', en: 'Fees in the text' } },
} as const satisfies Record<string, Declared>;

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

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'text.normative': {
    checks: {
      zh: '文中所述规章、行政规范性文件的制发、废止、现行有效件数等于第二部分表格中的数字。',
      en: 'The numbers of regulations and normative documents made, repealed and in force are those of section 2’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [OF_TOLD],
    example: {
      lines: [OVERVIEW, '全年制发行政规范性文件{9|6}件，废止2件。', PUBLISHED],
      note: {
        zh: '文中制发 9 件，表中为 6 件。',
        en: 'The text says that 9 were made, the table 6.',
      },
      figures: { computed: 6, printed: 9, difference: 3 },
    },
  },
  'text.decisions': {
    checks: {
      zh: '文中所述行政许可、行政处罚、行政强制件数等于第二部分表格中的处理决定数量。',
      en: 'The numbers of permits, penalties and coercive measures are the decisions of section 2’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [OF_TOLD],
    example: {
      lines: [OVERVIEW, '全年作出行政处罚{21|12}件、行政强制1件。', DECIDED],
      note: {
        zh: '文中行政处罚为 21 件，表中为 12 件。',
        en: 'The text says 21 penalties, the table 12.',
      },
      figures: { computed: 12, printed: 21, difference: 9 },
    },
  },
  'text.fees': {
    checks: {
      zh: '文中所述行政事业性收费金额等于第二部分表格中的金额。',
      en: 'The administrative fees stated in the text are those of section 2’s table.',
    },
    why: TWICE,
    basis: 'told-twice',
    counted: [
      {
        zh: '第六部分的信息处理费属另一事项，两者不必相等。',
        en: 'The information processing fee of section 6 is a different fee; the two need not agree.',
      },
      OF_TOLD,
    ],
    example: {
      lines: [OVERVIEW, '全年行政事业性收费{604.04|640.04}万元。', CHARGED],
      note: {
        zh: '文中为 604.04 万元，表中为 640.04 万元：数字颠倒。',
        en: 'The text says 604.04, the table 640.04: digits are transposed.',
      },
      figures: { computed: 640.04, printed: 604.04, difference: -36 },
    },
  },
};
