import { isBlank } from '../text/space';
import { attributeOf, parentElementOf, tagOf } from './nodes';

const RAISED = /vertical-align\s*:\s*(?:super|text-top)|mso-text-raise\s*:\s*[1-9]/i;
/** Lifted by a length, or shifted up from where it would stand; what is moved so without being smaller is put in line, not raised. */
const LIFTED = /vertical-align\s*:\s*\+?[\d.]*[1-9]/i;
const SHIFTED = /position\s*:\s*relative/i;
const UPWARDS = /(?:^|;)\s*(?:top\s*:\s*-|bottom\s*:\s*\+?[\d.]*[1-9])/i;
const SIZED = /font-size\s*:/i;

/** Beyond them nothing is of the same line. */
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH', 'TR', 'TABLE', 'BODY']);

/**
 * Whether a text is raised behind another by its style, as the number of a footnote is: `36` and a small raised `1` are no 361. What
 * stands raised alone is a figure like any other.
 */
export function isRaisedMark(element: Element, tag: string): boolean {
  const style = attributeOf(element, tag, 'style') ?? '';
  const isMoved = LIFTED.test(style) || (SHIFTED.test(style) && UPWARDS.test(style));
  return ((isMoved && SIZED.test(style)) || RAISED.test(style)) && followsText(element);
}

/** The same by the style that the browser has come to. */
export const isRaisedBy = (style: CSSStyleDeclaration, element: Element): boolean =>
  /^(?:super|text-top)$/.test(style.verticalAlign) && followsText(element);

/** In its own line: beside it, or beside what wraps nothing but it. */
function followsText(element: Element): boolean {
  let at: Element | null = element;
  while (at && !CELLS.has(tagOf(at))) {
    const before = at.previousSibling;
    if (before) return !isBlank(before.textContent ?? '');
    at = parentElementOf(at, tagOf(at));
  }
  return false;
}
