import type { Declared, TextsOf } from './declare';
import { OF_SUMS } from './form-sums';

/** The sums of table 4, reviews. */
export const RULES = {
  't4.total': {
    severity: 'error',
    name: { zh: '总计 = 各类结果之和', en: 'Total = all outcomes' },
  },
} as const satisfies Record<string, Declared>;

const OUTCOMES = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  't4.total': {
    checks: {
      zh: '第四部分的表格中，每一组的总计等于其前四项之和。',
      en: 'In each group of section 4’s table the total is the sum of the four figures before it.',
    },
    why: {
      zh: '每件行政复议或行政诉讼，或尚未审结，或仅有一种结果。',
      en: 'Every reconsideration or lawsuit is either pending or has one outcome.',
    },
    basis: 'form',
    counted: [OF_SUMS],
    example: {
      lines: [
        '四、政府信息公开行政复议、行政诉讼情况',
        '行政复议\t\t\t\t\t行政诉讼',
        '\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉',
        `${OUTCOMES}\t${OUTCOMES}\t${OUTCOMES}`,
        '4\t1\t0\t1\t{5|6}\t2\t0\t0\t1\t3\t0\t0\t0\t0\t0',
      ],
      note: {
        zh: '4 + 1 + 1 = 6，表中为 5：漏计一件尚未审结的案件。',
        en: '4 + 1 + 1 = 6, but 5 is printed: the pending case was forgotten.',
      },
      figures: { computed: 6, printed: 5, difference: -1 },
    },
  },
};
