import type { Words } from '../words';

/**
 * What the rules came to on data that nobody who wrote them had seen, each set drawn up beforehand and used once (2026-11-30). The
 * README has all of it.
 */

/** Sums of the form, on 2,000 pages damaged in 146 ways. */
export const ON_DAMAGED_PAGES: Words = {
  zh: '实测：在 2,000 个以 146 种方式损坏的页面上，13 个页面有误报（其中 12 个因由样式抬高的脚注序号，此后已按脚注识别），0.85 % 的页面有读错的数据；1,473 处真实不符中 96.5 % 判为不成立，3.4 % 列为未能核对，0.1 % 未提及。',
  en: 'Measured: of 2,000 pages damaged in 146 ways 13 had a false accusation (12 through footnote numbers that a style raises, read as marks since) and 0.85 % a wrong fact; of 1,473 true breaks 96.5 % were a fail, 3.4 % not checked and 0.1 % passed over.',
};

/** Figures of the narrative, on 148 narratives, 123 of them of real reports. */
export const ON_NARRATIVES: Words = {
  zh: '实测：在 148 份正文（123 份来自真实报告）中，误报 2 处；90 处矛盾查出 76 处。',
  en: 'Measured: in 148 narratives, 123 of them of real reports, there were 2 false warnings; 76 of 90 contradictions were found.',
};

/** Totals of tables without a form, on 155 real Chinese tables. */
export const ON_REAL_TABLES: Words = {
  zh: '实测：在 155 张真实表格中，561 处合计核对了 554 处，无误报；各改一位数字使合计不符，共 373 次，82.3 % 判为不成立，11.8 % 存疑，5.9 % 未提及。',
  en: 'Measured: in 155 real tables 554 of 561 totals were checked and none falsely accused; with one digit changed so that a sum breaks, 373 times, 82.3 % were a fail, 11.8 % in doubt, 5.9 % passed over.',
};
