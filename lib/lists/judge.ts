import { parseTitle } from '../report/title-line';
import { hasHan } from '../text/letters';
import { isFolder, isSite, kindOf } from './addresses';
import type { Column, Row, Sublist } from './types';
import { folded, isLevel, isPaging, isYearOnly, unitIn, yearIn } from './words';

/** What an entry of a list is. */
export type Judged =
  | {
      readonly is: 'report';
      readonly by: 'title' | 'column';
      readonly unit: string | null;
      readonly year: number | null;
    }
  | { readonly is: 'list'; readonly why: Sublist['why'] }
  | { readonly is: 'other' };

const OTHER: Judged = { is: 'other' };

/** A report by its words, though no year stands in its title. */
const NAMED = /(?:信息|政务)公开(?:工作)?(?:情况)?的?(?:年报|年度(?:工作)?报告)/;
/** A title that was cut before it said what it is. */
const CUT = /20\d\d年?度?.{0,12}信息公开(?:工作)?(?:年度?|情况|的)*$/;
/** What is written about reports, and is none. */
const ABOUT =
  /图解|解读|一图|动漫|视频|通知$|的通知|召开|会议|培训|指南|目录|制度|办法|规定|申请表|模板|样式|格式|报表|统计表|要求|问答|公告栏|说明$|附表|附件|部署|推进会|答记者问/;
/** Annual reports on something else. */
const ELSEWHERE =
  /法治政府|网站工作|监管年度|统计年|预算|决算|财务|质量年|就业|社会责任|环境|安全生产|工作总结|统计公报/;
/** A title that, in a column of reports, needs to say no more: `甲局2023年年报`, `2023年度报告`. */
const SHORT =
  /(?:年报|年度(?:工作)?报告|年度信息公开(?:工作)?报告|信息公开(?:工作)?报告)(?:[(（].{1,20}[)）])?(?:[.]\w{3,4})?$/;

/**
 * What an entry is: told by its title where that says so, else by the column that it stands in and where it leads. What neither
 * tells is no report.
 */
export function judge(row: Row, column: Column): Judged {
  const title = row.title;
  const text = folded(title).replace(/\.(?:pdf|docx?|wps|ofd|xlsx?)$/i, '');
  if (text === '' || isPaging(text) || isSite(row.url)) return OTHER;
  const told = parseTitle(text);
  const leadsOn = isFolder(row.url);
  if (told && !isYearOnly(text)) {
    // A column may be called like a report, but names nobody: it leads on.
    if (leadsOn && told.issuer === null && !row.date) return { is: 'list', why: 'year' };
    return { is: 'report', by: 'title', unit: told.issuer, year: told.year };
  }
  if (isYearOnly(text)) {
    if (!column.isReports && !/信息公开/.test(text)) return OTHER;
    return leadsOn ? { is: 'list', why: 'year' } : byColumn(null, yearIn(text));
  }
  if (ABOUT.test(text)) return OTHER;
  const unit = unitIn(text);
  if (!column.isReports) return NAMED.test(text) && !leadsOn && row.date ? byTitle(text) : OTHER;
  if (NAMED.test(text)) {
    if (!leadsOn || row.date) return byTitle(text);
    return unitBefore(text) ? { is: 'list', why: 'unit' } : OTHER;
  }
  if (isLevel(text)) return leadsOn ? { is: 'list', why: 'level' } : OTHER;
  if (unit) return ofUnit(row, unit, column, leadsOn);
  if (ELSEWHERE.test(text)) return OTHER;
  // A file that goes by its own name, and tells nothing by it.
  if (kindOf(row.url) !== 'page' && !hasHan(text)) return byColumn(null, null);
  if (SHORT.test(text) || CUT.test(text.replace(/(?:…|\.\.\.)+$/, '')))
    return byColumn(unitBefore(text), yearIn(text));
  return OTHER;
}

const byColumn = (unit: string | null, year: number | null): Judged => ({
  is: 'report',
  by: 'column',
  unit,
  year,
});

const byTitle = (text: string): Judged => ({
  is: 'report',
  by: 'title',
  unit: unitBefore(text),
  year: yearIn(text),
});

/** A bare name: that unit's report of the year that is told around it, else the unit's own column. */
function ofUnit(row: Row, unit: string, column: Column, leadsOn: boolean): Judged {
  const year = yearIn(row.above) ?? column.year;
  if (kindOf(row.url) === 'page' && leadsOn && !row.date && year === null)
    return { is: 'list', why: 'unit' };
  return byColumn(unit, null);
}

/** The unit that a title begins with. */
function unitBefore(text: string): string | null {
  const before =
    /^(.*?)(?:关于)?(?:20\d\d年?度?|政府信息公开|政务公开|信息公开|年报|年度)/.exec(text)?.[1] ??
    '';
  return unitIn(before);
}
