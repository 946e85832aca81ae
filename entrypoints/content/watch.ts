import type { ContentScriptContext } from '../../lib/browser/context';
import { pacer } from '../../lib/marks/pacer';
import { genuine } from '../../lib/page/genuine';
import { Glance } from '../../lib/page/glance';
import { announcesReport } from '../../lib/worth';

/** When a page that had no table is looked at again, in ms after loading or another address: each look costs next to nothing. */
const LOOKS = [500, 1000, 2000, 4000, 8000, 16_000];
/** A page that has been audited this often in one stay is left alone. */
const MOST_CHANGES = 200;

/**
 * Looks now, then whenever the page may read differently, until `look` says that it has seen enough. A page without tables
 * is never observed, unless it says that it is an annual report.
 * @returns to be called when the page goes by another address without being loaded anew: looks again, as after loading
 */
export function watchPage(
  ctx: ContentScriptContext,
  outer: Document | null,
  look: () => boolean,
): () => void {
  // A text file does not change under the reader's eyes.
  const seen = () => new Glance(document, outer);
  if (seen().isPlainText) {
    look();
    return () => {};
  }
  let begun = false;
  let asked: string | undefined;
  const begin = () => {
    if (begun || !(seen().hasTables || isAnnounced())) return;
    begun = true;
    if (!look()) observe(ctx, look);
  };
  // Asked again only under another title.
  const isAnnounced = () => {
    const title = genuine(document, 'title');
    if (title === asked) return false;
    asked = title;
    return announcesReport(seen());
  };
  let timers: ReturnType<typeof setTimeout>[] = [];
  const end = () => timers.forEach(clearTimeout);
  ctx.onInvalidated(end);
  const lookOut = () => {
    if (begun || ctx.hasEnded) return;
    end();
    asked = undefined;
    begin();
    // Bare timers: the context's own ask the browser at every look whether the extension is still there.
    timers = begun ? [] : LOOKS.map((delay) => setTimeout(begin, delay));
  };
  lookOut();
  return lookOut;
}

/**
 * Calls back at a calm moment after the page has changed, until the answer is true. Attributes are not observed, so that our
 * own marks can never set off a new audit.
 */
export function observe(ctx: ContentScriptContext, changed: () => boolean): void {
  let looks = 0;
  const see = () => {
    if (++looks >= MOST_CHANGES || changed()) observer.disconnect();
  };
  const touch = pacer(see, {
    now: () => performance.now(),
    after: (act, delay) => ctx.setTimeout(act, delay),
  });
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) touch();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  ctx.onInvalidated(() => observer.disconnect());
}

/** The card, and the legend of a printed page, come and go as children of the root element. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'childList' &&
    target === genuine(document, 'documentElement') &&
    [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName.startsWith('GOUJI-'))
  );
}
