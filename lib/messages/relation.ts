import type { Check } from '../audit/types';
import type { FigureState, RelationFigure, RelationReason } from '../check/relation';
import { formulaOf } from './formula';
import { signed } from './signed';
import type { Language } from './types';

const STATES: Record<Language, Record<FigureState, string>> = {
  zh: {
    read: '可读',
    recovered: '已还原',
    blank: '空白',
    unreadable: '无法识别',
    unplaced: '无法定位',
    absent: '在表中未找到',
    ambiguous: '有多处且数值不一',
    lost: '所在的表未找到',
  },
  en: {
    read: 'is legible',
    recovered: 'is recovered',
    blank: 'is blank',
    unreadable: 'is illegible',
    unplaced: 'is in a row or column that cannot be told',
    absent: 'was not found in its table',
    ambiguous: 'stands in several places with different figures',
    lost: 'is in a table that was not found',
  },
};

const SIGNS = { '=': '', '<=': '≤ ', '>=': '≥ ' } as const;

/** Says how a relation between tables came out. */
export function explainRelation(check: Check, reason: RelationReason, language: Language): string {
  const { result, title, target, terms, compare, blanks } = reason;
  const zh = language === 'zh';
  const unit = reason.unit === '' ? '' : zh ? `（${reason.unit}）` : ` (${reason.unit})`;
  const made = formula(terms, reason.unit);
  const plain = terms.length === 1 && terms[0]?.unit === reason.unit && terms[0].weight === 1;
  const sum = `${SIGNS[compare]}${plain ? made : `${made} = ${check.expected}`}`;
  const off = signed(check.difference);
  const despite =
    blanks === 0
      ? ''
      : zh
        ? `；另有 ${blanks} 个空白单元格，无论取何值均不能相符`
        : `, whatever ${blanks} blank ${blanks === 1 ? 'cell' : 'cells'} may hold`;
  switch (result) {
    case 'holds':
      return zh
        ? `${target.label}：${check.found}${unit}，与 ${sum} 相符${blanks > 0 ? `（${blanks} 个空白单元格按 0 计）` : ''}。`
        : `${target.label}: ${check.found}${unit} agrees with ${sum}${blanks > 0 ? ` (${blanks} blank ${blanks === 1 ? 'cell' : 'cells'} treated as 0)` : ''}.`;
    case 'differs':
      return zh
        ? `${target.label}：${title.zh}。${names(terms)}：${sum}，表中为 ${check.found}${unit}，相差 ${off}${despite}。`
        : `${target.label}: ${title.en}. ${names(terms)}: ${sum}, but ${check.found}${unit} is printed: off by ${off}${despite}.`;
    case 'rounding':
      return zh
        ? `${target.label}：${title.zh}。未能确定。${names(terms)}：${sum}，表中为 ${check.found}${unit}，相差 ${off}，可能系四舍五入所致。`
        : `${target.label}: ${title.en}. Not certain. ${names(terms)}: ${sum}, but ${check.found}${unit} is printed: off by ${off}, which may be due to rounding.`;
    case 'units':
      return zh
        ? `${target.label}：${title.zh}。未能核对，金额单位未写明或前后不一。`
        : `${target.label}: ${title.en}. Not checked, the units are not stated or contradict each other.`;
    case 'years':
      return zh
        ? `${target.label}：${title.zh}。未能核对，相关表格不属同一年度。`
        : `${target.label}: ${title.en}. Not checked, the tables are of different years.`;
    case 'nothing':
      return zh ? `${target.label}：无可核对的数据。` : `${target.label}: no figures to check.`;
    default: {
      const unknown = [target, ...terms].filter(({ value }) => value === null);
      const told = unknown.map(({ label, state }) =>
        zh ? `“${label}”${STATES.zh[state]}` : `“${label}” ${STATES.en[state]}`,
      );
      return zh
        ? `${target.label}：${title.zh}。未能核对：${told.join('；')}。`
        : `${target.label}: ${title.en}. Not checked: ${told.join('; ')}.`;
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
