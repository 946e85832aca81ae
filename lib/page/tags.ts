import { remembered } from '../text/remembered';
import { mayHaveAttributes, saysHidden } from './nodes';
import { type StyleSays, styleSays } from './style-says';

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

/**
 * What says without a layout that an element is not there: a cell of this kind has no place in its row.
 * @param says what its style says, where that was asked for already
 */
export const isGone = (
  element: Element,
  tag: string,
  says: StyleSays = styleSays(element, tag),
): boolean => says.isGone || saysHidden(element, tag);

/** No reader ever sees the text of such an element. */
export const isSilent = (tag: string): boolean => SILENT_TAGS.has(tag);

/** What says without a layout that an element's text is not seen. */
export function isHidden(element: Element, tag: string): boolean {
  if (isSilent(tag)) return true;
  if (!mayHaveAttributes(element, tag)) return false;
  const says = styleSays(element, tag);
  return says.isUnseen || isGone(element, tag, says);
}

/** Classes that common style sheets hide by. */
const HIDING: ReadonlySet<string> = new Set(
  (
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader a11y-hidden hidden hide none d-none ' +
    'dn invisible is-hidden u-hidden display-none no-display layui-hide hidden-text hiddentext tooltip tooltiptext ' +
    'tooltip-text tooltip-content popover tip tips offscreen'
  ).split(' '),
);

const hides = remembered(500, (names) => {
  const all = names.toLowerCase().split(/\s+/);
  // On some screens it is shown.
  return (
    !all.some((name) => /^(?:d|visible|show)-(?!none)/.test(name)) &&
    all.some((name) => HIDING.has(name))
  );
});

/** True of a class that says that it hides, where no style sheet can be asked. */
export const hiddenByClass = (names: string): boolean => names !== '' && hides(names);
