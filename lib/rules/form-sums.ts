import type { Words } from '../words';
import type { WordingOf } from './declare';
import { ON_DAMAGED_PAGES } from './measured';
import type { Unknown } from './state';
import { count } from './wording/count';
import { signed } from './wording/signed';
import { STATES } from './wording/states';

/** Why a sum of the form came out as it did, as data. */
export type FormSumReason =
  /** The sum holds; `blanks` terms were blank or missing and counted as nothing. */
  | { readonly kind: 'holds'; readonly blanks: number }
  /** It is broken; `must` says in the form's words what should hold. */
  | { readonly kind: 'differs'; readonly must: Words }
  /** It is broken whatever the `unknown` cells hold, since none can be below zero. */
  | { readonly kind: 'differs-anyway'; readonly must: Words; readonly unknown: number }
  /** Cells that would be needed: the first one's state, illegible ones before all, and how many are in it. */
  | { readonly kind: 'unknown-terms'; readonly unknown: number; readonly state: Unknown }
  | { readonly kind: 'no-total'; readonly state: Unknown }
  /** It is off once its blanks are nothing, but for `totals` of them, which are what their parts come to. */
  | { readonly kind: 'blanks-differ'; readonly blanks: number; readonly totals: number }
  /** What it is the total of is blank, and another sum makes something else of it. */
  | { readonly kind: 'blank-contradicted'; readonly other: number }
  | { readonly kind: 'nothing-printed' }
  /** So many sums break in a damaged table that the reading must be doubted, not the figures. */
  | { readonly kind: 'doubtful-table' };

/** How each of these reasons is worded. */
export const WORDING: WordingOf<FormSumReason> = {
  holds: {
    zh: ({ blanks }, { target, sum }) =>
      `${target}：${sum}，相符${blanks > 0 ? `（${blanks} 个空白或缺失单元格按 0 计）` : ''}。`,
    en: ({ blanks }, { target, sum }) =>
      `${target}: ${sum}, as printed${blanks > 0 ? ` (${count(blanks, 'blank or missing cell')} treated as 0)` : ''}.`,
  },
  differs: {
    zh: ({ must }, { target, sum, found, difference }) =>
      `${target}：${must.zh}。${sum}，表中为 ${found}，相差 ${signed(difference)}。`,
    en: ({ must }, { target, sum, found, difference }) =>
      `${target}: ${must.en}. ${sum}, but ${found} is printed: off by ${signed(difference)}.`,
  },
  'differs-anyway': {
    zh: ({ must, unknown }, { target, sum, found, difference }) =>
      `${target}：${must.zh}。${sum}，表中为 ${found}，相差 ${signed(difference)}；另有 ${unknown} 个单元格未读到数值，无论取何值均不能相符。`,
    en: ({ must, unknown }, { target, sum, found, difference }) =>
      `${target}: ${must.en}. ${sum}, but ${found} is printed: off by ${signed(difference)}, whatever the ${count(unknown, 'unread cell')} may hold.`,
  },
  'unknown-terms': {
    zh: ({ unknown, state }, { target, sum, found }) =>
      `${target}：未能核对。已知各项 ${sum}，表中为 ${found}，但有 ${unknown} 个单元格${STATES[state].zh}。`,
    en: ({ unknown, state }, { target, sum, found }) =>
      `${target}: not checked. The known terms give ${sum} and ${found} is printed, but ${count(unknown, 'cell')} ${unknown === 1 ? 'is' : 'are'} ${STATES[state].en}.`,
  },
  'no-total': {
    zh: ({ state }, { target, expected }) =>
      `${target}：未能核对，该单元格${STATES[state].zh}${state === 'blank' && expected !== null ? `；按已知各项计算应为 ${expected}` : ''}。`,
    en: ({ state }, { target, expected }) =>
      `${target}: not checked, this cell is ${STATES[state].en}${state === 'blank' && expected !== null ? `; the known terms give ${expected}` : ''}.`,
  },
  'blanks-differ': {
    zh: ({ blanks, totals }, { target, sum, expected, found, difference }) => {
      const off = `${target}：空白按 0 计则差 ${signed(difference)}`;
      if (found === null) return `${off}。该单元格空白，而各项 ${sum}。`;
      return totals === 0
        ? `${off}。已知各项 ${sum}，表中为 ${found}，另有 ${blanks} 个单元格空白。`
        : `${off}。其中 ${totals} 个空白的总计按其各项之和计，应为 ${expected}，表中为 ${found}。`;
    },
    en: ({ blanks, totals }, { target, sum, expected, found, difference }) => {
      const off = `${target}: off by ${signed(difference)} if blanks are 0`;
      if (found === null) return `${off}. This cell is blank, while ${sum}.`;
      return totals === 0
        ? `${off}. The known terms give ${sum}, ${found} is printed, and ${count(blanks, 'cell')} ${blanks === 1 ? 'is' : 'are'} blank.`
        : `${off}. With ${count(totals, 'blank total')} taken as the sum of its parts it should be ${expected}, but ${found} is printed.`;
    },
  },
  'blank-contradicted': {
    zh: ({ other }, { target, expected }) =>
      `${target}：该单元格空白，按各项计算应为 ${expected}，按另一关系应为 ${other}，两者不一致。`,
    en: ({ other }, { target, expected }) =>
      `${target}: this cell is blank; its terms give ${expected}, but another sum gives ${other}.`,
  },
  'nothing-printed': {
    zh: (_, { target }) => `${target}：无可核对的数据。`,
    en: (_, { target }) => `${target}: no figures to check.`,
  },
  'doubtful-table': {
    zh: (_, { target }) =>
      `${target}：未能核对。表格结构受损，按还原结果多处不相符，可能系还原有误。`,
    en: (_, { target }) =>
      `${target}: not checked. The table is damaged, and so many sums fail as recovered that the reading is in doubt.`,
  },
};

const EXACT: Words = {
  zh: '精确计算，不作四舍五入，小数亦同。',
  en: 'Arithmetic is exact; nothing is rounded, decimals included.',
};

/** The sums of the form. */
export const OF_SUMS: readonly Words[] = [
  {
    zh: '空白单元格既不视为 0，也不视为差错。其余各项相加正好相符的，即为成立；总计空白的，不作不成立处理。',
    en: 'A blank is neither zero nor an error. A sum that is right without its blank terms holds; a blank total is no break.',
  },
  {
    zh: '有空白、缺失或无法识别的单元格，取某些不小于 0 的数即可相符的，列为未能核对；无论取何值均不能相符的，方为不成立。',
    en: 'Where cells are blank, missing or illegible and some figures of zero or more would mend the sum, it is not checked; it is broken only if none would.',
  },
  {
    zh: '因空白未能核对、而空白按 0 计（空白的总计按其各项之和计）又不相符的，列为空白处疑似有误，注明相差多少；按此计算相符的，仅列为未能核对。',
    en: 'A sum that is not checked for its blanks, and is off once they are 0 (a blank total being the sum of its parts), is listed as a likely slip with its difference; if it holds that way, it is merely not checked.',
  },
  {
    zh: '表格结构受损且多项关系同时不成立时，存疑的是还原结果而非数据，这些关系一律列为未能核对。',
    en: 'Where a table is damaged and very many sums break at once, the reading is in doubt rather than the figures: all are listed as not checked.',
  },
  EXACT,
  ON_DAMAGED_PAGES,
];
