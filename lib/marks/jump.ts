import type { Place } from '../page/blocks';
import { rangeOf } from './text';

const FLASH: Keyframe[] = [{ backgroundColor: '#ffd84d' }, { backgroundColor: 'transparent' }];

/** Scrolls to a place and flashes it; false where it cannot be seen. */
export function jumpTo(document: Document, place: Place): boolean {
  return 'start' in place ? jumpToText(document, place) : jumpToElement(place);
}

function jumpToElement(element: Element): boolean {
  // In a hidden tab or a closed section there is nothing to scroll to.
  if (!element.isConnected || element.getClientRects().length === 0) return false;
  element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  flash(element);
  return true;
}

/** An animation, because it leaves no attribute behind. */
function flash(element: Element) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.animate(
    FLASH,
    calm ? { duration: 2000, easing: 'step-end' } : { duration: 500, iterations: 3 },
  );
}

function jumpToText(document: Document, place: { start: number; end: number }): boolean {
  const range = rangeOf(document, place);
  if (!range) return false;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}
