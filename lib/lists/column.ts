import { isColumnPath, yearInPath } from './addresses';
import type { Column, ListPage, Sublist } from './types';
import { folded, unitIn, yearIn } from './words';

const REPORTS =
  /信息公开.{0,8}(?:年报|年度报告)|(?:^|[>»/\n:])(?:年报|年度报告|公开年报|信息公开年报)(?:$|[>»\n_|-])/m;
/** Annual reports on something else. */
const OTHERS =
  /统计年报|统计年鉴|法治政府|网站(?:工作|监管)?年(?:度|报)|企业年报|预决?算|社会责任|环境状况/;

/**
 * What a page's heading, trail and address say of its list.
 * @param around what is known of it from the list that led here; what the page says itself goes before
 */
export function columnOf(
  { url, title, trail }: Pick<ListPage, 'url' | 'title' | 'trail'>,
  around: Column = NOTHING,
): Column {
  const lines = [...trail.split('\n'), title].map(folded);
  const last = lines.filter((line) => REPORTS.test(line));
  const isReports =
    last.length > 0 || (isColumnPath(url) && !lines.some((line) => OTHERS.test(line)));
  const ofHeading = isReports ? lines.map(yearInColumn).find((year) => year !== null) : null;
  const ofPath = yearInPath(url);
  const year = ofHeading ?? around.year ?? ofPath;
  return {
    isReports: isReports || around.isReports,
    year,
    yearBy: year === null ? null : ofHeading || around.year ? 'heading' : 'path',
    unit: around.unit,
  };
}

const NOTHING: Column = { isReports: false, year: null, yearBy: null, unit: null };

/** What a list says beforehand of one that it leads to. */
export function columnUnder(
  column: Column,
  { label, why }: Pick<Sublist, 'label' | 'why'>,
): Column {
  const year = yearIn(label);
  return {
    ...column,
    ...(why === 'year' && year && { year, yearBy: 'heading' as const }),
    ...(why === 'unit' && { unit: unitIn(label) ?? column.unit }),
  };
}

/** The last step of the trail may be a year, or the heading may name one: `2023年政府信息公开年报`. */
function yearInColumn(line: string): number | null {
  const last = line.split(/[>»/]/).at(-1) ?? '';
  return last.length <= 30 && /年/.test(last) ? yearIn(last) : null;
}
