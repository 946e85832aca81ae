import { genuine } from '../page/genuine';

/**
 * Whether an element hides what is in it: it is closed, not displayed, or folded to no height.
 * @param inner the part of it that is asked for; null where it is asked of itself
 */
export function folds(element: Element, inner: Element | null): boolean {
  if (element instanceof HTMLDetailsElement) return !element.open && inner?.tagName !== 'SUMMARY';
  const { display, visibility, overflowY } = getComputedStyle(element);
  if (display === 'none') return true;
  const parent = genuine(element, 'parentElement');
  if (visibility !== 'visible' && (!parent || getComputedStyle(parent).visibility === 'visible')) {
    return true;
  }
  // Folded to no height, with all of it below.
  return (
    inner !== null &&
    overflowY !== 'visible' &&
    element.clientHeight === 0 &&
    element.scrollHeight > 0 &&
    display !== 'inline'
  );
}
