import { isBlank } from '../text/space';
import { parentElementOf, tagOf } from './nodes';

/** Beyond them nothing is of the same line. */
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH', 'TR', 'TABLE', 'BODY']);

/** Whether a text is raised behind another by the style that the browser has come to. */
export const isRaisedBy = (style: CSSStyleDeclaration, element: Element): boolean =>
  /^(?:super|text-top)$/.test(style.verticalAlign) && followsText(element);

/**
 * Whether a text stands before an element in its own line: beside it, or beside what wraps nothing but it. What is raised there is no part of
 * it, as the number of a footnote: `36` and a small raised `1` are no 361. What stands raised alone is a figure like any other.
 */
export function followsText(element: Element): boolean {
  let at: Element | null = element;
  while (at && !CELLS.has(tagOf(at))) {
    const before = at.previousSibling;
    if (before) return !isBlank(before.textContent ?? '');
    at = parentElementOf(at, tagOf(at));
  }
  return false;
}
