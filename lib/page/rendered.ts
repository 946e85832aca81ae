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
  return check ? check(HOW) : genuine(element, 'getClientRects')().length > 0;
}

/** Whether the document is shown: of one that is not, as in a hidden frame, nothing can be told. */
export function isShown(document: Document): boolean {
  const body = genuine(document, 'body');
  return !!genuine(document, 'defaultView') && !!body && isRendered(body);
}
