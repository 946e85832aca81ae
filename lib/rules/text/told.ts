import type { Words } from '../../words';
import type { Told, WordingOf } from '../declare';
import { ON_NARRATIVES } from '../measured';
import type { Unknown } from '../state';
import { signed } from '../wording/signed';
import { STATES } from '../wording/states';

/** A figure of the table that the narrative's was held against. */
export interface Tried {
  readonly terms: readonly { readonly fact: string; readonly weight: number }[];
  readonly value: number | null;
}

/** How a figure of the narrative compares with the table's, whatever it counts, as data. */
export type ToldReason =
  /** The narrative says what the table says. */
  | { readonly kind: 'told' }
  /** It says otherwise; `scoped` where its words may limit it to less than the table. */
  | {
      readonly kind: 'told-otherwise';
      readonly scoped: boolean;
      /** What the table could have meant, each as a sum of facts; the nearest is the check's own. */
      readonly tried: readonly Tried[];
    }
  /** The table's figure is not known. */
  | { readonly kind: 'told-unknown'; readonly state: Unknown };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<ToldReason> = {
  told: {
    zh: (_, told) => `文中“${told.quote}”，表中${inZh(told)}为 ${made(told)}，一致。`,
    en: (_, told) =>
      `The text says “${told.quote}”, as does the table: ${inEn(told)} = ${made(told)}.`,
  },
  'told-otherwise': {
    zh: ({ scoped }, told) =>
      `文中“${told.quote}”，表中${inZh(told)}为 ${made(told)}，相差 ${signed(told.difference)}${scoped ? '；该句可能仅涉及其中一部分' : ''}。`,
    en: ({ scoped }, told) =>
      `The text says “${told.quote}”, but the table has ${inEn(told)} = ${made(told)}; off by ${signed(told.difference)}${scoped ? '. The sentence may cover only a part' : ''}.`,
  },
  'told-unknown': {
    zh: ({ state }, told) =>
      `文中“${told.quote}”，未能核对：表中${inZh(told)}${STATES[state].zh}。`,
    en: ({ state }, told) =>
      `The text says “${told.quote}”; not checked, ${inEn(told)} is ${STATES[state].en}.`,
  },
};

/** Cells that are named one by one. */
const NAMED = 3;

/** The cells that the narrative is held against. */
function inZh({ cells }: Told): string {
  if (cells.length > NAMED) return `“${cells[0]}”等 ${cells.length} 项之和`;
  return cells.map((cell) => `“${cell}”`).join('加');
}

function inEn({ cells }: Told): string {
  if (cells.length > NAMED) return `the ${cells.length} items from “${cells[0]}”`;
  return cells.map((cell) => `“${cell}”`).join(' + ');
}

/** What the cells make: the figure alone where there is but one. */
function made({ cells, sum, expected }: Told): string {
  return cells.length === 1 ? String(expected) : sum;
}

/** Why two figures must be equal: the report tells one of them twice. */
export const TWICE: Words = {
  zh: '同一数据在同一份报告中出现两次，两处应当一致。',
  en: 'The report states the same figure twice; both should agree.',
};

/** Figures of the narrative that are held against a table. */
export const OF_TOLD: readonly Words[] = [
  {
    zh: '与表中任一合理口径相等，即为一致；均不相等的，方提出警告。',
    en: 'A figure that equals any sensible reading of the table agrees; only one that equals none gives a warning.',
  },
  {
    zh: '“余”“近”“约”“万”按其范围计：70 余件指 70 至 79 件，近 80 件指略少于 80 件。',
    en: 'Quantifiers count as what they say: 70 余 is 70 to 79, 近 80 is just under 80.',
  },
  {
    zh: '句子仅涉及一部分（本级、区政府办、某系统）时，不一致仅作提示。',
    en: 'A sentence that limits itself to a part (本级, 区政府办 …) gives a notice at most.',
  },
  {
    zh: '对应单元格空白、缺失或无法识别时，未能核对；空白之外的数字之和已大于文中数字的，仍属不一致。无法断定所指的数字，不作判断。',
    en: 'Where the table’s cell is blank, missing or illegible, it is not checked, unless what is printed beside a blank is more than the text says; a number that is not clearly about the table is ignored.',
  },
  ON_NARRATIVES,
];

/** The heading of section 一, under which sentences of the examples stand. */
export const OVERVIEW = '一、总体情况';

/** The few rows that a sentence is held against, of a table that is otherwise left out. */
export const REQUESTS = [
  '三、收到和处理政府信息公开申请情况',
  '\t自然人\t商业企业\t科研机构\t总计',
  '一、本年新收政府信息公开申请数量\t34\t2\t1\t37',
  '二、上年结转政府信息公开申请数量\t3\t0\t0\t3',
  '（七）总计\t33\t2\t1\t36',
  '四、结转下年度继续办理\t4\t0\t0\t4',
] as const;
