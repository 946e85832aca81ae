import { type Drawn, drawnBy, NOTHING_DRAWN } from './drawn';
import { genuine } from './genuine';
import { attributeOf, tagOf } from './nodes';
import { isRaisedBy, isRaisedMark } from './raised';
import { hiddenByClass, isHidden, isStruckOrUnseen } from './tags';

/**
 * Whether what stands in a table is seen. A page hides figures in many ways: those of last year for a switch, those for a reader
 * of screens, those that a tooltip shows.
 */
export interface Looks {
  /** True of an element whose text is not seen, seen struck out, or raised behind a figure. Meant for what stands in a cell. */
  readonly isUnseen: (element: Element, tag: string) => boolean;
  /** True of a row or cell of a class that takes it out of the table. */
  readonly isOut: (element: Element, tag: string) => boolean;
  /** True of a cell that has its place, but shows nothing of what it holds. */
  readonly isBlank: (cell: Element, tag: string) => boolean;
  /** The figure that a style sheet prints in an element without a text. */
  readonly drawn: Drawn;
}

const isPlainUnseen = (element: Element, tag: string): boolean =>
  isHidden(element, tag) || isStruckOrUnseen(element, tag) || isRaisedMark(element, tag);

/** What the markup itself says. */
export const PLAIN_LOOKS: Looks = {
  isUnseen: isPlainUnseen,
  isOut: () => false,
  isBlank: isPlainUnseen,
  drawn: NOTHING_DRAWN,
};

/** For documents without their style sheets: what their classes are called. */
const NAMED_LOOKS: Looks = {
  isUnseen: (element, tag) =>
    isPlainUnseen(element, tag) ||
    hiddenByClass(attributeOf(element, tag, 'class')) ||
    isWhite(element),
  isOut: (element, tag) => hiddenByClass(attributeOf(element, tag, 'class')),
  isBlank: isPlainUnseen,
  drawn: NOTHING_DRAWN,
};

const WHITE = /^(?:#?fff(?:fff)?|white|rgb\(255, 255, 255\))$/i;
const WHITE_LETTERS =
  /(?:^|;)\s*color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))/i;

/** White letters that nothing up to the table gives another ground. A class may. */
function isWhite(element: Element): boolean {
  const colour = element.getAttribute('color') ?? '';
  if (!WHITE.test(colour) && !WHITE_LETTERS.test(element.getAttribute('style') ?? '')) return false;
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
  const byClass = (ask: (element: Element) => boolean) => {
    const known = new Map<string, boolean>();
    return (element: Element, tag: string): boolean => {
      const name = attributeOf(element, tag, 'class');
      if (!name) return false;
      const key = `${tag} ${name}`;
      let told = known.get(key);
      if (told === undefined) {
        told = ask(element);
        known.set(key, told);
      }
      return told;
    };
  };
  const isAway = (element: Element): boolean => isStyledAway(element, styleOf, isTableSeen);
  const isAwayByClass = byClass(isAway);
  return {
    isUnseen: (element, tag) => isPlainUnseen(element, tag) || isAway(element),
    isOut: byClass((element) => styleOf(element).display === 'none'),
    isBlank: (cell, tag) => isPlainUnseen(cell, tag) || isAwayByClass(cell, tag),
    drawn: drawnBy((element, pseudo) => view.getComputedStyle(element, pseudo)),
  };
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
