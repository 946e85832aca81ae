import type { ContentScriptContext } from '../../lib/browser/context';
import { pacer } from '../../lib/marks/pacer';
import { genuine } from '../../lib/page/genuine';

/** What folds and unfolds parts of a page. Our own marks are under other names. */
const ATTRIBUTES = ['style', 'class', 'hidden', 'open'];
/** What a reader does to have something unfolded, also where style sheets alone do it. */
const EVENTS = ['click', 'toggle', 'change'];

/** Calls back at a calm moment after something that holds a table, or stands in one, may have been unfolded or folded. */
export function observeFolds(ctx: ContentScriptContext, look: () => void): void {
  const touch = pacer(look, {
    now: () => performance.now(),
    after: (act, delay) => ctx.setTimeout(act, delay),
  });
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target instanceof Element && concernsTable(target))) touch();
  });
  observer.observe(document, { attributes: true, attributeFilter: ATTRIBUTES, subtree: true });
  ctx.onInvalidated(() => observer.disconnect());
  const { signal } = ctx;
  for (const type of EVENTS) {
    genuine(document, 'addEventListener')(type, touch, { capture: true, passive: true, signal });
  }
}

const concernsTable = (element: Element): boolean =>
  genuine(element, 'getElementsByTagName')('table').length > 0 ||
  genuine(element, 'closest')('table') !== null;
