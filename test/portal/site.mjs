/** The sample portal's pages. Addresses are below `/zfxxgk/ndbg/` (annual reports) of any gov.cn host. */
import { readFileSync } from 'node:fs';
import { BUDGET_TITLE, budget } from './budget.mjs';
import { table2, table3, table4 } from './form.mjs';
import { FOLDER, page } from './page.mjs';
import { printedFacts, rightFacts, SAMPLES } from './reports.mjs';
import { damaged, html, MARKUP, padded, text } from './tables.mjs';

export { FOLDER, page };

/** @typedef {import('./reports.mjs').Sample} Sample */
/** @typedef {{ body: string | Buffer, type: string, wait?: number }} Resource */

const LATE = 1500;

/** @param {{ issuer: string, year: number }} report */
export const titleOf = ({ issuer, year }) => `${issuer}${year}年政府信息公开工作年度报告`;

/** @param {Sample} sample */
function overview(sample) {
  const n = rightFacts(sample);
  return [
    `根据《中华人民共和国政府信息公开条例》要求，现公布${titleOf(sample)}。本报告所列数据的统计期限自${sample.year}年1月1日起，至${sample.year}年12月31日止。`,
    `（一）主动公开。${sample.work}全年制发行政规范性文件${n['t2.normative.made']}件，废止${n['t2.normative.repealed']}件，现行有效${n['t2.normative.valid']}件。`,
    `（二）依申请公开。全年新收政府信息公开申请${n['t3.received.total']}件，上年结转${n['t3.carried-in.total']}件，办结${n['t3.results.total']}件，结转下年度继续办理${n['t3.carried-out.total']}件。`,
    '（三）政府信息管理。信息发布前须经保密审查和领导审签，已公开的信息每半年清理一次。',
    '（四）平台建设。依托市政府门户网站发布政府信息，站内检索可以按文号、主题和日期查找。',
    '（五）监督保障。年内组织两次业务培训，没有发生因政府信息公开工作被追究责任的情形。',
  ];
}

/**
 * The six sections of a report; the three tables are whatever stands for them on this page.
 * @param {Sample} sample @param {string[]} tables @param {(text: string, heading: boolean) => string} line
 */
function sections(sample, tables, line) {
  const [second = '', third = '', fourth = ''] = tables;
  return [
    line('一、总体情况', true),
    ...overview(sample).map((words) => line(words, false)),
    line('二、主动公开政府信息情况', true),
    second,
    line('三、收到和处理政府信息公开申请情况', true),
    third,
    line('四、政府信息公开行政复议、行政诉讼情况', true),
    fourth,
    line('五、存在的主要问题及改进情况', true),
    line(sample.problem, false),
    line('六、其他需要报告的事项', true),
    line('本年度没有收取信息处理费，没有其他需要报告的事项。', false),
  ].join('\n');
}

/** The sections as markup, around tables that are given. @param {Sample} sample @param {string[]} tables */
export const asHtml = (sample, tables) =>
  sections(
    sample,
    tables,
    (words, heading) => `<p>${heading ? `<strong>${words}</strong>` : `　　${words}`}</p>`,
  );

/** A report as the form asks for it. @param {Sample} sample @param {import('./tables.mjs').Markup} [markup] */
export function report(sample, markup) {
  const facts = printedFacts(sample);
  return asHtml(sample, [
    html(table2(facts), markup),
    html(table3(facts), markup),
    html(table4(facts), markup),
  ]);
}

/** The box of particulars that stands above every document. @param {string} issuer @param {string} date */
const particulars = (issuer, date) => `<table class="particulars">
<tr><td>索引号</td><td>000000/${date.slice(0, 4)}-0001</td><td>发布日期</td><td>${date}</td></tr>
<tr><td>发布机构</td><td>${issuer}</td><td>文号</td><td></td></tr>
</table>`;

/** A document under its title. @param {{ issuer: string, year: number }} of @param {string} body */
export function article(of, body) {
  const date = `${of.year + 1}-01-17`;
  return page(
    titleOf(of),
    `${particulars(of.issuer, date)}\n<div class="article">\n${body}\n</div>`,
  );
}

/** A page for a frame, without a title of its own. @param {string} body */
export const fragment = (body) => `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title></title><link rel="stylesheet" href="/style.css"></head>
<body class="framed">
${body}
</body>
</html>`;

const PICTURES = { issuer: '青岚市文化和旅游局', year: 2024 };
const ATTACHED = { issuer: '青岚市统计局', year: 2024 };

const picturesBody = asHtml({ ...SAMPLES.clean, ...PICTURES }, [
  '<p><img src="files/table-2.png" alt="" width="700"></p>',
  '<p><img src="files/table-3.png" alt="" width="900"></p>',
  '<p><img src="files/table-4.png" alt="" width="900"></p>',
]);

const attachedBody = `<p>　　按照政府信息公开工作年度报告制度的要求，现将${titleOf(ATTACHED)}予以公布，全文见附件。</p>
<p>附件：<a href="files/report.pdf">${titleOf(ATTACHED)}.pdf</a></p>
<p>附件：<a href="files/report.doc">${titleOf(ATTACHED)}.doc</a></p>`;

const noticeTitle = '关于做好冬季公共场所安全检查的通知';
const notice = page(
  noticeTitle,
  `${particulars('青岚市应急管理局', '2024-11-08')}
<div class="article">
<p>　　各县区应急管理局：</p>
<p>　　为做好冬季公共场所安全工作，定于本月下旬开展联合检查，日程如下。</p>
<table class="data">
<tr><td>日期</td><td>县区</td><td>检查场所</td><td>联系电话</td></tr>
<tr><td>11月18日</td><td>东岚区</td><td>12</td><td>0000-1234501</td></tr>
<tr><td>11月19日</td><td>西岚区</td><td>9</td><td>0000-1234502</td></tr>
<tr><td>11月20日</td><td>南溪县</td><td>15</td><td>0000-1234503</td></tr>
</table>
<p>　　请提前通知受检单位，备好消防台账。</p>
</div>`,
);

/** A report as plain text. @param {Sample} sample */
export function textReport(sample) {
  const facts = printedFacts(sample);
  const tables = [table2(facts), table3(facts), table4(facts)].map((rows) => `${text(rows)}\n`);
  return `${titleOf(sample)}\n\n${sections(sample, tables, (words) => `${words}\n`)}\n`;
}

/** A report as conversions leave it. @param {Sample} sample */
export const damagedReport = (sample) => {
  const facts = printedFacts(sample);
  return asHtml(sample, [padded(table2(facts)), damaged(table3(facts)), padded(table4(facts))]);
};

const lateBody = `<div id="content">正在加载……</div>
<script>
setTimeout(async () => {
  const answer = await fetch('late-content.html');
  document.getElementById('content').innerHTML = await answer.text();
}, ${LATE});
</script>`;

/**
 * What the list page links to, and what each page is there to show.
 * @type {{ file: string, title: string, date: string, shows: string, sample: Sample | null, body: string }[]}
 */
export const PAGES = [
  listed(
    'clean.html',
    SAMPLES.clean,
    '勾稽关系全部成立',
    article(SAMPLES.clean, report(SAMPLES.clean, MARKUP.editor)),
  ),
  listed(
    'broken.html',
    SAMPLES.broken,
    '三处合计有误',
    article(SAMPLES.broken, report(SAMPLES.broken, MARKUP.word)),
  ),
  listed(
    'damaged.html',
    SAMPLES.damaged,
    '表格转换时损坏',
    article(SAMPLES.damaged, damagedReport(SAMPLES.damaged)),
  ),
  listed('text.txt', SAMPLES.text, '纯文本', textReport(SAMPLES.text)),
  listed(
    'iframe.html',
    SAMPLES.iframe,
    '正文在内嵌框架中',
    article(
      SAMPLES.iframe,
      '<iframe src="iframe-content.html" title="正文" width="100%" height="1600"></iframe>',
    ),
  ),
  listed('late.html', SAMPLES.late, '正文由脚本稍后载入', article(SAMPLES.late, lateBody)),
  listed('pictures.html', null, '表格是图片', article(PICTURES, picturesBody), titleOf(PICTURES)),
  listed(
    'attachment.html',
    null,
    '正文在附件中',
    article(ATTACHED, attachedBody),
    titleOf(ATTACHED),
  ),
  listed('budget.html', null, '没有统一格式的预算表，一处合计有误', budget, BUDGET_TITLE),
  listed('notice.html', null, '与年报无关', notice, noticeTitle),
];

/**
 * @param {string} file @param {Sample | null} sample @param {string} shows @param {string} body @param {string} [title]
 */
function listed(file, sample, shows, body, title = sample ? titleOf(sample) : file) {
  return { file, title, date: `${(sample?.year ?? 2024) + 1}-01-17`, shows, sample, body };
}

const list = page(
  '政府信息公开年报',
  `<ul class="list">\n${PAGES.map(
    ({ file, title, date, shows }) =>
      `<li><a href="${file}">${title}</a> <em>示例：${shows}</em> <time>${date}</time></li>`,
  ).join('\n')}\n</ul>`,
);

/** @param {string} name */
const file = (name) => readFileSync(new URL(`./files/${name}`, import.meta.url));

/** @param {string} body @returns {Resource} */
const asPage = (body) => ({ body, type: 'text/html; charset=utf-8' });

/** Everything the portal serves, by path. @returns {Map<string, Resource>} */
export function resources() {
  /** @type {[string, Resource][]} */
  const all = [
    ['', asPage(list)],
    ['index.html', asPage(list)],
    ['iframe-content.html', asPage(fragment(report(SAMPLES.iframe)))],
    ['late-content.html', asPage(report(SAMPLES.late, MARKUP.editor))],
    ...PAGES.map(
      ({ file: name, body }) =>
        /** @type {[string, Resource]} */ ([
          name,
          name.endsWith('.txt') ? { body, type: 'text/plain; charset=utf-8' } : asPage(body),
        ]),
    ),
    ...['table-2.png', 'table-3.png', 'table-4.png'].map(
      (name) =>
        /** @type {[string, Resource]} */ ([
          `files/${name}`,
          { body: file(name), type: 'image/png' },
        ]),
    ),
    ['files/report.pdf', { body: file('report.pdf'), type: 'application/pdf' }],
    // Word opens a page of HTML under this name; it has done so for decades, and offices use it.
    [
      'files/report.doc',
      { body: fragment(report({ ...SAMPLES.clean, ...ATTACHED })), type: 'application/msword' },
    ],
  ];
  const map = new Map(all.map(([path, resource]) => [`${FOLDER}${path}`, resource]));
  map.set('/style.css', { body: file('style.css'), type: 'text/css; charset=utf-8' });
  return map;
}
