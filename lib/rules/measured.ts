import type { Words } from '../words';

/**
 * What the rules came to on data that nobody who wrote them had seen, each set drawn up beforehand and used once (2026-11-25). The
 * README has all of it.
 */

/** Sums of the form, on 6,000 pages damaged at random. */
export const ON_DAMAGED_PAGES: Words = {
  zh: '实测：在 6,000 个随机损坏的页面上，0.15 % 的页面有误报；2,088 处真实不符中 92.2 % 判为不成立，7.2 % 列为未能核对。',
  en: 'Measured: on 6,000 pages damaged at random, 0.15 % had a false accusation; of 2,088 true breaks 92.2 % were a fail and 7.2 % not checked.',
};

/** Figures of the narrative, on the narratives of 159 real reports. */
export const ON_NARRATIVES: Words = {
  zh: '实测：在 159 份真实报告的正文中，29 处矛盾查出 18 处，误报 3 处。',
  en: 'Measured: in the narratives of 159 real reports, 18 of 29 contradictions were found, with 3 false warnings.',
};

/** Totals of tables without a form, on 86 real Chinese tables. */
export const ON_REAL_TABLES: Words = {
  zh: '实测：在 86 张真实表格中，197 处合计核对了 194 处，没有误报；各改一位数字 200 次，66.5 % 判为不成立，18.5 % 存疑，15 % 未提及。',
  en: 'Measured: in 86 real tables 194 of 197 totals were checked and none accused; with one digit changed, 200 times, 66.5 % were a fail, 18.5 % in doubt, 15 % passed over.',
};
