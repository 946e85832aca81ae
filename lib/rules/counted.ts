import { ON_DAMAGED_PAGES, ON_NARRATIVES, ON_REAL_TABLES } from './measured';
import type { Words } from './types';

/** Sentences on how things are counted that several rules share. */

const EXACT: Words = {
  zh: '精确计算，不作四舍五入，小数亦同。',
  en: 'Arithmetic is exact, nothing is rounded; decimals neither.',
};

/** The sums of the form. */
export const OF_SUMS: readonly Words[] = [
  {
    zh: '空白单元格既不视为 0，也不视为差错。其余各项相加正好相符的，即为成立；总计空白的，不作不成立处理。',
    en: 'A blank is neither zero nor an error. A sum that is right without its blank terms holds; a blank total breaks nothing.',
  },
  {
    zh: '有空白、缺失或无法识别的单元格，取某些不小于 0 的数即可相符的，列为未能核对；无论取何值均不能相符的，方为不成立。',
    en: 'Where cells are blank, missing or illegible and some figures of zero or more would mend the sum, it is not checked; it is broken only if none would.',
  },
  {
    zh: '表格结构受损且多项关系同时不成立时，存疑的是还原结果而非数据，这些关系一律列为未能核对。',
    en: 'Where a table is damaged and very many sums break at once, the reading is in doubt, not the figures: they are all listed as not checked.',
  },
  EXACT,
  ON_DAMAGED_PAGES,
];

/** Figures of the narrative that are held against a table. */
export const OF_TOLD: readonly Words[] = [
  {
    zh: '与表中任一合理口径相等，即为一致；均不相等的，方提出警告。',
    en: 'A figure that equals any sensible reading of the table agrees; only one that equals none is pointed out.',
  },
  {
    zh: '“余”“近”“约”“万”按其范围计：70 余件是 70 至 79 件，近 80 件是略少于 80 件。',
    en: 'Quantifiers count as what they say: 70 余 is 70 to 79, 近 80 is just under 80.',
  },
  {
    zh: '句子仅涉及一部分（本级、区政府办、某系统）时，不一致只作提示。',
    en: 'A sentence that limits itself to a part (本级, 区政府办 …) gives a notice at most.',
  },
  {
    zh: '对应单元格空白、缺失或无法识别时，未能核对；无法断定所指的数字，不作判断。',
    en: 'Where the table’s cell is blank, missing or illegible, it is not checked; a number that is not clearly about the table is left alone.',
  },
  ON_NARRATIVES,
];

/** Departures from the form. */
export const OF_FORM: readonly Words[] = [
  {
    zh: '格式上的出入不代表数据有误。',
    en: 'A departure from the form does not say that a figure is wrong.',
  },
  {
    zh: '通行的简写、别称、标点和空格上的差别，不算出入。',
    en: 'Customary short forms, other words for the same, punctuation and spaces are no departure.',
  },
];

/** The year's figures against last year's. */
export const OF_YEARS: readonly Words[] = [
  {
    zh: '需要上一年度报告；没有上一年度报告时不核对。',
    en: 'It takes last year’s report; without it nothing is checked.',
  },
  {
    zh: '任一单元格空白、缺失或无法识别的，未能核对。',
    en: 'Where a cell is blank, missing or illegible, it is not checked.',
  },
];

/** Sums in tables that have no form. */
export const OF_PLAIN_SUMS: readonly Words[] = [
  {
    zh: '按栏目名称（合计、总计、小计、其中、编码层级）认定的关系，须在多数行列上成立，或由名称确定无疑，例外才会提出。',
    en: 'A sum is taken from labels (合计, 总计, 小计, 其中, code levels); it must hold on most lines, or be beyond doubt by its labels, before an exception is reported.',
  },
  {
    zh: '没有名称可循时，一串数在七成以上的行列上恰好等于旁边一数，也算一个关系；这样的关系只会成立或存疑，从不指为错误。合计只与一位数字之差、且各数位数足够时，即使别无旁证也会指出。',
    en: 'Where no label helps, figures that make the one beside them on at least seven lines in ten are a sum as well; such a sum holds or is doubted, it is never called broken. A total that is off by one digit alone, among figures of digits enough, is reported even where nothing else bears it out.',
  },
  {
    zh: '各数已舍入到某一位时，n 个数之和允许相差该位的 0.5 ×（n + 1）。',
    en: 'Where figures are rounded to a unit, the sum of n of them may be off by 0.5 × (n + 1) units.',
  },
  {
    zh: '坐标、日期、电话、百分比、名次和编码从不相加；有单元格无法识别时，未能核对。',
    en: 'Coordinates, dates, phone numbers, percentages, ranks and codes are never summed; with an illegible cell, the sum is not checked.',
  },
  ON_REAL_TABLES,
];

/** Relations of a pack. */
export const OF_PACKS: readonly Words[] = [
  {
    zh: '表格按标题查找，不按编号；未找到的表格和无法识别的单元格，相关关系未能核对。',
    en: 'Tables are found by their titles, never by number; where a table is not found or a cell cannot be read, the relation is not checked.',
  },
  {
    zh: '金额先换算成同一单位再比较；各数已舍入时，允许舍入带来的出入。单位不明、对应单元格不唯一时，未能核对。',
    en: 'Amounts are held together in one unit, and may be off by as much as rounding explains. Where a unit is not known, or several cells could be meant, it is not checked.',
  },
];
