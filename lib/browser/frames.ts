import { browser } from 'wxt/browser';
import type { FrameState } from './frame-state';
import type { FrameSummary } from './protocol';

/** A frame and what its content script has left where the extension can look. */
export interface Frame {
  readonly frameId: number;
  /** False in a frame that was there before the extension, or on a site that it does not run on by itself. */
  readonly started: boolean;
  /** False where nothing has made it worth to bring what reads it. */
  readonly auditing: boolean;
  /** Nothing in it that could be audited. */
  readonly isEmpty: boolean;
  readonly summary: FrameSummary | null;
}

/**
 * All frames of a tab with what their content scripts have found, in one call. The page is the only keeper of
 * this, so nothing is lost when the background stops.
 * @throws where the browser lets no extension in
 */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const results = await look(tabId);
  return results.map(({ frameId, result }) => {
    const here = result as FrameState | null | undefined;
    return {
      frameId,
      started: !!here,
      auditing: here?.auditing ?? false,
      isEmpty: here?.isEmpty ?? false,
      summary: here?.summary ?? null,
    };
  });
}

async function look(tabId: number) {
  const question = {
    target: { tabId, allFrames: true },
    func: () => globalThis.__gouji ?? null,
  };
  try {
    // Not to wait for a frame that never finishes loading…
    return await browser.scripting.executeScript({ ...question, injectImmediately: true });
  } catch {
    // …which browsers before Chrome 102 cannot do.
    return await browser.scripting.executeScript(question);
  }
}

/**
 * Brings the content script into a page that it does not come to by itself; needs the user's click (activeTab).
 * @throws where the browser lets no extension in
 */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] });
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Brings what reads the page to where the content script is already; a second one goes away by itself. */
export async function bringReader(target: Target): Promise<void> {
  await browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] });
}

/** Brings what opens folded parts of the page to a frame whose reader asks for it. */
export async function bringOpener(target: Target): Promise<void> {
  await browser.scripting.executeScript({ target, files: ['/content-scripts/opener.js'] });
}

/** The frame that a message came from, which may be of a page loaded ahead of the visit: that shares its frame's number with the page that is shown. */
export const targetOf = (tabId: number, { frameId, documentId }: FrameOf): Target => ({
  tabId,
  ...(documentId ? { documentIds: [documentId] } : { frameIds: [frameId ?? 0] }),
});

/** What a browser says of the frame that somebody spoke from. */
interface FrameOf {
  readonly frameId?: number;
  readonly documentId?: string;
}

/** Tells a tab's page that it goes by another address. One that is loaded anew has nobody there to be told yet. */
export async function tellMoved(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => globalThis.__gouji?.moved?.(),
  });
}
