import type { Glance } from '../page/glance';
import { holdsFigures, mentionsTotals } from '../table/totals';
import { HAN } from '../text/letters';
import { isWrittenIn } from '../text/written-in';
import { formWords, mentionsPacks } from './patterns';

const HINT_IN_URL = /gknb|ndbg/i;
const HINT_IN_TITLE = /年度报告|年报/;

/** True where address, title or main heading announce an annual report, its own or those of the page around it: worth waiting for tables that come late. */
export const announcesReport = (seen: Glance): boolean =>
  announces(seen) || (!!seen.outer && announces(seen.outer));

const announces = (seen: Glance): boolean =>
  HINT_IN_URL.test(seen.url) || HINT_IN_TITLE.test(seen.title) || HINT_IN_TITLE.test(seen.heading);

/** Letters of Chinese that any report has, even one whose figures are elsewhere. */
const LEAST = 30;
const LETTERS = new RegExp(`[${HAN}]`, 'g');

/** True where there is something to audit at all: a table, text, or a file or picture that may be a report. */
export const hasContent = (seen: Glance): boolean =>
  seen.isPlainText ||
  seen.hasTables ||
  (seen.text.match(LETTERS) ?? []).length >= LEAST ||
  seen.hasAttachments;

/**
 * The one look that most pages get: no table with a form's words, with totals, rows of figures or a title of a rule pack,
 * no announcement,
 * nothing to audit.
 * @param titles of tables in packs that are not built in
 */
export function mayHoldReport(seen: Glance, titles: readonly string[] = []): boolean {
  if (!seen.isPlainText) {
    if (announces(seen)) return true;
    // What the page around a frame announces is in one of its frames, not in the empty ones.
    if (announcesReport(seen) && hasContent(seen)) return true;
    if (!seen.hasTables) return false;
  }
  return tellsOfReport(seen.text, titles);
}

/** Whether a text has words of a form or of a pack's table, totals, or rows of figures. */
const tellsOfReport = (text: string, titles: readonly string[]): boolean =>
  isWrittenIn(text, formWords()) ||
  mentionsPacks(text, titles) ||
  mentionsTotals(text) ||
  holdsFigures(text);
