/** Files that the reader is measured with, made in Node: a report on printed pages, with as many of its attachment behind it. */

import { readText } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';
import { drawn } from '../../unit/documents/drawn';
import { toPdf } from '../../unit/documents/pdf';

/** Lines of prose that fill a page. */
const LINES = 31;

/** A report with one broken sum as a PDF of about so many pages. */
export function reportOn(pages: number): Uint8Array {
  const line = '本附件逐项说明各单位主动公开、依申请公开和监督保障工作的开展情况。';
  const text = (lines: number) =>
    [textReport(SAMPLES.broken), ...Array.from({ length: lines }, () => line)].join('\n');
  const print = (lines: number) => drawn(runNow(readText(text(lines))).intake.page.blocks);
  const own = print(0).length;
  return toPdf(print(Math.max(0, pages - own) * LINES));
}
