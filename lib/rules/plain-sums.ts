import type { Words } from '../words';
import type { Declared, TextsOf, Told, WordingOf } from './declare';
import { ON_REAL_TABLES } from './measured';
import { count } from './wording/count';
import { signed } from './wording/signed';

/** Totals of tables that have no form. */
export const RULES = {
  'sum.row': {
    severity: 'error',
    name: { zh: '横向合计 = 各栏之和', en: 'Total of the row = sum of its columns' },
  },
  'sum.column': {
    severity: 'error',
    name: { zh: '纵向合计 = 各行之和', en: 'Total of the column = sum of its rows' },
  },
} as const satisfies Record<string, Declared>;

/** Why a sum of a table without a form came out so, as data. */
export type SumReason =
  /** It holds; `blanks` terms were blank and counted as nothing; `rounded` where it is off within what rounding allows. */
  | { readonly kind: 'sum-holds'; readonly blanks: number; readonly rounded: number | null }
  /** It does not, and the labels and the other lines leave no doubt that it should. */
  | { readonly kind: 'sum-differs'; readonly rounded: number | null }
  /** It does not, but so little that rounding may explain it. */
  | { readonly kind: 'sum-near'; readonly rounded: number }
  /** It does not, but blank terms may hold what is missing. */
  | { readonly kind: 'sum-blanks'; readonly blanks: number }
  /** It does not, but it is not beyond doubt that the total adds up just these. */
  | { readonly kind: 'sum-unsure' };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<SumReason> = {
  'sum-holds': {
    zh: ({ blanks, rounded }, { target, sum, found }) =>
      `${target}：${sum}，相符${rounded === null ? '' : `（表中为 ${found}，在四舍五入允许误差 ±${rounded} 以内）`}${blanks > 0 ? `（${blanks} 个空白单元格按 0 计）` : ''}。`,
    en: ({ blanks, rounded }, { target, sum, found }) =>
      `${target}: ${sum}, as printed${rounded === null ? '' : ` within rounding (${found}, tolerance ±${rounded})`}${blanks > 0 ? ` (${count(blanks, 'blank cell')} treated as 0)` : ''}.`,
  },
  'sum-differs': {
    zh: ({ rounded }, told) =>
      `${told.target}：合计应等于各项之和。${offZh(told)}${rounded === null ? '' : `，超出四舍五入允许误差 ±${rounded}`}。`,
    en: ({ rounded }, told) =>
      `${told.target}: the total should be the sum of its parts. ${offEn(told)}${rounded === null ? '' : `, beyond the rounding tolerance of ±${rounded}`}.`,
  },
  'sum-near': {
    zh: ({ rounded }, told) =>
      `${told.target}：未能确定。${offZh(told)}，可能系四舍五入所致（允许误差 ±${rounded}）。`,
    en: ({ rounded }, told) =>
      `${told.target}: not certain. ${offEn(told)}, which may be due to rounding (tolerance ±${rounded}).`,
  },
  'sum-blanks': {
    zh: ({ blanks }, told) =>
      `${told.target}：空白按 0 计则差 ${signed(told.difference)}。${offZh(told)}，但有 ${blanks} 个空白单元格，可能未填写完整。`,
    en: ({ blanks }, told) =>
      `${told.target}: off by ${signed(told.difference)} if blanks are 0. ${offEn(told)}, but ${count(blanks, 'blank cell')} may hold a figure.`,
  },
  'sum-unsure': {
    zh: (_, told) => `${told.target}：未能确定。${offZh(told)}，但无法确认合计仅包含上述各项。`,
    en: (_, told) =>
      `${told.target}: not certain. ${offEn(told)}, but the total may not consist of these parts alone.`,
  },
};

const offZh = ({ sum, found, difference }: Told): string =>
  `${sum}，表中为 ${found}，相差 ${signed(difference)}`;

const offEn = ({ sum, found, difference }: Told): string =>
  `${sum}, but ${found} is printed: off by ${signed(difference)}`;

/** Sums in tables that have no form. */
const OF_PLAIN_SUMS: readonly Words[] = [
  {
    zh: '按栏目名称（合计、总计、小计、其中、编码层级）认定的关系，在多数行列上成立，或由名称可以确定的，方对例外作出提示。',
    en: 'A sum is taken from labels (合计, 总计, 小计, 其中, code levels); it must hold on most lines, or be beyond doubt by its labels, before an exception is reported.',
  },
  {
    zh: '没有名称可循时，若干数值之和在七成以上的行列上恰好等于相邻数值的，也视为一项关系；此类关系只判为成立或存疑，不判为错误。合计仅相差一位数字、且各数位数足够的，即使没有其他佐证也作出提示。',
    en: 'Where no label helps, figures that make the one beside them on at least seven lines in ten are a sum as well; such a sum holds or is doubted, it is never called broken. A total that is off by one digit alone, among figures of digits enough, is reported even where nothing else bears it out.',
  },
  {
    zh: '各数已四舍五入到某一位时，n 个数之和允许相差该位的 0.5 ×（n + 1）。',
    en: 'Where figures are rounded to a unit, the sum of n of them may be off by 0.5 × (n + 1) units.',
  },
  {
    zh: '坐标、日期、电话、百分比、名次和编码不作相加；有单元格无法识别时，未能核对。',
    en: 'Coordinates, dates, phone numbers, percentages, ranks and codes are never summed; with an illegible cell, the sum is not checked.',
  },
  ON_REAL_TABLES,
];

/** What the rule’s page says: what is checked, why, on which document’s word, and an example. */
export const TEXTS: TextsOf<typeof RULES> = {
  'sum.row': {
    checks: {
      zh: '没有固定格式的表格中，一行中的合计、总计、小计等于其所包含的各列之和。',
      en: 'In a table without a form, a total within a row is the sum of the columns that it comprises.',
    },
    why: {
      zh: '栏目名称表明其为其他各列之和。',
      en: 'Its label marks it as the sum of the others.',
    },
    basis: 'arithmetic',
    counted: [OF_PLAIN_SUMS],
    example: {
      lines: [
        '单位：万元',
        '科目\t基本支出\t项目支出\t合计',
        '教育支出\t812.40\t96.15\t908.55',
        '卫生健康支出\t143.22\t20.00\t163.22',
        '住房保障支出\t77.08\t5.50\t82.58',
        '农林水支出\t60.31\t14.20\t74.51',
        '交通运输支出\t31.16\t44.00\t{57.16|75.16}',
      ],
      note: {
        zh: '31.16 + 44.00 = 75.16，表中为 57.16。',
        en: '31.16 + 44.00 = 75.16, but 57.16 is printed.',
      },
      figures: { computed: 75.16, printed: 57.16, difference: -18 },
    },
  },
  'sum.column': {
    checks: {
      zh: '没有固定格式的表格中，一列中的合计、总计、小计等于其所包含的各行之和。',
      en: 'In a table without a form, a total within a column is the sum of the rows that it comprises.',
    },
    why: {
      zh: '行次名称、编码层级或缩进表明其为其他各行之和。',
      en: 'Its label, its code or the indentation marks it as the sum of the others.',
    },
    basis: 'arithmetic',
    counted: [OF_PLAIN_SUMS],
    example: {
      lines: [
        '单位：万元',
        '科目\t预算数\t决算数',
        '教育支出\t900\t912',
        '卫生健康支出\t160\t163',
        '住房保障支出\t80\t82',
        '合计\t1140\t{1175|1157}',
      ],
      note: {
        zh: '912 + 163 + 82 = 1157，表中为 1175。',
        en: '912 + 163 + 82 = 1157, but 1175 is printed.',
      },
      figures: { computed: 1157, printed: 1175, difference: 18 },
    },
  },
};
