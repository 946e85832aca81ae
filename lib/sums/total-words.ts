import { inOneWidth } from '../text/space';
import { simplified } from '../text/traditional';

/** Words by which a table says what it adds up, and what must never be added. */

/** A label without white space, in half-width and simplified characters. */
export function foldLabel(text: string): string {
  return simplified(inOneWidth(text));
}

const REMARK = /[([【〔][^)\]】〕]*[)\]】〕]?/g;
const NUMBERING =
  /^(?:(?:第?[一二三四五六七八九十]+|[a-z]|\d{1,2}|[ivx]+)[、.,:．]|\((?:[一二三四五六七八九十]+|\d{1,2})\))/i;
const PUNCTUATION = /[:：、,，.。;；"“”'*#—-]+/g;

/** The words of a label alone: no numbering, no remark in brackets, no punctuation. */
export function bareLabel(folded: string): string {
  return folded.replace(NUMBERING, '').replace(REMARK, '').replace(PUNCTUATION, '');
}

/** Longer than any total's label. */
const LONGEST = 16;
/** With its numbering, its remarks and its translation no longer than so many times that. */
const MOST_LETTERS = 5;

/** The same label again in English behind the Chinese one: 合计Total. */
const TRANSLATION = /^([^a-z]*\p{Script=Han})[a-z][a-z0-9&/()\s]*$/iu;

/**
 * How much a total's label claims, 0 where it is none: 小计 less than 合计, 合计 less than 总计, and one with a name
 * before it (本年收入合计) less than the bare word.
 */
export function totalRank(folded: string): number {
  if (!folded.includes('计') || folded.length > LONGEST * MOST_LETTERS) return 0;
  const bare = bareLabel(folded).replace(TRANSLATION, '$1');
  const match = /^(.*?)(小计|合计|共计|总计|总合计)(?:数|额|金额|人数)?$/.exec(bare);
  if (!match || bare.length > LONGEST) return 0;
  const [, name = '', kind = ''] = match;
  const rank = kind === '小计' ? 1 : kind.startsWith('总') ? 3 : 2;
  return name === '' || name === '以上' ? rank : rank - 0.4;
}

const ENGLISH =
  /total|^sum(?:of.*)?$|^overall|^all(?!o)|^both|^combined|^aggregate|^net(?!her|work)/i;

/**
 * Whether a label speaks of a total in English, anywhere in it. In those tables labels and places vary too much for the words to
 * say what is added up: they only make a sum likelier that the figures show.
 */
export const isEnglishTotal = (folded: string): boolean => ENGLISH.test(folded);

/** Whether a label speaks of a whole without a total's word: 贷款总额, 用水总量, 员工总数. */
export const isWhole = (folded: string): boolean =>
  /总(?:额|量|数|值|产值|人数|人口|收入|支出|面积)$/.test(bareLabel(folded)) &&
  folded.length <= LONGEST * MOST_LETTERS;

/** Of which: a part that need not be all of its whole. */
export function isPart(folded: string): boolean {
  return /^[(（]?(?:其中|内含|内:)/.test(folded.replace(NUMBERING, ''));
}

/** To be taken off: 减 before the label. */
export function isTakenOff(folded: string): boolean {
  return /^减[:：]/.test(folded.replace(NUMBERING, ''));
}

/** What stands at the head of a column that nobody adds up. */
const COLUMN =
  /%|‰|率|[^对]比(?:\(|$)|比重|占比|比例|百分|百分比|比上|较上|同比|环比|增长|增幅|增速|升降|±|人均|户均|平均|均价|单价|价格|指数|系数|密度|进度|排名|位次|名次|次序|序号|编号|编码|代码|行次|栏次|电话|手机|邮编|传真|日期|时间|年份|经度|纬度|坐标|海拔|高程|气温|温度|湿度|年龄(?![合总小]计|段|组)|评分|得分|成绩|分数|标准|定额|班次|车次|楼层|备注|等级|每|倍|^年度?$|^月份?$|^日$|^[xyXY](?:坐标)?$|[东西]经|[南北]纬|账号|证号|文号/;
const ADDITIVE = /额|增[长加]?\/?\(减少?\)|增长\/减少|增加数|增减数|增长数|标准化|不含税|税率式/;

/** A ratio, rank, date, code, price or the like at the head of a column. */
export function isNoSumColumn(folded: string): boolean {
  return COLUMN.test(folded) && !(ADDITIVE.test(folded) && !/%|率|人均|平均|倍|每/.test(folded));
}

const ROW =
  /[%‰]|(?:增长|增速|增幅|比重|占比|同比|环比|比例|百分比|增长率|指数|系数|平均|均值|名次|排名)(?:\(.*)?$|^(?:人均|平均|户均|比上年|较上年|同比|环比|增长|占)|率(?:\(.*)?$|每.{1,5}(?:拥有|人口|户)/;

const ENGLISH_RATIO =
  /%|\b(?:per ?cent(?:age)?|pct|averages?|avg|medians?|means?|per capita|ratios?|ranks?|ranking)\b|\brates?\W*$/i;

/** A ratio, mean or rank by any of the words for one at the head of a row or a column, as it is printed. */
export const isRatio = (text: string): boolean => {
  if (!HAN.test(text)) return ENGLISH_RATIO.test(text);
  const folded = foldLabel(text);
  return isNoSumRow(folded) || isNoSumColumn(folded);
};

const HAN = /\p{Script=Han}/u;

/** The same for a row: names of budget items hold many such words, so that only clear ones count. */
export function isNoSumRow(folded: string): boolean {
  return ROW.test(folded);
}

const UNIT = /单位[:：]([^。;；,，\s]{1,12})|[(（]([^()（）]{1,6})[)）]/g;

/** The units that a text names, after 单位 or in brackets. */
const unitsIn = (folded: string): string[] =>
  [...folded.matchAll(UNIT)].map((match) =>
    (match[1] ?? match[2] ?? '').replace(/^单位[:：]|[)）]$/g, ''),
  );

const COUNTED = /^[人个件户台辆份家所名项条篇起宗次座栋处张](?:次|员|口)?$/;

/**
 * Whether figures are counted one by one (人, 件), by the units that a text names; false where it names none or also others.
 * Amounts of money are rounded, even those in whole 元.
 */
export function isCounted(folded: string): boolean {
  const units = unitsIn(folded);
  return units.length > 0 && units.every((unit) => COUNTED.test(unit));
}

/** Whether a text names a unit of which figures print no parts. */
export function isRounded(folded: string): boolean {
  return isMeasured(folded) || unitsIn(folded).some((unit) => unit.endsWith('元'));
}

/** Whether a text names a unit of what is measured or told in thousands: 公顷, 万元. */
export function isMeasured(folded: string): boolean {
  return unitsIn(folded).some((unit) => /^(?:人民币)?[万亿千百]|公顷|吨|平方|亩|公里/.test(unit));
}
