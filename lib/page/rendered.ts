import { genuine } from './genuine';

/** Newer than the oldest browsers that we run in. */
interface Checkable {
  checkVisibility?: (options: {
    checkVisibilityCSS: boolean;
    visibilityProperty: boolean;
  }) => boolean;
}

const HOW = { checkVisibilityCSS: true, visibilityProperty: true };

/**
 * Whether an element is shown at all, wherever the page is scrolled to: false behind `display: none`, in a tab that is not the current one, in
 * a closed `<details>`.
 */
export function isRendered(element: Element): boolean {
  const check = genuine(element as Element & Checkable, 'checkVisibility');
  if (!check) return genuine(element, 'getClientRects')().length > 0;
  try {
    return check(HOW);
  } catch {
    // A document outside a browser may stumble over what a page calls its fields; then nothing is told.
    return true;
  }
}

/** Whether the document is shown: of one that is not, as in a hidden frame, nothing can be told. */
export function isShown(document: Document): boolean {
  const body = genuine(document, 'body');
  return !!genuine(document, 'defaultView') && !!body && isRendered(body);
}
