/** A report as pages print it: in several markups, each in several encodings. */
import { table2, table3, table4 } from '../../../portal/form.mjs';
import { printedFacts } from '../../../portal/reports.mjs';
import type { Reply } from '../../../portal/server.mjs';
import {
  article,
  asHtml,
  damagedReport,
  fragment,
  report,
  textReport,
} from '../../../portal/site.mjs';
import { html, MARKUP } from '../../../portal/tables.mjs';
import { inGb18030 } from './encoded';
import { HTML } from './place';
import type { Sample } from './samples';

/** Three tables around the text, the first of them with the page's particulars. */
const nested = (body: string) =>
  `<table><tr><td>${'<table width="100%"><tr><td>'.repeat(2)}${body}${'</td></tr></table>'.repeat(2)}</td></tr></table>`;

export const MARKUPS: readonly ((sample: Sample) => string)[] = [
  (sample) => report(sample),
  (sample) => report(sample, MARKUP.editor),
  (sample) => report(sample, MARKUP.word),
  (sample) => nested(report(sample)),
  (sample) =>
    report(sample, (text) => `<p>${text}</p>`).replaceAll('class="data"', 'class="MsoTableGrid"'),
  // Last: a sum that is broken among blanks is a doubt, and nothing is misprinted in these.
  (sample) => report(sample).replaceAll('<td>0</td>', '<td>&nbsp;</td>'),
];

const charset = (page: string, name: string) =>
  page.replace('charset="utf-8"', `charset="${name}"`);
const untold = (page: string) => page.replace(/<meta charset="[^"]*">/, '');
const NO_CHARSET = { 'content-type': 'text/html' };

/** How a page's letters are written, and who says so: its header, its head, or nobody. */
export const ENCODINGS: readonly ((page: string) => Reply)[] = [
  (page) => ({ headers: HTML, body: page }),
  (page) => ({
    headers: { 'content-type': 'text/html;charset=GBK' },
    body: inGb18030(untold(page)),
  }),
  (page) => ({ headers: NO_CHARSET, body: inGb18030(charset(page, 'gb2312')) }),
  (page) => ({ headers: NO_CHARSET, body: inGb18030(charset(page, 'gb18030')) }),
  (page) => ({ headers: NO_CHARSET, body: untold(page) }),
  (page) => ({ headers: NO_CHARSET, body: inGb18030(untold(page)) }),
  (page) => ({ headers: NO_CHARSET, body: `\ufeff${untold(page)}` }),
];

/** The page of a report, the nth of its city. */
export function pageAt(at: number, sample: Sample): Reply {
  const body = (MARKUPS[at % MARKUPS.length] ?? report)(sample);
  const page = article(sample, body);
  return (ENCODINGS[at % ENCODINGS.length] ?? ((text) => ({ headers: HTML, body: text })))(page);
}

export const damagedPage = (sample: Sample) => article(sample, damagedReport(sample));
export const framedText = (sample: Sample) => fragment(report(sample));
export const plainText = (sample: Sample) => textReport(sample);

/** Its tables are pictures. */
export const picturesPage = (sample: Sample) =>
  article(
    sample,
    asHtml(
      sample,
      ['1', '2', '3'].map((name) => `<p><img src="${name}.png" width="900" height="400"></p>`),
    ),
  );

/** Its words stand there, its tables come later from another address. */
export function tablesLater(sample: Sample, address: string) {
  const facts = printedFacts(sample);
  const later = `<div id="later"></div><script>setTimeout(async () => { document.getElementById("later").innerHTML = await (await fetch("${address}")).text(); }, 900);</script>`;
  return {
    words: article(sample, asHtml(sample, ['', '', later])),
    tables: [table2, table3, table4].map((table) => html(table(facts))).join('\n'),
  };
}

/** Its words say of the documents in force what its table does not. */
export const otherwiseTold = (sample: Sample) =>
  article(
    sample,
    report(sample).replace(/现行有效(\d+)件/, (_, count) => `现行有效${Number(count) + 3}件`),
  );
