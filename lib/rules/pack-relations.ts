import type { Language, Words } from '../words';
import type { Told, WordingOf } from './declare';
import type { Unknown } from './state';
import { count } from './wording/count';
import { formulaOf } from './wording/formula';
import { signed } from './wording/signed';

/**
 * What is known of a figure. `ambiguous`: several cells could be it, and they differ. `lost`: its table is not on the page.
 */
export type FigureState = Unknown | 'ambiguous' | 'lost';

/** A figure of a relation, as found. */
export interface RelationFigure {
  readonly id: string;
  readonly weight: number;
  /** Its table, row and column in words. */
  readonly label: string;
  readonly value: number | null;
  /** Unit of money, or empty. */
  readonly unit: string;
  readonly state: FigureState;
}

/** How a relation between figures of several tables came out. */
export interface RelationReason {
  readonly kind: 'relation';
  /**
   * `units`, `years`: the figures cannot be held together, their units not being known or their tables of several years.
   * `rounding`: they differ by so little that rounding may explain it.
   */
  readonly result: 'holds' | 'differs' | 'rounding' | 'unknown' | 'units' | 'years' | 'nothing';
  readonly title: Words;
  readonly compare: '=' | '<=' | '>=';
  /** What expected, found and difference are counted in. */
  readonly unit: string;
  /** Terms that were blank and counted as nothing. */
  readonly blanks: number;
  readonly target: RelationFigure;
  readonly terms: readonly RelationFigure[];
}

/** How each of these reasons is worded. */
export const WORDING: WordingOf<RelationReason> = {
  relation: {
    zh: (reason, told) => worded(reason, told, 'zh'),
    en: (reason, told) => worded(reason, told, 'en'),
  },
};

/** What is the matter with a figure. */
const STATES: Record<FigureState, Words> = {
  read: { zh: '可读', en: 'is legible' },
  recovered: { zh: '已还原', en: 'is recovered' },
  blank: { zh: '空白', en: 'is blank' },
  unreadable: { zh: '无法识别', en: 'is illegible' },
  unplaced: { zh: '无法定位', en: 'is in a row or column that cannot be identified' },
  absent: { zh: '在表中未找到', en: 'was not found in its table' },
  ambiguous: { zh: '有多处且数值不一致', en: 'stands in several places with different figures' },
  lost: { zh: '所在表格未找到', en: 'is in a table that was not found' },
};

const SIGNS = { '=': '', '<=': '≤ ', '>=': '≥ ' } as const;

/** Says how a relation between tables came out. */
function worded(reason: RelationReason, told: Told, language: Language): string {
  const { result, title, target, terms, compare, blanks } = reason;
  const zh = language === 'zh';
  const unit = reason.unit === '' ? '' : zh ? `（${reason.unit}）` : ` (${reason.unit})`;
  const made = formula(terms, reason.unit);
  const plain = terms.length === 1 && terms[0]?.unit === reason.unit && terms[0].weight === 1;
  const sum = `${SIGNS[compare]}${plain ? made : `${made} = ${told.expected}`}`;
  const off = signed(told.difference);
  const despite =
    blanks === 0
      ? ''
      : zh
        ? `；另有 ${blanks} 个空白单元格，无论取何值均不能相符`
        : `, whatever ${count(blanks, 'blank cell')} may hold`;
  switch (result) {
    case 'holds':
      return zh
        ? `${target.label}：${told.found}${unit}，与 ${sum} 相符${blanks > 0 ? `（${blanks} 个空白单元格按 0 计）` : ''}。`
        : `${target.label}: ${told.found}${unit} agrees with ${sum}${blanks > 0 ? ` (${count(blanks, 'blank cell')} treated as 0)` : ''}.`;
    case 'differs':
      return zh
        ? `${target.label}：${title.zh}。${names(terms)}：${sum}，表中为 ${told.found}${unit}，相差 ${off}${despite}。`
        : `${target.label}: ${title.en}. ${names(terms)}: ${sum}, but ${told.found}${unit} is printed: off by ${off}${despite}.`;
    case 'rounding':
      return zh
        ? `${target.label}：${title.zh}。未能确定。${names(terms)}：${sum}，表中为 ${told.found}${unit}，相差 ${off}，可能系四舍五入所致。`
        : `${target.label}: ${title.en}. Not certain. ${names(terms)}: ${sum}, but ${told.found}${unit} is printed: off by ${off}, which may be due to rounding.`;
    case 'units':
      return zh
        ? `${target.label}：${title.zh}。未能核对，金额单位未写明或前后不一致。`
        : `${target.label}: ${title.en}. Not checked, the units are not stated or contradict each other.`;
    case 'years':
      return zh
        ? `${target.label}：${title.zh}。未能核对，相关表格不属同一年度。`
        : `${target.label}: ${title.en}. Not checked, the tables are of different years.`;
    case 'nothing':
      return zh ? `${target.label}：无可核对的数据。` : `${target.label}: no figures to check.`;
    default: {
      const unknown = [target, ...terms].filter(({ value }) => value === null);
      const which = unknown.map(({ label, state }) =>
        zh ? `“${label}”${STATES[state].zh}` : `“${label}” ${STATES[state].en}`,
      );
      return zh
        ? `${target.label}：${title.zh}。未能核对：${which.join('；')}。`
        : `${target.label}: ${title.en}. Not checked: ${which.join('; ')}.`;
    }
  }
}

function names(terms: readonly RelationFigure[]): string {
  return terms.map(({ label }) => `“${label}”`).join(' + ');
}

/** The terms as they are printed, those of another unit with it. */
function formula(terms: readonly RelationFigure[], unit: string): string {
  return formulaOf(
    terms.map(({ weight, value, unit: own }) => ({
      weight,
      value: value ?? 0,
      unit: own === unit ? '' : own,
    })),
  );
}

/** Relations of a pack. */
export const OF_PACKS: readonly Words[] = [
  {
    zh: '表格按标题查找，不按编号；未找到的表格和无法识别的单元格，相关关系未能核对。',
    en: 'Tables are found by their titles, never by number; where a table is not found or a cell cannot be read, the relation is not checked.',
  },
  {
    zh: '金额先换算成同一单位再比较；各数已舍入时，允许舍入带来的出入。单位不明、对应单元格不唯一时，未能核对。',
    en: 'Amounts are converted to one unit and may differ by as much as rounding explains. Where a unit is not known, or several cells could be meant, it is not checked.',
  },
];
