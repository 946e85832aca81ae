import { genuine } from '../page/genuine';
import type { Spot } from '../page/source';
import { addHighlight, clearHighlights, hasHighlights } from './highlights';
import { toView } from './in-view';
import { type OpenFold, reveal } from './reveal';

const FLASH: Keyframe[] = [{ backgroundColor: '#ffd84d' }, { backgroundColor: 'transparent' }];
/** How long a phrase flashes, in ms. */
const FLASHES = 1500;

/**
 * Opens what a spot is hidden in, scrolls to it and shows where it is.
 * @returns false where it cannot be seen
 */
export async function jumpTo(document: Document, spot: Spot, open: OpenFold): Promise<boolean> {
  return spot instanceof Range ? jumpToText(document, spot, open) : jumpToElement(spot, open);
}

async function jumpToElement(element: Element, open: OpenFold): Promise<boolean> {
  // In a section that stays closed there is nothing to scroll to.
  if (!genuine(element, 'isConnected') || !(await reveal(element, open))) return false;
  toView(element);
  if (element instanceof HTMLElement) genuine(element, 'focus')({ preventScroll: true });
  flash(element);
  return true;
}

/** An animation, because it leaves no attribute behind. */
function flash(element: Element) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  genuine(element, 'animate')(
    FLASH,
    calm ? { duration: 2000, easing: 'step-end' } : { duration: 500, iterations: 3 },
  );
}

async function jumpToText(document: Document, range: Range, open: OpenFold): Promise<boolean> {
  if (!(await scrollTo(range, open))) return false;
  select(document, range);
  return true;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to a phrase and flashes it, or selects it where the browser cannot flash text. */
export async function jumpToPhrase(
  document: Document,
  range: Range,
  open: OpenFold,
): Promise<boolean> {
  if (!(await scrollTo(range, open))) return false;
  if (!hasHighlights()) {
    select(document, range);
    return true;
  }
  clearTimeout(timer);
  clearHighlights(['flash']);
  addHighlight('flash', range);
  timer = setTimeout(() => clearHighlights(['flash']), FLASHES);
  return true;
}

/** Puts a range in the middle of the view, whatever scrolls around it; false where it is not shown. */
async function scrollTo(range: Range, open: OpenFold): Promise<boolean> {
  const around = range.startContainer.parentElement;
  if (!range.startContainer.isConnected || !around || !(await reveal(around, open))) return false;
  genuine(around, 'scrollIntoView')({ behavior: 'instant', block: 'nearest' });
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}

function select(document: Document, range: Range): void {
  const selection = genuine(document, 'getSelection')();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
