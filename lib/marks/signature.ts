/**
 * A short string that changes when the text of the document's tables changes. It reads each outermost table
 * once, which costs a fraction of reading its cells, so that a busy page is not audited again for nothing.
 */
export function signatureOf(document: Document): string {
  let hash = 0;
  let length = 0;
  let outer: Element | null = null;
  const tables = document.getElementsByTagName('table');
  for (const table of tables) {
    if (outer?.contains(table)) continue;
    outer = table;
    const text = table.textContent ?? '';
    length += text.length;
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  // A report whose tables are pictures or files changes with these.
  const others = tables.length
    ? 0
    : document.querySelectorAll('a[href], img, iframe, embed, object').length;
  return `${tables.length}/${length}/${hash}/${others}`;
}

const HINT_IN_URL = /gknb|ndbg/i;
const HINT_IN_TITLE = /年度报告|年报/;

/** True where title or address announce an annual report: worth waiting for tables that come late. */
export function announcesReport(document: Document, outer?: Document | null): boolean {
  return (
    HINT_IN_URL.test(document.URL) ||
    HINT_IN_TITLE.test(document.title) ||
    (!!outer && outer !== document && announcesReport(outer))
  );
}
