import type { Words } from '../words';

/**
 * What the rules came to on data that nobody who wrote them had seen, each set drawn up beforehand and used once (2026-11-30). The
 * README has all of it.
 */

/** Sums of the form, on 4,000 pages damaged in 183 ways. */
export const ON_DAMAGED_PAGES: Words = {
  zh: '实测：在 4,000 个以 183 种方式损坏的页面上，19 个页面（0.48 %）有误报（其中 12 个所报的合计确不相符，但因损坏已无法判定），0.35 % 有读错的数据，0.08 % 有按合计推算填错的数据；3,026 处仍可判定的真实不符中 91.1 % 判为不成立，8.1 % 列为未能核对，0.8 % 未提及。',
  en: 'Measured: of 4,000 pages damaged in 183 ways 19 (0.48 %) had a false accusation (in 12 of them of a sum that is broken, but by the damage no longer to be decided), 0.35 % a wrong fact that was read and 0.08 % one that was told as recovered; of 3,026 true breaks that could still be decided 91.1 % were a fail, 8.1 % not checked and 0.8 % passed over.',
};

/** Figures of the narrative, on those of 186 reports. */
export const ON_NARRATIVES: Words = {
  zh: '实测：在 186 份报告的正文中，误报 3 处；109 处矛盾查出 77 处。',
  en: 'Measured: in the narratives of 186 reports there were 3 false warnings; 77 of 109 contradictions were found.',
};

/** Totals of tables without a form, on 138 real Chinese tables. */
export const ON_REAL_TABLES: Words = {
  zh: '实测：在 138 张真实表格中，760 处合计核对了 733 处，无误报；各改一位数字，共 300 次，80.7 % 判为不成立，16.0 % 存疑，3.3 % 未提及。',
  en: 'Measured: in 138 real tables 733 of 760 totals were checked and none falsely accused; with one digit changed, 300 times, 80.7 % were a fail, 16.0 % in doubt, 3.3 % passed over.',
};
