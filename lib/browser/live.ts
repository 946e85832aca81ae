import { browser } from 'wxt/browser';
import { askForAudit, askToJump, askToJumpToFact } from './ask';
import { bringReader, framesOf, inject } from './frames';
import type { FrameAudit } from './protocol';

/** A page gets this long to come and be audited: so many looks, so far apart, in ms. */
const LOOKS = 40;
const BETWEEN = 500;

/** Where to go in an audit of a page as it is now: to a check by its index, to a cell; null where it has neither. */
export type WhereTo = (audit: FrameAudit) => { check: number } | { fact: string } | null;

/**
 * Opens a page in a tab of its own and shows in it what somebody asks for; false where the page has it no more, or does not come.
 * @throws where the browser opens no tab
 */
export async function showLive(url: string, whereTo: WhereTo): Promise<boolean> {
  const tab = await browser.tabs.create({ url, active: true });
  const tabId = tab.id;
  if (tabId === undefined) return false;
  for (let looks = 0; looks < LOOKS; looks++) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    const frames = await framesOf(tabId).catch(() => []);
    const isThere = await browser.tabs.get(tabId).then(
      ({ status }) => status === 'complete',
      () => null,
    );
    if (isThere === null) return false;
    if (isThere && !frames.some(({ started }) => started)) await inject(tabId).catch(() => {});
    const here = frames.filter(
      ({ started, isEmpty, auditing }) => started && (auditing || !isEmpty),
    );
    const frameIds = here.filter(({ auditing }) => !auditing).map(({ frameId }) => frameId);
    if (frameIds.length > 0) await bringReader({ tabId, frameIds }).catch(() => {});
    for (const { frameId } of here) {
      const frame = { tabId, frameId };
      const audit = await askForAudit(frame, false).catch(() => null);
      const to = audit && whereTo(audit);
      if (!to) continue;
      const isShown = 'check' in to ? askToJump(frame, to.check) : askToJumpToFact(frame, to.fact);
      if (await isShown.catch(() => false)) return true;
    }
  }
  return false;
}
