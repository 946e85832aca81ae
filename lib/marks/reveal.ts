import { genuine } from '../page/genuine';
import { isRendered } from '../page/rendered';
import { controlOf } from './control';

/** As many folds as may lie one in another. */
const DEEPEST = 8;
/** How long a page has to unfold something, in ms, and how often we look. */
const PATIENCE = 800;
const BETWEEN = 40;

/**
 * Opens what an element is hidden in, as a reader would: a `<details>` by itself, a tab or a folded section by the page's own control for it.
 * @returns whether the element is shown now
 */
export async function reveal(element: Element): Promise<boolean> {
  for (let depth = 0; depth < DEEPEST; depth++) {
    const fold = foldOf(element);
    if (!fold) break;
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    else if (!(await use(controlOf(fold), fold))) return false;
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

function folds(element: Element, inner: Element | null): boolean {
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

async function use(control: HTMLElement | null, fold: Element): Promise<boolean> {
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
