import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { pacer } from '../../lib/marks/pacer';
import { announcesReport } from '../../lib/marks/signature';
import { isPlainText } from '../../lib/marks/text';

/** When a page that had no table is looked at again, in ms after loading: each look costs next to nothing. */
const LOOKS = [500, 1000, 2000, 4000, 8000, 16_000];
/** A page that has been audited this often in one stay is left alone. */
const MOST_CHANGES = 200;

const hasTables = (document: Document) => document.getElementsByTagName('table').length > 0;

/**
 * Calls `begin` once there is something to audit, and `changed` whenever the page may read differently since. A page
 * without tables is never observed, unless it says that it is an annual report.
 */
export function watchPage(
  ctx: ContentScriptContext,
  outer: Document | null,
  begin: () => void,
  changed: () => void,
): void {
  const start = () => {
    begin();
    observe(ctx, changed);
  };
  // A text file does not change under the reader's eyes.
  if (isPlainText(document)) {
    begin();
    return;
  }
  if (hasTables(document) || announcesReport(document, outer)) {
    start();
    return;
  }
  let started = false;
  for (const delay of LOOKS) {
    ctx.setTimeout(() => {
      if (started || !(hasTables(document) || announcesReport(document, outer))) return;
      started = true;
      start();
    }, delay);
  }
}

/** Attributes are not observed, so that our own marks can never set off a new audit. */
function observe(ctx: ContentScriptContext, changed: () => void): void {
  let looks = 0;
  const look = () => {
    if (++looks >= MOST_CHANGES) observer.disconnect();
    changed();
  };
  const touch = pacer(look, {
    now: () => performance.now(),
    after: (act, delay) => ctx.setTimeout(act, delay),
  });
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) touch();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  ctx.onInvalidated(() => observer.disconnect());
}

/** The card comes and goes as a child of the root element. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'childList' &&
    target === document.documentElement &&
    [...addedNodes, ...removedNodes].every((node) => node.nodeName === 'GOUJI-CARD')
  );
}
