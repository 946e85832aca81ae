import { HAN } from '../text/letters';
import { firstYear, YEAR } from '../text/numerals';
import { inOneWidth } from '../text/space';
import { simplified } from '../text/traditional';

/** A text as names and titles are compared: no white space, one width, simplified. */
export const folded = (text: string): string => simplified(inOneWidth(text));

/** Signs around a name that are no part of it. */
const AROUND = /^[·•▪■◆>»\-—|[\]【】()、.:]+|[·•>»\-—|[\]【】()、.:]+$/g;

const ENDS =
  '政府|[局委办厅院会处所镇乡站队社]|中心|街道|街道办|管委会|开发区|园区|新区|公司|集团|大学|学院|医院|银行';
const PLACE = '[省市县区旗盟州镇乡]|街道|开发区|新区|高新区|经开区|保税区|园区|苏木|农场|林场';
const UNIT = new RegExp(`^[${HAN}·]{1,30}(?:${ENDS}|${PLACE})(?:[(][^()]{2,20}[)])?$`);
/** Words that name no unit although they end as one: levels, and what columns are called. */
const LEVEL =
  /^(?:[各市县区镇乡本省州级直]|直属|派出|所属|人民|政府|工作|垂直|双管|重点|国有|事业|企业|企事业|公共)*(?:部门|单位|乡镇|镇街|街镇|街道|街乡|乡|镇|县|区|机构|委办局|企事业单位|管委会|政府)(?:街道|乡镇|镇|单位|年报|年度报告|[(]街道[)])*$/;

/** The name of a unit, where a text is nothing else; brackets and marks around it are gone. */
export function unitIn(text: string): string | null {
  const name = folded(text).replace(AROUND, '');
  return UNIT.test(name) && !LEVEL.test(name) ? name : null;
}

/** Whether a text names a level of government or a kind of units: 乡镇街道, 政府部门. */
export const isLevel = (text: string): boolean => LEVEL.test(folded(text).replace(AROUND, ''));

const YEAR_ONLY = new RegExp(
  `^${YEAR}年?度?(?:的?(?:年度|工作)?(?:年报|报告|年度报告|政府信息公开)|政府信息公开(?:工作)?(?:年报|年度报告))?$`,
);

/** Whether a text is a year and no more: `2023年`, `2023年度`, `2023年年报`. */
export const isYearOnly = (text: string): boolean =>
  YEAR_ONLY.test(folded(text).replace(AROUND, ''));

const NAMED_YEAR = new RegExp(`(?<!\\d)${YEAR}(?=年|\\D*$)`);

/** The year that a text names, or null. */
export function yearIn(text: string): number | null {
  const [year] = NAMED_YEAR.exec(folded(text)) ?? [];
  return year ? firstYear(year) || null : null;
}

/** A link into the list itself, not to an entry. */
const PAGING =
  /^(?:\d{1,4}|首页|尾页|末页|最后一页|第一页|上一?页|下一?页|上页|下页|前一页|后一页|跳转|更多|查看更多|more|go|next|prev|[<>«»‹›.…]+)$/i;

/** Whether a link's text is one of a pager's. */
export const isPaging = (text: string): boolean => PAGING.test(folded(text).replace(/[>»›]+$/, ''));

/** Whether it leads to the next page. */
export const isNext = (text: string): boolean =>
  /^(?:下一?页|后一页|next)[>»›]*$|^[>›»]$/i.test(folded(text));
