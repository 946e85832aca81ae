import { shifted } from '../table/decimal';
import { isMoney, powerOf } from '../table/money';
import { chineseNumber } from '../text/numerals';
import { isDigit } from './fold';

/** A figure of the narrative. What it may mean is an interval: `70余` is 70 to 79. */
export interface ToldFigure {
  /** The figure as written. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** `件`, `条`, `万元`, `%` …; empty only where a bracket with its parts follows. Money is in 万元. */
  readonly unit: string;
  /** Length in the folded text, unit and quantifiers behind it included. */
  readonly length: number;
}

const DIGITS =
  /(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,6}))?([余多])?(百万|千万|[十百千万亿])?([余多])?/y;
const UNIT =
  /%|个百分点|(?:[万亿]?元)|人次|条次|件次|篇次|[件条份宗起项次篇则个场期例人部张户家批](?!月)/y;
const CHINESE =
  /([一二两三四五六七八九十百千零]{1,7})([余多])?(?:([件起宗条份])(?![事件])|(部)(?![分门委队]))/y;
/** `办理零件`, `结转为零`: nothing at all in words, which is no part of a machine. */
const ZERO = /零([件起宗条份])?(?=[,。;、)]|$)/y;
/** Before a bare 零. */
const TO_ZERO = /[为是]$/;
const PARTED = /^\((?:其中|含|包括|包含)/;
/** `文字427、视频126件`: the unit stands with the next of its row. */
const SHARED = /^、[\u4e00-\u9fff]{2,10}\d{1,6}([件条篇])/;
/** Smaller ones number what follows; years look like counts. */
const LEAST_SHARED = 10;
/** `部分公开67，占4.6%`: a share says that the bare number before it counts. */
const WITH_SHARE = /^[,(]?占比?(?:例|重)?(?:约|为|达)?\d{1,3}(?:\.\d{1,4})?%/;
/** What it counts may stand behind a dash or colon, too. */
const NAMED = /[\u4e00-\u9fff][\u4e00-\u9fff”)][:为]?$/;
const IS_NONE = /^[为是]0(?:[,。;、)]|$)/;
/** `处理决定数量1248、`: the noun says that cases are counted, so that the number has no unit. */
const NUMBER_OF = /(?:数量|件数|宗数|总数|处理决定)(?:共计?|合计|为|是|均为)?$/;
/** What stands behind such a number. */
const ENDS = /^(?:[,。;、)]|$)/;
const BEHIND = /以上|以下|以内|左右/y;
/** Before Chinese numerals these make no number of it. */
const NO_COUNT = /[每任同第逐某唯单之一二两三四五六七八九十百千零]$/;
/** As powers of ten. */
const POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  百万: 6,
  千万: 7,
};

/** `信息(22)条`: the draft's brackets stayed around the figure that was filled in. */
const IN_BRACKETS = /\((\d{1,9}(?:\.\d{1,4})?)\)(?=[件条份篇宗起项个](?![例目款文数人体])|万元)/y;

/** Reads a figure in the brackets of a form that was filled in, with the unit behind them; null where there is none. */
export function readFilledIn(text: string, start: number): ToldFigure | null {
  IN_BRACKETS.lastIndex = start;
  const match = IN_BRACKETS.exec(text);
  // Behind a mark, or at the beginning, it numbers what follows.
  if (!match || !/[\u4e00-\u9fff”]/.test(text[start - 1] ?? '。')) return null;
  const { 0: all, 1: digits = '' } = match;
  const unit = text[start + all.length] === '万' ? '万元' : (text[start + all.length] as string);
  const value = Number(digits);
  return { value, least: value, most: value, unit, length: all.length + unit.length };
}

/** Reads the figure at an offset; null where there is none, or one that counts nothing. */
export function readFigure(text: string, start: number): ToldFigure | null {
  return isDigit(text[start]) ? readDigits(text, start) : readChinese(text, start);
}

function readDigits(text: string, start: number): ToldFigure | null {
  // Part of a code, a phone number, a range, an ordinal.
  if (/(?:[\dA-Za-z.\-–—~〔/ 第至]|\d[,:])$/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(text);
  if (!match) return null;
  const [all, whole = '', fraction = '', odd1, scaleWord, odd2] = match;
  UNIT.lastIndex = start + all.length;
  let unit = UNIT.exec(text)?.[0] ?? '';
  let end = start + all.length + unit.length;
  // `受理量为0，`: of nothing there is no need to say what it is counted in.
  const isNone =
    all === '0' && IS_NONE.test(text.slice(Math.max(0, start - 1), start + 2)) && unit === '';
  // `信息189（其中…33条）` has its unit with its parts.
  const shared =
    unit === '' && isShared(text, start, all) ? SHARED.exec(text.slice(end, end + 20)) : null;
  if (isNone) unit = '件';
  else if (unit === '' && fraction === '' && !scaleWord && isNumberOf(text, start, end))
    unit = '件';
  else if (shared) unit = shared[1] as string;
  else if (unit === '' && hasShare(text, start, end)) unit = '件';
  else if (unit === '' && !PARTED.test(text.slice(end, end + 5))) return null;
  let power = POWERS[scaleWord ?? ''] ?? 0;
  if (isMoney(unit)) {
    power += powerOf(unit) - powerOf('万元');
    unit = '万元';
  }
  // What the last digit written stands for.
  const last = shifted(1, power - fraction.length);
  const value = shifted(Number(whole.replaceAll(',', '') + fraction), power - fraction.length);
  const rounded =
    (scaleWord !== undefined && scaleWord !== '十') || unit === '万元' || unit === '%';
  const step = fraction === '' ? trailing(value, shifted(1, power)) : last;
  BEHIND.lastIndex = end;
  const behind = BEHIND.exec(text)?.[0] ?? '';
  end += behind.length;
  const before = text.slice(Math.max(0, start - 2), start);
  const [least, most] = bounds(
    value,
    // Nothing at all is not what was rounded off.
    rounded && (value > 0 || unit === '%') ? last : 0,
    step,
    odd1 || odd2 ? '余' : '',
    before,
    behind,
  );
  return { value, least, most, unit, length: end - start };
}

/** Whether a bare number is one of cases by the noun before it. */
function isNumberOf(text: string, start: number, end: number): boolean {
  return (
    NUMBER_OF.test(text.slice(Math.max(0, start - 6), start)) && ENDS.test(text.slice(end, end + 1))
  );
}

/** Whether a bare number behind a noun is told with its share. */
function hasShare(text: string, start: number, end: number): boolean {
  return (
    NAMED.test(text.slice(Math.max(0, start - 3), start)) &&
    WITH_SHARE.test(text.slice(end, end + 16))
  );
}

/** Whether a bare number may be one of a row: behind a noun, not a year, not a numbering. */
function isShared(text: string, start: number, digits: string): boolean {
  if (!/^\d+$/.test(digits) || Number(digits) < LEAST_SHARED || /^(?:19|20)\d\d$/.test(digits))
    return false;
  return /[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(0, start - 2), start));
}

function readChinese(text: string, start: number): ToldFigure | null {
  if (text[start] === '零') return readZero(text, start);
  CHINESE.lastIndex = start;
  const match = CHINESE.exec(text);
  if (!match || NO_COUNT.test(text.slice(Math.max(0, start - 1), start))) return null;
  const [all, numerals = '', odd = '', unit = match[4] ?? ''] = match;
  const value = chineseNumber(numerals);
  if (value === null) return null;
  const before = text.slice(Math.max(0, start - 2), start);
  const [least, most] = bounds(value, 0, trailing(value, 1), odd, before, '');
  return { value, least, most, unit, length: all.length };
}

function readZero(text: string, start: number): ToldFigure | null {
  ZERO.lastIndex = start;
  const match = ZERO.exec(text);
  const [all = '', unit] = match ?? [];
  if (!match || (!unit && !TO_ZERO.test(text.slice(Math.max(0, start - 1), start)))) return null;
  return { value: 0, least: 0, most: 0, unit: unit ?? '件', length: all.length };
}

/** What a figure may mean, by the words around it. */
function bounds(
  value: number,
  rounding: number,
  step: number,
  odd: string,
  before: string,
  behind: string,
): [number, number] {
  if (behind === '以上' || /(?:超|超过|逾|突破)$/.test(before)) return [value, Infinity];
  if (behind === '以下' || behind === '以内' || /(?:不足|不到|少于)$/.test(before))
    return [0, value];
  if (behind === '左右' || /约$/.test(before)) return [value * 0.9, value * 1.1];
  if (/近$/.test(before)) return [Math.max(value - step, value * 0.8), value];
  if (odd !== '')
    return [
      value,
      step > 1 ? value + step - 1 : exact(value + (step < 1 ? step : 9 - (value % 10))),
    ];
  if (rounding > 0) return [exact(value - rounding / 2), exact(value + rounding / 2)];
  return [value, value];
}

/** The power of ten that the last digit other than zero stands for: `70余` ends at 79, `5500余` at 5599. */
function trailing(value: number, scale: number): number {
  let step = scale;
  while (value > 0 && value % (step * 10) === 0 && step < value) step *= 10;
  return step;
}

function exact(value: number): number {
  return Number(value.toPrecision(14));
}
