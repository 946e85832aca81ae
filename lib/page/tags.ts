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
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT TEXTAREA HEAD TITLE OBJECT SVG svg BUTTON DEL S STRIKE RT RP DATALIST DIALOG'.split(
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

const STRUCK_OR_UNSEEN = new RegExp(
  [
    'opacity\\s*:\\s*0*(?:\\.0*)?(?:%|\\s)*(?:;|!|$)',
    'font(?:-size)?\\s*:\\s*0+(?:\\.0*)?(?:px|pt|em|rem|%)?(?:\\s|/|;|!|$)',
    'color\\s*:\\s*transparent',
    'color\\s*:\\s*rgba\\([^)]*,\\s*0(?:\\.0*)?\\)',
    'clip\\s*:\\s*rect\\(\\s*[01](?:px)?[,\\s]',
    'clip-path\\s*:\\s*(?:inset\\((?:50|100)%|circle\\(0)',
    '(?:text-indent|left|top|right|margin-left)\\s*:\\s*-\\d{3,}',
    '(?:^|[;\\s])(?:max-)?(?:width|height)\\s*:\\s*[01](?:px)?\\s*;.*overflow\\s*:\\s*hidden',
    'overflow\\s*:\\s*hidden.*[;\\s](?:max-)?(?:width|height)\\s*:\\s*[01](?:px)?\\s*(?:;|$)',
    'text-decoration[^;]*line-through',
    'mso-hide\\s*:\\s*all',
    'transform\\s*:\\s*scale[XY]?\\(0',
  ].join('|'),
  'i',
);
const spoken = new Map<string, boolean>();

/**
 * What the style of an element in a cell says without a layout: its text is struck out, or too small, too faint or too far off to be
 * seen. Of what stands around a table this says nothing: pages fade whole articles in.
 */
export function isStruckOrUnseen(element: Element, tag: string): boolean {
  const style = attributeOf(element, tag, 'style');
  if (style === null) return false;
  let known = spoken.get(style);
  if (known === undefined) {
    if (spoken.size >= MOST_STYLES) spoken.clear();
    known = STRUCK_OR_UNSEEN.test(style);
    spoken.set(style, known);
  }
  return known;
}

/** Classes that common style sheets hide by. */
const HIDING: ReadonlySet<string> = new Set(
  (
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader a11y-hidden hidden hide none d-none ' +
    'dn invisible is-hidden u-hidden display-none no-display layui-hide hidden-text hiddentext tooltip tooltiptext ' +
    'tooltip-text tooltip-content popover tip tips offscreen'
  ).split(' '),
);

/** True of a class that says that it hides, where no style sheet can be asked. */
export function hiddenByClass(names: string | null): boolean {
  if (!names) return false;
  const all = names.toLowerCase().split(/\s+/);
  // On some screens it is shown.
  if (all.some((name) => /^(?:d|visible|show)-(?!none)/.test(name))) return false;
  return all.some((name) => HIDING.has(name));
}
