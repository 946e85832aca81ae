import { beforeAll, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

/**
 * Pages that repeat one word thousands of times: whoever looks at each place of such a text again from every other place
 * is at it for minutes. Eight times the text may take eight times the work, not sixty-four.
 */

/** Letters of the short text; the long one has eight times as many. */
const LETTERS = 3000;
const TIMES = 8;
/** Between the eight of what is read once and the sixty-four of what is read again and again, far from both. */
const MOST = 24;
/** Work of less than this, in ms, is mostly other people's. */
const LEAST = 4;

const SIGNS =
  '- — – _ = + / \\ | # * & . · … ! ? , ， 、 。 ； ： : ( ) （ ） （（）） [ 【 】 《 》 《》 “ ” 「 < >';
const FIGURE_WORDS =
  '0 1 01 1, 1,0 1.0 １ １， 10% -1 1e 1E5 2024 2024年 2024年度 第1页 1件 1件、 1件， 1件。 50余件 二〇 十 万 (1) 1．';
const WORDS =
  '合 合计 小计 总计 合计1 共 共计 共1件 其中 其中： 其中， 其中1件 减： 单位： 单位：万元 占1% 同比增长 增长1% 分别为 分别为1件、 ' +
  '第 第一 页 续 续表 （续） 表 一、 （一） 一是 年 件 字 的 和 与 或 余 近 约 无 未 未收到 没有 XX × ×× a e ' +
  '政府信息 公开 公开1件 予以公开 不予公开 申请 收到申请1件 受理 答复1件 上年结转 规章 规范性文件 行政许可1件 行政复议 诉讼 维持 收费1万元 ' +
  '本级 备案 报告 年度报告 政府信息公开工作年度报告 青岚市 局 办公室 关于 的通知 計 數 😀';
const BLANKS = [' ', '\u00a0', '\u3000', '\u200b', ' 1', '合 ', '第 ', '公\u3000'];
const ALL = [...`${SIGNS} ${FIGURE_WORDS} ${WORDS}`.split(' '), ...BLANKS];

const REPORT = textReport(FIGURES);

/** The text in every place where something is read, with an end that undoes all hopes of a pattern. */
function pageOf(text: string): string {
  const report = REPORT.replace('本年度工作', `${text}甲。本年度工作`)
    .replace('予以公开', `予以公开${text}甲`)
    .replace('\t0\t', `\t${text}甲\t`);
  return `${report}
项目\t甲\t乙
子${text}\t1\t2
丑\t${text}甲\t4
${text}甲
寅\t1\t2
合计\t5\t8
`;
}

/** CPU time of this process, in ms, the least of several runs; a run that is cheap enough ends it. */
function workOf(page: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > enough; run++) {
    const before = process.cpuUsage().user;
    auditText(page);
    least = Math.min(least, (process.cpuUsage().user - before) / 1000);
  }
  return least;
}

function growth(page: (times: number) => string): void {
  const short = Math.max(LEAST, workOf(page(1), LEAST));
  const bound = short * MOST;
  expect(workOf(page(TIMES), bound)).toBeLessThan(bound);
}

// What runs for the first time is slow whatever it does.
beforeAll(() => {
  for (let run = 0; run < 5; run++) auditText(pageOf('共1件，其中'.repeat(50)));
});

test.each(ALL)('%j again and again', (word) => {
  const count = Math.ceil(LETTERS / word.length);
  growth((times) => pageOf(word.repeat(count * times)));
});

const LINES: Record<string, (count: number) => string> = {
  'short paragraphs': (count) => REPORT + '\n第1页\n'.repeat(count),
  'headings of reports': (count) =>
    `${REPORT}\n${'青岚市统计局2023年政府信息公开工作年度报告\n'.repeat(count)}`,
  'tables of one line': (count) => '合计\t1\n—\n'.repeat(count),
  'tables with totals': (count) => '项目\t数\n子\t1\n合计\t1\n\n'.repeat(count),
  'rows of parts': (count) => `项目\t数\n${'其中\t1\n'.repeat(count)}合计\t${count}\n`,
  'rows of totals': (count) => `项目\t数\n${'子\t1\n小计\t1\n'.repeat(count)}合计\t${count}\n`,
  'rows of the form': (count) => `${REPORT}\n${'予以公开\t1\t0\t0\t0\t0\t0\t1\n'.repeat(count)}`,
  'columns of figures': (count) =>
    `项目\t${'和\t'.repeat(count)}\n丑${'\t1'.repeat(count)}\n寅${'\t1'.repeat(count)}\n合计${'\t2'.repeat(count)}\n`,
  'columns of totals': (count) =>
    `项目${'\t合计'.repeat(count)}\n丑${'\t1'.repeat(count)}\n合计${'\t1'.repeat(count)}\n`,
  'columns of labels': (count) =>
    `项目${'\t字'.repeat(count)}\t1\n合计${'\t字'.repeat(count)}\t1\n`,
};

test.each(Object.entries(LINES))('many %s', (name, page) => {
  // A column is a fraction of the work of a line.
  const count = name.startsWith('columns') ? 1000 : 200;
  growth((times) => page(count * times));
});
