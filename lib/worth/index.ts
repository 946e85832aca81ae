import { findAttachments } from '../page/attachments';
import { genuine } from '../page/genuine';
import { isPlainText, textOf } from '../page/plain';
import { holdsFigures, mentionsTotals } from '../table/totals';
import { HAN } from '../text/letters';
import { isWrittenIn } from '../text/traditional';
import { formWords, mentionsPacks } from './patterns';

const HINT_IN_URL = /gknb|ndbg/i;
const HINT_IN_TITLE = /年度报告|年报/;

/** True where address, title or main heading announce an annual report: worth waiting for tables that come late. */
export function announcesReport(document: Document, outer?: Document | null): boolean {
  return (
    HINT_IN_URL.test(genuine(document, 'URL')) ||
    HINT_IN_TITLE.test(genuine(document, 'title')) ||
    HINT_IN_TITLE.test(mainHeading(document)) ||
    (!!outer && outer !== document && announcesReport(outer))
  );
}

/** Lists by name are kept by the browser; a selector would look through the whole page each time. */
function mainHeading(document: Document): string {
  const named = genuine(document, 'getElementsByTagName');
  return (named('h1')[0] ?? named('ucaptitle')[0])?.textContent ?? '';
}

/** Whether there is any `table` element, whatever it holds. */
export function hasTables(document: Document): boolean {
  return genuine(document, 'getElementsByTagName')('table').length > 0;
}

/** Letters of Chinese that any report has, even one whose figures are elsewhere. */
const LEAST = 30;
const LETTERS = new RegExp(`[${HAN}]`, 'g');

/** True where there is something to audit at all: a table, text, or a file or picture that may be a report. */
export function hasContent(document: Document): boolean {
  if (isPlainText(document) || hasTables(document)) return true;
  const letters = genuine(document, 'body')?.textContent?.match(LETTERS) ?? [];
  return letters.length >= LEAST || findAttachments(document, '').length > 0;
}

/**
 * The one look that most pages get: no table with a form's words, with totals, rows of figures or a title of a rule pack,
 * no announcement,
 * nothing to audit.
 * @param titles of tables in packs that are not built in
 */
export function mayHoldReport(
  document: Document,
  outer?: Document | null,
  titles: readonly string[] = [],
): boolean {
  if (!isPlainText(document)) {
    if (announcesReport(document)) return true;
    // What the page around a frame announces is in one of its frames, not in the empty ones.
    if (outer && announcesReport(document, outer) && hasContent(document)) return true;
    if (!hasTables(document)) return false;
  }
  const text = textOf(document);
  return (
    mentionsTotals(text) ||
    isWrittenIn(text, formWords()) ||
    mentionsPacks(text, titles) ||
    holdsFigures(text)
  );
}
