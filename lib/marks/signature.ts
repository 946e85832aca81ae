import { genuine } from '../page/genuine';

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
