import { genuine } from '../page/genuine';
import { textOf } from '../page/plain';
import { isRendered, isShown } from '../page/rendered';

/**
 * What changes when the text of the document's tables changes: that text, read a whole outermost table at a time,
 * which costs a fraction of reading its cells. So a busy page is not audited again for nothing.
 */
export function signatureOf(document: Document): string {
  const texts: string[] = [];
  let outer: Element | null = null;
  for (const table of genuine(document, 'getElementsByTagName')('table')) {
    if (outer?.contains(table)) continue;
    outer = table;
    texts.push(table.textContent ?? '');
  }
  if (texts.length) return texts.join('\0');
  // A report whose tables are pictures or files changes with these.
  const others = genuine(document, 'querySelectorAll')('a[href], img, iframe, embed, object');
  return String(others.length);
}

/** A time of day, which a clock in the page changes every second. */
const TIME = /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g;
/** A sentence is told by its last letters; what stands before them may be anything, without a line between. */
const SENTENCE = 200;

/**
 * What changes when the page's sentences change, as its narrative does that comes late or is mended: their ends. What ends no
 * sentence, such as a clock or a count of visitors, is left out.
 */
export function sentencesOf(document: Document): string {
  const pieces = textOf(document).split('。').slice(0, -1);
  return pieces
    .map((piece) => (piece.slice(-SENTENCE).split('\n').at(-1) ?? '').replace(TIME, ''))
    .join('。');
}

/** Rows and cells that say of themselves that they are not there. */
const GONE = '[hidden], [style*="none"], [style*="hidden"], [style*="collapse"]';

/** What changes when tables, or rows and cells in them, are unfolded or folded: costs no reading of their text. */
export function foldsOf(document: Document): string {
  if (!isShown(document)) return '';
  return [...genuine(document, 'getElementsByTagName')('table')]
    .map((table) => `${isRendered(table) ? '' : '-'}${table.querySelectorAll(GONE).length}`)
    .join(' ');
}
