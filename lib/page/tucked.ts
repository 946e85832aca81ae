import { withoutSpace } from '../text/space';
import { attributeOf, parentElementOf, tagOf } from './nodes';

const FLAT = /(?:^|;)(?:max-)?height:0(?:px)?(?![\w.%])/i;
const CUT = /(?:^|;)overflow(?:-y)?:(?:hidden|clip)/i;
const FAR = /(?:^|;)(?:left|top):-\d{3}/i;
const PLACED = /(?:^|;)position:(?:absolute|fixed)/i;

/**
 * The element that tucks a table away, as its own style says: without a height and nothing hanging out of it, or far outside the page.
 * Null where none does. It may be unfolded, as all that is not shown.
 */
export function tuckedAwayWith(table: Element): Element | null {
  for (let at: Element | null = table; at; at = parentElementOf(at, tagOf(at))) {
    const style = withoutSpace(attributeOf(at, tagOf(at), 'style') ?? '');
    if ((FLAT.test(style) && CUT.test(style)) || (FAR.test(style) && PLACED.test(style))) return at;
  }
  return null;
}
