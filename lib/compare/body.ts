import { withoutSpace } from '../text/space';

/** Where a report's own text begins: the heading of its first section. */
const FIRST = /^(?:一|1)[、.．,，]?(?:总体情况|总体概况|概述|基本情况|主动公开)/;
/** And its last one, behind which the page's own lines follow. */
const LAST = /^(?:六|6)[、.．,，]?其他需要报告/;
/** Lines of a portal, not of a report. */
const PORTAL =
  /^[【[]?(?:主办|承办|协办|版权|网站标识|网站地图|联系我们|关于我们|扫一扫|分享|打印|关闭|相关(?:链接|文章|解读)|上一[篇条]|下一[篇条]|附件|来源|责任编辑|点击|返回顶部|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁]?ICP|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤川青藏琼宁]公网安备)/;

/**
 * What of a page's text is its report's: from the first section on, and behind the last one up to the first line of the portal.
 * All of it where no section is told. Menus and footers are the same on each page of a portal, and nobody has copied them.
 */
export function bodyOf(text: readonly string[]): readonly string[] {
  const lines = text.map(withoutSpace);
  const from = lines.findIndex((line) => FIRST.test(line));
  if (from < 0) return text;
  const last = lines.reduce((found, line, at) => (LAST.test(line) ? at : found), -1);
  const end = lines.findIndex((line, at) => at > Math.max(from, last) && PORTAL.test(line));
  return text.slice(from, end < 0 ? text.length : end);
}
