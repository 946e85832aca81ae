import { type Drawn, drawnBy, NOTHING_DRAWN } from './drawn';
import { genuine } from './genuine';
import { classOf, mayHaveAttributes, tagOf } from './nodes';
import { followsText, isRaisedBy } from './raised';
import { SILENT, type StyleSays, styleSays } from './style-says';
import { hiddenByClass, isGone, isSilent } from './tags';

/**
 * Whether what stands in a table is seen. A page hides figures in many ways: those of last year for a switch, those for a reader
 * of screens, those that a tooltip shows.
 */
export interface Looks {
  /** True of an element whose text is not seen, seen struck out, or raised behind a figure. Meant for what stands in a cell. */
  readonly isUnseen: (element: Element, tag: string) => boolean;
  /** True of a row that has no place in the table. */
  readonly isOut: (row: Element, tag: string) => boolean;
  /** `out` of a cell that has no place in its row; `blank` of one that shows nothing of what it holds. */
  readonly cell: (cell: Element, tag: string) => CellLook;
  /** The figure that a style sheet prints in an element without a text. */
  readonly drawn: Drawn;
}

/** How a cell looks. */
export type CellLook = 'seen' | 'blank' | 'out';

/** @param says what its own style says */
type Asks = (element: Element, tag: string, says: StyleSays) => boolean;

const isBlanked = (element: Element, { isUnseen, isFaint, isRaised }: StyleSays): boolean =>
  isUnseen || isFaint || (isRaised && followsText(element));

/** What the markup itself says, and whoever is asked of what it does not say. */
function looksBy(isUnseen: Asks, isOut: Asks, isBlank: Asks, drawn: Drawn): Looks {
  return {
    isUnseen(element, tag) {
      if (isSilent(tag)) return true;
      const isBare = !mayHaveAttributes(element, tag);
      const says = isBare ? SILENT : styleSays(element, tag);
      if (!isBare && (isBlanked(element, says) || isGone(element, tag, says))) return true;
      return isUnseen(element, tag, says);
    },
    isOut(row, tag) {
      // Most rows and cells of a large table have no attribute at all, which one question tells.
      if (!mayHaveAttributes(row, tag)) return false;
      const says = styleSays(row, tag);
      return isGone(row, tag, says) || isOut(row, tag, says);
    },
    cell(cell, tag) {
      const says = styleSays(cell, tag);
      if (isGone(cell, tag, says) || isOut(cell, tag, says)) return 'out';
      return isBlanked(cell, says) || isBlank(cell, tag, says) ? 'blank' : 'seen';
    },
    drawn,
  };
}

const NEVER: Asks = () => false;

/** What the markup itself says. */
export const PLAIN_LOOKS = looksBy(NEVER, NEVER, NEVER, NOTHING_DRAWN);

const isNamedOut: Asks = (element, tag) => hiddenByClass(classOf(element, tag));

/** For documents without their style sheets: what their classes are called. */
const NAMED_LOOKS = looksBy(
  (element, tag, says) => isNamedOut(element, tag, says) || isWhite(element, tag, says),
  isNamedOut,
  NEVER,
  NOTHING_DRAWN,
);

const WHITE = /^(?:#?fff(?:fff)?|white|rgb\(255, 255, 255\))$/i;

/** White letters that nothing up to the table gives another ground. A class may. */
function isWhite(element: Element, own: string, says: StyleSays): boolean {
  const isColoured = own === 'FONT' && WHITE.test(element.getAttribute('color') ?? '');
  if (!isColoured && !says.isWhite) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('class') || at.hasAttribute('bgcolor') || at.hasAttribute('background'))
      return false;
    if (/background/i.test(at.getAttribute('style') ?? '')) return false;
    if (tagOf(at) === 'TABLE') break;
  }
  return true;
}

/** How the table of a form looks. It asks the browser for styles, never for a layout, and once for each class of rows and cells. */
export function looksOf(table: Element): Looks {
  const document = table.ownerDocument;
  const view = genuine(document, 'defaultView');
  if (!view || genuine(document, 'styleSheets').length === 0) return NAMED_LOOKS;
  const styleOf = (element: Element): CSSStyleDeclaration => view.getComputedStyle(element);
  const isTableSeen = styleOf(table).visibility === 'visible';
  // A table has few classes, each many times over.
  const byClass = (ask: (element: Element) => boolean): Asks => {
    const byTag = new Map<string, Map<string, boolean>>();
    return (element, tag) => {
      const name = classOf(element, tag);
      if (name === '') return false;
      const known = byTag.get(tag) ?? new Map<string, boolean>();
      byTag.set(tag, known);
      const told = known.get(name) ?? ask(element);
      known.set(name, told);
      return told;
    };
  };
  const isAway = (element: Element): boolean => isStyledAway(element, styleOf, isTableSeen);
  return looksBy(
    isAway,
    byClass((element) => styleOf(element).display === 'none'),
    byClass(isAway),
    drawnBy((element, pseudo) => view.getComputedStyle(element, pseudo)),
  );
}

const FAR = /^-\d{3,}/;
const CLIPPED = /^rect\(\s*(?:0|1)(?:px)?[, ]|^inset\((?:50|100)%/;
const SEE_THROUGH = /^transparent$|^rgba\(.*,\s*0\)$|\/\s*0\)$/;

function isStyledAway(
  element: Element,
  styleOf: (element: Element) => CSSStyleDeclaration,
  isTableSeen: boolean,
): boolean {
  const style = styleOf(element);
  const { display, visibility, opacity, fontSize, color } = style;
  if (display === 'none' || (isTableSeen && /hidden|collapse/.test(visibility))) return true;
  if (Number.parseFloat(opacity) === 0 || Number.parseFloat(fontSize) === 0) return true;
  if (/line-through/.test(style.textDecorationLine || style.textDecoration)) return true;
  if (SEE_THROUGH.test(color) || FAR.test(style.textIndent)) return true;
  if (CLIPPED.test(style.clip) || CLIPPED.test(style.clipPath)) return true;
  if (/absolute|fixed/.test(style.position) && (FAR.test(style.left) || FAR.test(style.top)))
    return true;
  return isRaisedBy(style, element) || (WHITE.test(color) && !isOnColour(element, styleOf));
}

/** White letters are seen on any ground but white. */
function isOnColour(element: Element, styleOf: (element: Element) => CSSStyleDeclaration): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = styleOf(at);
    if (backgroundImage && backgroundImage !== 'none') return true;
    if (backgroundColor && !SEE_THROUGH.test(backgroundColor)) return !WHITE.test(backgroundColor);
  }
  return false;
}
