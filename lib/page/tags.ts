import { attributeOf } from './nodes';

/** Elements that begin a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL ' +
    'UCAPCONTENT UCAPTITLE'
  ).split(' '),
);

/** Elements whose text no reader sees, or sees struck out: it was taken back. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA HEAD TITLE OBJECT SVG svg BUTTON DEL S STRIKE'.split(
    ' ',
  ),
);

const GONE = /display\s*:\s*none/i;
const UNSEEN = /visibility\s*:\s*(?:hidden|collapse)/i;

/** What a style says: nothing of the kind, that the element takes its place unseen, or that it has none. */
type Showing = 'seen' | 'unseen' | 'gone';

/** A page has few styles, each many times over. */
const styles = new Map<string, Showing>();
const MOST_STYLES = 500;

function showing(element: Element, tag: string): Showing {
  if (attributeOf(element, tag, 'hidden') !== null) return 'gone';
  const style = attributeOf(element, tag, 'style');
  if (style === null) return 'seen';
  let known = styles.get(style);
  if (!known) {
    if (styles.size >= MOST_STYLES) styles.clear();
    known = GONE.test(style) ? 'gone' : UNSEEN.test(style) ? 'unseen' : 'seen';
    styles.set(style, known);
  }
  return known;
}

/** What says without a layout that an element is not there: a cell of this kind has no place in its row. */
export const isGone = (element: Element, tag: string): boolean => showing(element, tag) === 'gone';

/** No reader ever sees the text of such an element. */
export const isSilent = (tag: string): boolean => SILENT_TAGS.has(tag);

/** What says without a layout that an element's text is not seen. */
export function isHidden(element: Element, tag: string): boolean {
  return isSilent(tag) || showing(element, tag) !== 'seen';
}
