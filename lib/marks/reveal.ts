import { genuine } from '../page/genuine';
import { isRendered } from '../page/rendered';
import { folds } from './folds';

/** As many folds as may lie one in another. */
const DEEPEST = 8;
/** Opens a folded part of the page; false where that cannot be done. */
export type OpenFold = (fold: Element) => Promise<boolean>;

/**
 * Opens what an element is hidden in, as a reader would: a `<details>` by itself, a tab or a folded section by the page's own control for it.
 * @param open uses that control
 * @returns whether the element is shown now
 */
export async function reveal(element: Element, open: OpenFold): Promise<boolean> {
  for (let depth = 0; depth < DEEPEST; depth++) {
    const fold = foldOf(element);
    if (!fold) break;
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    else if (!(await open(fold))) return false;
  }
  return isRendered(element);
}

/** The outermost of what hides an element; null where nothing does. */
function foldOf(element: Element): Element | null {
  let found: Element | null = null;
  let inner: Element | null = null;
  for (let at: Element | null = element; at; at = genuine(at, 'parentElement')) {
    if (folds(at, inner)) found = at;
    inner = at;
  }
  return found;
}
