import { controlOf } from './control';
import { folds } from './folds';

/** How long a page has to unfold something, in ms, and how often we look. */
const PATIENCE = 800;
const BETWEEN = 40;

/**
 * Opens a folded part by the page's own control for it, as a reader would.
 * @returns whether it is open now; false where the page has no control for it that is safe to use
 */
export async function openFold(fold: Element): Promise<boolean> {
  const control = controlOf(fold);
  if (!control) return false;
  control.click();
  if (await isOpened(fold)) return true;
  // Many old tabs open under the pointer.
  for (const type of ['mouseover', 'mouseenter', 'mousemove']) {
    control.dispatchEvent(new MouseEvent(type, { bubbles: type !== 'mouseenter', view: window }));
  }
  return isOpened(fold);
}

async function isOpened(fold: Element): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += BETWEEN) {
    if (!folds(fold, fold.firstElementChild)) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  return false;
}
