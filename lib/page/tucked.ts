import { attributeOf, parentElementOf, tagOf } from './nodes';

const FLAT = /(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|!|$)/i;
const CUT = /(?:^|[;\s])overflow(?:-y)?\s*:\s*(?:hidden|clip)/i;
const FAR = /(?:^|[;\s])(?:left|top)\s*:\s*-\d{3,}/i;
const PLACED = /(?:^|[;\s])position\s*:\s*(?:absolute|fixed)/i;

/**
 * The element that tucks a table away, as its own style says: without a height and nothing hanging out of it, or far outside the page.
 * Null where none does. It may be unfolded, as all that is not shown.
 */
export function tuckedAwayWith(table: Element): Element | null {
  let at: Element | null = table;
  while (at) {
    const tag = tagOf(at);
    const style = attributeOf(at, tag, 'style');
    const isAway =
      style && ((FLAT.test(style) && CUT.test(style)) || (FAR.test(style) && PLACED.test(style)));
    if (isAway) return at;
    at = parentElementOf(at, tag);
  }
  return null;
}
