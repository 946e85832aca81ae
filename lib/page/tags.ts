/** Elements that begin a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL ' +
    'UCAPCONTENT UCAPTITLE'
  ).split(' '),
);

/** Elements whose text no reader sees. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA HEAD TITLE OBJECT SVG svg BUTTON'.split(' '),
);

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** A page has few styles, each many times over. */
const styles = new Map<string, boolean>();
const MOST_STYLES = 500;

/** What says without a layout that an element is not shown. */
export function isHidden(element: Element, tag: string): boolean {
  if (SILENT_TAGS.has(tag) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style === null) return false;
  let hides = styles.get(style);
  if (hides === undefined) {
    if (styles.size >= MOST_STYLES) styles.clear();
    hides = HIDDEN_STYLE.test(style);
    styles.set(style, hides);
  }
  return hides;
}
