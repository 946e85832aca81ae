/**
 * The pages that are measured, made by code so that the benchmark stands alone:
 * A a report page as portals publish it, B and C the same with a table of 20,000 or 100,000 cells beside the report,
 * D a page of 500 layout tables and no report.
 *
 * What B and C hold decides how hard they are. A table of plain data beside a report is passed over after one look at
 * its text: honest for most pages, but it says little about the audit. So B and C hold the statistics of every body of a
 * province in the words of the form itself, the worst that a page can do: every row looks as if it could belong to the
 * report, every cell is read and weighed. `b` and `c` are the plain ones and are printed beside them, as is `d`, which is D
 * with the link to the annual reports that most portals have, so that one look at the text is not enough.
 */
import { table2, table3, table4 } from '../portal/form.mjs';
import { sampleFacts } from './figures.mjs';
import { layoutTables } from './layout.mjs';
import { wordTable } from './word.mjs';

/** @typedef {{ key: string, name: string, html: string, report: boolean }} Page report: whether there is one on it */

const TITLE = '临川市人民政府办公室2024年政府信息公开工作年度报告';

const REPORTS = '政府信息公开 &gt; 政府信息公开年报';

/** @param {string} title @param {string} body @param {string} [path] */
const page = (title, body, path = REPORTS) =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta name="ArticleTitle" content="${title}"></head>\n<body>${navigation(path)}\n${body}\n` +
  `<table class="foot"><tr><td>主办单位：临川市人民政府办公室</td><td>网站地图</td></tr></table></body></html>`;

/** @param {string} path where the page stands, as its breadcrumb says */
const navigation = (path) => `<div class="header"><ul>${Array.from(
  { length: 40 },
  (_, i) => `<li><a href="/column/${i}/">栏目${i}</a></li>`,
).join('')}</ul></div>
<table class="position"><tr><td>首页 &gt; ${path}</td></tr></table>`;

const PARTICULARS = `<table class="particulars"><tr><td>索引号</td><td>005776/2025-0001</td><td>发布日期</td><td>2025-01-20</td></tr>
<tr><td>发布机构</td><td>临川市人民政府办公室</td><td>文号</td><td></td></tr></table>`;

/** @param {string} text */
const heading = (text) =>
  `<p><strong><span style="font-family:黑体">　　${text}</span></strong></p>`;
/** @param {string} text */
const paragraph = (text) => `<p>　　${text}</p>`;

/** @param {boolean} broken whether one sum is */
function report(broken) {
  const facts = sampleFacts();
  if (broken) facts['t3.granted.total'] = 99_999;
  return `<div class="main"><h1>${TITLE}</h1>
${PARTICULARS}
<div id="zoom">${heading('一、总体情况')}
${paragraph('（一）主动公开。2024年共制发行政规范性文件15件，全年通过门户网站主动公开政府信息2318条。')}
${paragraph(`（二）依申请公开。全年新收政府信息公开申请${facts['t3.received.total']}件，结转下年度继续办理${facts['t3.carried-out.total']}件。`)}
${paragraph('（三）政府信息管理。按照要求规范管理，及时更新目录，做好归集和存档。')}
${heading('二、主动公开政府信息情况')}
${wordTable(table2(facts))}
${heading('三、收到和处理政府信息公开申请情况')}
${wordTable(table3(facts))}
${heading('四、政府信息公开行政复议、行政诉讼情况')}
${wordTable(table4(facts))}
${heading('五、存在的主要问题及改进情况')}
${paragraph('公开内容还需要深化，公开渠道还需要拓展。下一步将加强业务培训，提高公开质量。')}
${heading('六、其他需要报告的事项')}
${paragraph('本年度没有收取信息处理费，没有其他需要报告的事项。')}</div></div>`;
}

const PORTAL = '临川市人民政府';
const COLUMNS = 10;

/** Heads of a statistics table in the words of the form. */
const FORM_HEADS = [
  '单位',
  '本年新收政府信息公开申请数量',
  '上年结转政府信息公开申请数量',
  '予以公开',
  '部分公开',
  '不予公开',
  '无法提供',
  '不予处理',
  '总计',
  '结转下年度继续办理',
];
/** Heads of a table of plain data. */
const PLAIN_HEADS = '站点 一月 二月 三月 四月 五月 六月 七月 八月 备注'.split(' ');

/** @param {number} cells @param {string[]} heads @param {string} name */
function bigTable(cells, heads, name) {
  const rows = [`<tr>${heads.map((head) => `<td>${head}</td>`).join('')}</tr>`];
  for (let row = 1; row < cells / COLUMNS; row++) {
    const figures = heads.slice(1).map((_, i) => `<td>${(row * 37 + i * 101) % 1000}</td>`);
    rows.push(`<tr><td>${name}${row}</td>${figures.join('')}</tr>`);
  }
  return `<table class="data">\n${rows.join('\n')}\n</table>`;
}

/** @param {{ broken?: boolean }} [options] broken: one sum of the report is @returns {Page[]} */
export function makePages({ broken = false } = {}) {
  const beside = (/** @type {string} */ table) => page(TITLE, `${report(broken)}\n${table}`);
  const statistics = (/** @type {number} */ cells) => beside(bigTable(cells, FORM_HEADS, '单位'));
  const plain = (/** @type {number} */ cells) => beside(bigTable(cells, PLAIN_HEADS, '站点'));
  const tables = layoutTables(500);
  return [
    { key: 'A', name: 'report page', report: true, html: page(TITLE, report(broken)) },
    { key: 'B', name: '20,000 cells', report: true, html: statistics(20_000) },
    { key: 'C', name: '100,000 cells', report: true, html: statistics(100_000) },
    { key: 'D', name: '500 layout tables', report: false, html: page(PORTAL, tables, '要闻') },
    { key: 'b', name: '20,000 plain cells', report: true, html: plain(20_000) },
    { key: 'c', name: '100,000 plain cells', report: true, html: plain(100_000) },
    { key: 'd', name: '500 and a link to reports', report: false, html: page(PORTAL, tables) },
  ];
}

/** Nothing to audit: what every other page of a portal pays. */
export const EMPTY_PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告</title></head><body>${Array.from(
  { length: 200 },
  (_, i) => `<p>第${i}条通知，请各单位按照要求办理。</p>`,
).join('')}</body></html>`;
